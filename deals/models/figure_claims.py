"""Questions to the table of figures, among them which of several claims to show."""

import datetime
from itertools import groupby
from operator import itemgetter
from typing import Self

from django.db.models import BooleanField, ExpressionWrapper, Q
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from articles.choices import ArticleKind
from deals.claim_rules import Claim, Verdict, weigh
from deals.models.fact import FactQuerySet
from deals.models.site import Site
from minerals_site.partial_dates import period_end

WHOLE_YEAR = r"^[12][0-9]{3}$"
# What a Claim is made of, in its order.
CLAIM: tuple[str | Combinable, ...] = (
    "pk",
    "key",
    "rank",
    ExpressionWrapper(Q(citation__article__kind=ArticleKind.DATASET), BooleanField()),
    "citation__article__date",
    period_end("citation__article__date", "citation__article__date_precision"),
    "citation__article_id",
    Coalesce("citation__article__origin_id", "citation__article__publisher_id"),
    "qualifier",
    "value",
)


class FigureQuerySet(FactQuerySet):
    """Questions to the table of figures."""

    def public(self) -> Self:
        """Keep what the public may see, by what each figure keeps of its article."""
        return self.filter(is_public=True)

    def said_by(self, date: datetime.date | None) -> Self:
        """Keep what some article published by a date says (a month counts once over); all without a date."""
        return self if date is None else self.filter(said_on__lte=date)

    def of_country(self, iso3: str) -> Self:
        """Keep a country's own figures and those of its sites.

        The sites are asked for first: with their keys, both halves of the condition have an index.
        """
        sites = list(Site.objects.filter(country=iso3).order_by().values_list("pk", flat=True))
        return self.filter(Q(country=iso3) | Q(site__in=sites))

    def national(self) -> Self:
        """Keep figures of whole countries: what a mine yields is inside them, not beside them."""
        return self.filter(country__isnull=False)

    def yearly(self) -> Self:
        """Keep figures for whole calendar years."""
        return self.filter(period__regex=WHOLE_YEAR)

    def preferred(self, date: datetime.date | None = None) -> Self:
        """Keep one claim for each question, the one that `claim_rules` puts first.

        Today's choice is stored; with a date, the choice is made among the claims published by then.
        """
        return self.public().standing().said_by(date).not_passed_over(date)

    def not_passed_over(self, date: datetime.date | None = None) -> Self:
        """Leave out claims (said by a date) beside which another of the same question is shown first.

        What is alone today was alone then, so that only questions with several claims are weighed again.
        """
        if date is None:
            return self.filter(passed_over=False)
        # The keys, not their query, which PostgreSQL takes for most of the table.
        several = self.order_by().filter(claim_of__isnull=False).values_list("claim_of", flat=True)
        said = self.model.objects.filter(claim_of__in=list(several.distinct())).said_by(date).weighed()
        return self.exclude(
            pk__in=[claim.figure for verdict in said.values() for claim in verdict.ordered[1:]]
        )

    def weighed(self) -> dict[int, Verdict]:
        """Weigh the claims of each question that has several today, by the key of the question."""
        rows = self.filter(claim_of__isnull=False).order_by("claim_of").values_list("claim_of", *CLAIM)
        return {
            question: weigh([Claim(*row[1:]) for row in found])
            for question, found in groupby(rows, itemgetter(0))
        }
