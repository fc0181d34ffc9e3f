"""Keep the questions that several figures answer, and which of these figures are passed over.

`settle` weighs the questions with some columns, `settle_all` every one; both write only what differs.
"""

import datetime
from collections.abc import Iterable, Iterator
from itertools import batched, groupby
from typing import Any, NamedTuple

from django.db import connection, transaction
from django.db.models import Count, Q, QuerySet, Window

from deals.claim_rules import Claim, Verdict, days_in_conflict, weigh
from deals.models.figure import Figure
from deals.models.figure_claims import CLAIM
from deals.models.figure_question import FigureQuestion
from minerals_site.days_field import days_of

# Two who settle at once wait for each other, so that the second sees what the first has changed. Any number,
# but always the same.
LOCK = "SELECT pg_advisory_xact_lock(7224602)"
COLUMNS = ("country_id", "site_id", "mineral_id", "measure", "basis", "unit", "period", "partner_id")
ANSWERS = ("size", "low", "high", "conflict", "conflict_days")
BATCH = 2_000
CLAIMS = """
    SELECT claim_of_id FROM deals_figure WHERE {here} UNION ALL
    SELECT id FROM deals_figurequestion WHERE {here} LIMIT 2
"""
LEAVE = """
    UPDATE deals_figure SET claim_of_id = NULL, passed_over = false
    WHERE id = ANY (%s) AND claim_of_id IS NOT NULL
"""
JOIN = """
    UPDATE deals_figure SET claim_of_id = new.question, passed_over = new.passed_over
    FROM unnest(%s::bigint[], %s::bigint[], %s::boolean[]) AS new (figure, question, passed_over)
    WHERE id = new.figure
"""

type Asked = tuple[Any, ...]  # the columns of a question
type State = tuple[int | None, bool]  # of a figure: its question, and whether it is passed over


class Settled(NamedTuple):
    """How many questions have several claims, and what had to be changed."""

    questions: int
    changed_questions: int
    changed_figures: int

    def __str__(self) -> str:
        changed = f"changed {self.changed_questions:,} questions and {self.changed_figures:,} figures"
        return f"{self.questions:,} questions with several claims; {changed}"


class Weighed(NamedTuple):
    """A question, its verdict, since when each claim is said, and what is stored of each."""

    asked: Asked
    verdict: Verdict
    said: dict[Claim, datetime.date | None]
    states: dict[int, State]

    @property
    def answers(self) -> tuple[Any, ...]:
        """What FigureQuestion keeps of it."""
        verdict = self.verdict
        days = days_of(days_in_conflict(self.said))
        return len(self.states), verdict.low, verdict.high, verdict.conflict, days


@transaction.atomic(savepoint=False)
def settle_all() -> Settled:
    """Weigh every question again."""
    _wait_for_others()
    return _settle(Q())


@transaction.atomic(savepoint=False)
def settle(asked: Iterable[Asked]) -> Settled:
    """Weigh again the questions with these columns (and perhaps some like them, which does no harm)."""
    questions = set(asked)
    if not questions:
        return Settled(0, 0, 0)
    _wait_for_others()
    if len(questions) == 1 and _is_alone(*questions):
        return Settled(0, 0, 0)
    columns = zip(COLUMNS, zip(*questions, strict=True), strict=True)
    return _settle(Q(*(_among(name, set(values)) for name, values in columns)))


def asked_by(figures: QuerySet[Figure]) -> set[Asked]:
    """Give the columns of the questions that some figures answer, or answered when they were last settled."""
    rows = figures.order_by()
    were = FigureQuestion.objects.filter(pk__in=rows.filter(claim_of__isnull=False).values("claim_of"))
    return {*rows.values_list(*COLUMNS).distinct(), *were.order_by().values_list(*COLUMNS)}


def asked_by_one(figure: Figure) -> set[Asked]:
    """Give what `asked_by` gives of a single figure, from the instance."""
    asks = tuple(getattr(figure, column) for column in COLUMNS)
    were = FigureQuestion.objects.filter(pk=figure.claim_of_id) if figure.claim_of_id else ()
    return {asks, *(tuple(getattr(question, column) for column in COLUMNS) for question in were)}


def _among(column: str, values: set[Any]) -> Q:
    """Keep rows that have one of some values, which may be none."""
    known = Q(**{f"{column}__in": values - {None}})
    return known | Q(**{column: None}) if None in values else known


def _wait_for_others() -> None:
    """Wait until those who settle have committed what they changed."""
    with connection.cursor() as cursor:
        cursor.execute(LOCK)


def _is_alone(asked: Asked) -> bool:
    """Tell whether at most one figure answers a question, and is no claim, as most new ones."""
    given = {name: value for name, value in zip(COLUMNS, asked, strict=True) if value is not None}
    here = " AND ".join(f"{name} = %s" if name in given else f"{name} IS NULL" for name in COLUMNS)
    fields = {field.attname: field for field in Figure._meta.concrete_fields if field.attname in given}
    values = [fields[name].get_prep_value(value) for name, value in given.items()]
    with connection.cursor() as cursor:
        cursor.execute(CLAIMS.format(here=here), [*values, *values])
        return cursor.fetchall() in ([], [(None,)])


def _settle(scope: Q) -> Settled:
    """Weigh the questions within a condition on their columns."""
    questions = FigureQuestion.objects.filter(scope)
    rows = questions.order_by().values_list(*COLUMNS, "pk", *ANSWERS)
    known = {row[: len(COLUMNS)]: row[len(COLUMNS) :] for row in rows}
    idle, changed, count = set(known), 0, 0
    moving: dict[int, State] = {}
    leaving = set(_joined(scope, questions))
    for batch in batched(_contested(scope), BATCH):
        changed += _store(batch, known)
        for weighed in batch:
            idle.discard(weighed.asked)
            moving |= _differing(weighed, known[weighed.asked][0])
            leaving.difference_update(weighed.states)
        count += len(batch)
    _move(moving, leaving)
    gone = questions.filter(claims=None).delete()[0] if idle else 0
    return Settled(count, changed + gone, len(moving) + len(leaving))


def _joined(scope: Q, questions: QuerySet[FigureQuestion]) -> Iterator[int]:
    """Give the figures that are claims of a question within the scope, or of another but should be of one."""
    about = Figure.objects.filter(scope, claim_of__isnull=False)
    of_questions = Figure.objects.filter(claim_of__in=questions.order_by().values("pk"))
    return about.order_by().union(of_questions.order_by()).values_list("pk", flat=True).iterator()


def _contested(scope: Q) -> Iterator[Weighed]:
    """Weigh each question within the scope that several public, standing figures answer."""
    public = Figure.objects.public().standing().filter(scope)
    rivals = public.alias(rivals=Window(Count("pk"), partition_by=COLUMNS)).filter(rivals__gt=1)
    rows = rivals.order_by(*COLUMNS).values_list(*COLUMNS, "claim_of_id", "passed_over", "said_on", *CLAIM)
    places = len(COLUMNS)
    for asked, found in groupby(rows.iterator(), lambda row: row[:places]):
        claims = {Claim(*row[places + 3 :]): row[places : places + 3] for row in found}
        states = {claim.figure: stored[:2] for claim, stored in claims.items()}
        said = {claim: stored[2] for claim, stored in claims.items()}
        yield Weighed(asked, weigh(list(claims)), said, states)


def _store(batch: Iterable[Weighed], known: dict[Asked, tuple[Any, ...]]) -> int:
    """Store questions whose row is missing or differs, note their rows as known, and give their number."""
    differing = [one for one in batch if known.get(one.asked, ())[1:] != one.answers]
    rows = FigureQuestion.objects.bulk_create(
        [
            FigureQuestion(**dict(zip((*COLUMNS, *ANSWERS), (*one.asked, *one.answers), strict=True)))
            for one in differing
        ],
        update_conflicts=True,
        unique_fields=COLUMNS,
        update_fields=ANSWERS,
    )
    known |= {one.asked: (row.pk, *one.answers) for one, row in zip(differing, rows, strict=True)}
    return len(differing)


def _differing(weighed: Weighed, question: int) -> dict[int, State]:
    """Give the claims whose stored state is not what the verdict says."""
    chosen = weighed.verdict.chosen.figure
    wanted = {figure: (question, figure != chosen) for figure in weighed.states}
    return {figure: state for figure, state in wanted.items() if weighed.states[figure] != state}


def _move(moving: dict[int, State], leaving: set[int]) -> None:
    """Store the states of figures: all leave their questions first, so that none has two chosen at once."""
    if not moving and not leaving:
        return
    with connection.cursor() as cursor:
        cursor.execute(LEAVE, [[*moving, *leaving]])
        for batch in batched(moving.items(), BATCH):
            figures, states = zip(*batch, strict=True)
            questions, passed_over = zip(*states, strict=True)
            cursor.execute(JOIN, [list(figures), list(questions), list(passed_over)])
