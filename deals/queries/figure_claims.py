"""The other claims about the same thing, so that a page can show them beside the one it prefers."""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from deals.choices import WhyShown
from deals.claim_rules import Verdict
from deals.models import Figure
from deals.queries.independent_sources import independent_sources
from minerals_site.number_words import span

MOST = 12  # claims of one question that a page lists


class ShownClaim(NamedTuple):
    """A claim: whether it is the one that tables and charts show, or was replaced by its own source."""

    figure: Figure
    chosen: bool
    revised: bool


class FigureClaims(NamedTuple):
    """All that sources say about one thing, the preferred claim first; `more` claims are not listed."""

    listed: list[ShownClaim]
    more: int
    sources: int
    independent: int
    why: WhyShown
    conflict: bool
    range: str

    @property
    def first(self) -> Figure:
        """The preferred claim."""
        return self.listed[0].figure


def with_claims(figures: Iterable[Figure], date: datetime.date | None = None) -> list[Figure]:
    """Give figures with all `claims` about the same thing (made by a date); None where there is one alone."""
    given = list(figures)
    found = figure_claims({figure.claim_of_id for figure in given if figure.claim_of_id}, date)
    for figure in given:
        figure.claims = found.get(figure.claim_of_id) if figure.claim_of_id else None
    return given


def figure_claims(questions: Iterable[int], date: datetime.date | None = None) -> dict[int, FigureClaims]:
    """Fetch and weigh the claims of questions, by the key of the question; without those of one claim."""
    said = Figure.objects.filter(claim_of__in=list(questions)).said_by(date).weighed()
    verdicts = {question: verdict for question, verdict in said.items() if len(verdict.ordered) > 1}
    listed = [claim.figure for verdict in verdicts.values() for claim in verdict.ordered[:MOST]]
    joined = Figure.objects.with_sources().select_related("country", "site__country", "mineral", "partner")
    by_key = joined.in_bulk(listed)
    return {question: _claims(verdict, by_key) for question, verdict in verdicts.items()}


def _claims(verdict: Verdict, by_key: dict[int, Figure]) -> FigureClaims:
    """Set the claims of a question beside each other."""
    listed = [
        ShownClaim(by_key[claim.figure], claim is verdict.chosen, claim.figure in verdict.revised)
        for claim in verdict.ordered[:MOST]
    ]
    figures = [shown.figure for shown in listed]
    sources = independent_sources(figures)
    unlisted = verdict.ordered[MOST:]
    articles = {article.pk for article in sources.articles} | {claim.article for claim in unlisted}
    reporters = {a.origin_id or a.publisher_id for a in sources.articles} | {c.source for c in unlisted}
    return FigureClaims(
        listed=listed,
        more=len(unlisted),
        sources=len(articles),
        independent=len(reporters),
        why=verdict.why,
        conflict=verdict.conflict,
        range=span(verdict.low, verdict.high, figures[0].unit) if verdict.low < verdict.high else "",
    )
