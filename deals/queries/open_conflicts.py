"""Everything on which sources differ: the questions that editors wrote, then conflicting numbers."""

import datetime
from collections import Counter
from typing import Any, NamedTuple

from django.db.models import BooleanField, Count, Exists, F, OuterRef, QuerySet, Value

from deals.choices import DisputeKind
from deals.models import Amount, DealEvent, Figure, FigureQuestion, Party, Question, Term
from deals.queries.claims import Dispute, disputes_about
from deals.queries.figure_claims import FigureClaims, figure_claims

TABLES: dict[str, type[DealEvent | Party | Term | Amount | Figure]] = {
    DisputeKind.EVENT: DealEvent,
    DisputeKind.PARTY: Party,
    DisputeKind.TERM: Term,
    DisputeKind.AMOUNT: Amount,
    DisputeKind.FIGURE: Figure,
}

# What is asked of a number, the latest period first: claims of one question stand together in the file.
ASKED = ("-period", "country", "site", "mineral", "measure", "basis", "unit", "partner")


class NumberConflict(NamedTuple):
    """A number on which claims conflict."""

    question: FigureQuestion
    claims: FigureClaims


class OpenConflicts:
    """The conflicts among some questions; a slice of them is fetched with all claims.

    Written questions count once two public facts answer them (said by a date), numbers once two claims
    conflict. A number that editors have written a question about is told there, and not a second time.
    """

    def __init__(
        self,
        questions: QuerySet[Question],
        numbers: QuerySet[FigureQuestion],
        date: datetime.date | None = None,
    ) -> None:
        self.date = date
        answered = _answers(questions, date)
        self.written = [question for question in questions.order_by("title") if answered[question.pk] > 1]
        said = Figure.objects.said_by(date)
        explained = said.filter(claim_of=OuterRef("pk"), question__isnull=False)
        self.numbers = numbers.filter(~Exists(explained)).order_by("-period", "pk")

    def __len__(self) -> int:
        return len(self.written) + self.numbers.count()

    def claims(self) -> dict[str, QuerySet[Any]]:
        """Give every public claim by the sort of fact: those on written questions, then those on numbers.

        Figures get `is_passed_over`; unknown as of a date, since which was shown then is not stored.
        """
        written = {
            kind: table.objects.public().said_by(self.date).filter(question__in=self.written)
            for kind, table in TABLES.items()
        }
        found: dict[str, QuerySet[Any]] = {
            kind: facts.order_by("question__title", "key") for kind, facts in written.items()
        }
        numbers = Figure.objects.public().said_by(self.date).filter(claim_of__in=self.numbers.order_by())
        known = Value(None, output_field=BooleanField()) if self.date else F("passed_over")
        figures = (written[DisputeKind.FIGURE] | numbers).annotate(is_passed_over=known)
        found[DisputeKind.FIGURE] = figures.order_by("question__title", *ASKED, "is_passed_over", "key")
        return found

    def __getitem__(self, places: slice) -> list[Dispute | NumberConflict]:
        """Fetch the conflicts at these places."""
        before = len(self.written)
        start, stop = max(places.start - before, 0), max(places.stop - before, 0)
        return [
            *disputes_about(self.written[places], self.date),
            *_with_claims(self.numbers[start:stop], self.date),
        ]


def _answers(questions: QuerySet[Question], date: datetime.date | None) -> Counter[int]:
    """Count the public facts (said by a date) that answer each question."""
    counts: Counter[int] = Counter()
    for table in TABLES.values():
        facts = table.objects.public().said_by(date).filter(question__in=questions.order_by().values("pk"))
        counts.update(dict(facts.order_by().values_list("question").annotate(count=Count("pk"))))
    return counts


def _with_claims(questions: QuerySet[FigureQuestion], date: datetime.date | None) -> list[NumberConflict]:
    """Fetch the claims of questions about numbers (made by a date).

    The keys come first: what is joined is not sorted, since of a look back all conflicts are.
    """
    keys = list(questions.values_list("pk", flat=True))
    joined = FigureQuestion.objects.select_related("country", "site__country", "mineral", "partner")
    found = list(joined.filter(pk__in=keys).order_by("-period", "pk"))
    claims = figure_claims([question.pk for question in found], date)
    return [NumberConflict(question, claims[question.pk]) for question in found if question.pk in claims]
