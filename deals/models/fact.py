"""What every fact has: a citation, a rank among rival claims, and the source's confidence."""

import datetime
import secrets
from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Citation, published
from deals.choices import Confidence, Rank
from deals.models.question import Question
from minerals_site.partial_dates import period_end
from minerals_site.vocabulary import VocabularyField


def new_key() -> str:
    """Make the key of a fact entered by hand; facts of the published data set carry speaking keys."""
    return f"x-{secrets.token_hex(6)}"


def _said_by(date: datetime.date, article: str) -> Q:
    """Ask that an article was published by a date; `article` is the path to it."""
    return Q(LessThanOrEqual(period_end(f"{article}date", f"{article}date_precision"), date))


class FactQuerySet(models.QuerySet[Any]):
    """Questions that can be put to every table of facts."""

    def public(self) -> Self:
        """Keep what the public may see: facts whose article is published."""
        return self.filter(published("citation__article__"))

    def said_by(self, date: datetime.date | None) -> Self:
        """Keep what some article published by a date says (a month counts once over); all without a date."""
        if date is None:
            return self
        further = Citation.objects.filter(published("article__"), _said_by(date, "article__"))
        said_too = self.model._default_manager.filter(further_citations__in=further).order_by().values("pk")
        return self.filter(_said_by(date, "citation__article__") | Q(pk__in=said_too))

    def standing(self) -> Self:
        """Leave out what is known to be wrong."""
        return self.exclude(rank=Rank.DEPRECATED)

    def with_sources(self) -> Self:
        """Fetch what a page shows beside the fact: article (not its text), publishers, further citations."""
        joined = self.select_related(
            "citation__article__publisher", "citation__article__origin", "question"
        ).defer("citation__article__body")
        # Few facts have further ones: their articles are a second question, asked where the first finds some.
        articles = Article.objects.select_related("publisher", "origin").defer("body").order_by()
        return joined.prefetch_related(
            models.Prefetch("further_citations", queryset=Citation.objects.published()),
            models.Prefetch("further_citations__article", queryset=articles),
        )


class Fact(models.Model):
    """Something that an article proves."""

    key = models.SlugField(_("key"), max_length=120, unique=True, default=new_key)
    citation = models.ForeignKey(
        Citation,
        models.PROTECT,
        verbose_name=_("citation"),
        related_name="%(class)s_facts",
        help_text=_("The place that says so."),
    )
    further_citations = models.ManyToManyField(
        Citation,
        verbose_name=_("further citations"),
        related_name="further_%(class)s_facts",
        blank=True,
        help_text=_("Other places that say the same."),
    )
    rank = VocabularyField(_("rank"), max_length=10, choices=Rank, default=Rank.NORMAL)
    rank_reason = models.CharField(
        _("reason of the rank"), max_length=300, blank=True, help_text=_("Needed unless the rank is normal.")
    )
    confidence = VocabularyField(
        _("confidence"), max_length=10, choices=Confidence, default=Confidence.REPORTED
    )
    question = models.ForeignKey(
        Question,
        models.SET_NULL,
        verbose_name=_("disputed question"),
        related_name="%(class)s_claims",
        null=True,
        blank=True,
        help_text=_("Where sources differ: the question that this fact answers."),
    )
    note = models.TextField(_("note"), blank=True, help_text=_("In our own words: what a reader must know."))

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(rank=Rank.NORMAL) | ~Q(rank_reason=""),
                name="%(class)s_rank_has_a_reason",
                violation_error_message=_("Say why this claim is preferred or deprecated."),
            ),
            models.CheckConstraint(condition=Q(rank__in=Rank.values), name="%(class)s_rank_is_known"),
            models.CheckConstraint(
                condition=Q(confidence__in=Confidence.values), name="%(class)s_confidence_is_known"
            ),
        ]

    def __str__(self) -> str:
        return self.key

    @property
    def sort(self) -> str:
        """The word for this sort of fact in addresses: event, party, term, amount or figure."""
        return str(self._meta.model_name).removeprefix("deal")
