"""Everything on which sources differ: the questions that editors wrote, then conflicting numbers."""

from collections import Counter
from typing import Any, NamedTuple

from django.db.models import Count, Exists, OuterRef, QuerySet

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


class NumberConflict(NamedTuple):
    """A number on which claims conflict."""

    question: FigureQuestion
    claims: FigureClaims


class OpenConflicts:
    """The conflicts among some questions; a slice of them is fetched with all claims.

    Written questions count once two public facts answer them. A number that editors have written a question
    about is told there, and not a second time.
    """

    def __init__(self, questions: QuerySet[Question], numbers: QuerySet[FigureQuestion]) -> None:
        answered = _answers(questions)
        self.written = [question for question in questions.order_by("title") if answered[question.pk] > 1]
        explained = Figure.objects.filter(claim_of=OuterRef("pk"), question__isnull=False)
        self.numbers = numbers.filter(~Exists(explained)).order_by("-period", "pk")

    def __len__(self) -> int:
        return len(self.written) + self.numbers.count()

    def claims(self) -> dict[str, QuerySet[Any]]:
        """Give every public claim by the sort of fact: those on written questions, then those on numbers."""
        written = {
            kind: table.objects.public().filter(question__in=self.written) for kind, table in TABLES.items()
        }
        found: dict[str, QuerySet[Any]] = {
            kind: facts.order_by("question__title", "key") for kind, facts in written.items()
        }
        numbers = Figure.objects.public().filter(claim_of__in=self.numbers.order_by())
        found[DisputeKind.FIGURE] = (written[DisputeKind.FIGURE] | numbers).order_by(
            "question__title", "claim_of", "passed_over", "key"
        )
        return found

    def __getitem__(self, places: slice) -> list[Dispute | NumberConflict]:
        """Fetch the conflicts at these places."""
        before = len(self.written)
        start, stop = max(places.start - before, 0), max(places.stop - before, 0)
        return [*disputes_about(self.written[places]), *_with_claims(self.numbers[start:stop])]


def _answers(questions: QuerySet[Question]) -> Counter[int]:
    """Count the public facts that answer each question."""
    counts: Counter[int] = Counter()
    for table in TABLES.values():
        facts = table.objects.public().filter(question__in=questions.order_by().values("pk"))
        counts.update(dict(facts.order_by().values_list("question").annotate(count=Count("pk"))))
    return counts


def _with_claims(questions: QuerySet[FigureQuestion]) -> list[NumberConflict]:
    """Fetch the claims of questions about numbers."""
    found = list(questions.select_related("country", "site__country", "mineral", "partner"))
    claims = figure_claims([question.pk for question in found])
    return [NumberConflict(question, claims[question.pk]) for question in found if question.pk in claims]
