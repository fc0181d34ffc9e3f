"""What was published: publishers, articles, and the places in them that facts cite."""

from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models, transaction
from django.db.models import Q
from django.db.models.functions import Coalesce
from django.dispatch import Signal
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.choices import ArticleKind, ArticleStatus
from minerals_site.name_order import by_name
from minerals_site.partial_dates import DatePrecision, PartialDate, starts_its_period

MAX_PHRASE_WORDS = 12
PHRASE = rf"^(\S+(\s\S+){{0,{MAX_PHRASE_WORDS - 1}}})?$"
ALPHA_2 = r"^([A-Z]{2})?$"


# Sent with `articles`, their ids, in the transaction that publishes or withdraws them.
status_changed = Signal()


def published(article: str = "") -> Q:
    """Give the one rule of what the public sees: facts whose article is published.

    `article` is the path from the queried model to the article, for instance "citation__article__".
    """
    return Q(**{f"{article}status": ArticleStatus.PUBLISHED})


class Publisher(models.Model):
    """Who publishes articles: an outlet, an agency, a government, a company."""

    slug = models.SlugField(_("slug"), unique=True)
    name = models.CharField(_("name"), max_length=200, unique=True)
    country_code = models.CharField(
        _("country"),
        max_length=2,
        blank=True,
        validators=[RegexValidator(ALPHA_2, _("Two capital letters (ISO 3166-1 alpha-2), for instance KE."))],
        help_text=_("ISO 3166-1 alpha-2 code of the seat; empty where it is not known."),
    )
    homepage = models.URLField(_("homepage"), blank=True)

    class Meta:
        verbose_name = _("publisher")
        verbose_name_plural = _("publishers")
        ordering = [by_name("name")]
        constraints = [
            models.CheckConstraint(
                condition=Q(country_code__regex=ALPHA_2), name="publisher_country_is_alpha_2"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class ArticleQuerySet(models.QuerySet["Article"]):
    """Questions to the table of articles."""

    def published(self) -> "ArticleQuerySet":
        """Keep what the public may see."""
        return self.filter(published())

    def with_independent_source(self) -> "ArticleQuerySet":
        """Add `independent_source_id`: who reported it first, so that rewrites of one report count once."""
        return self.annotate(independent_source_id=Coalesce("origin_id", "publisher_id"))

    def hand_in(self) -> int:
        """Hand drafts, and what was withdrawn, to a second person to read; gives how many moved."""
        ready = self.filter(status__in=[ArticleStatus.DRAFT, ArticleStatus.WITHDRAWN])
        return ready.update(status=ArticleStatus.IN_REVIEW, withdrawal_reason="")

    def hand_back(self) -> int:
        """Make drafts of what is in review; gives how many moved."""
        return self.filter(status=ArticleStatus.IN_REVIEW).update(status=ArticleStatus.DRAFT)

    def publish(self, by: Any) -> int:
        """Make public what a second person has read, in a user's name; gives how many moved."""
        read = self.filter(status=ArticleStatus.IN_REVIEW)
        return _move(read, status=ArticleStatus.PUBLISHED, published_at=timezone.now(), published_by=by)

    def withdraw(self, reason: str) -> int:
        """Take back what is public, and say why; gives how many moved."""
        public = self.filter(status=ArticleStatus.PUBLISHED)
        return _move(public, status=ArticleStatus.WITHDRAWN, withdrawal_reason=reason)


@transaction.atomic
def _move(articles: ArticleQuerySet, **values: Any) -> int:
    """Move articles to or from the public and tell those who keep what follows; gives how many moved."""
    moving = list(articles.order_by().select_for_update().values_list("pk", flat=True))
    moved = Article.objects.filter(pk__in=moving).update(**values)
    status_changed.send(Article, articles=moving)
    return moved


class Article(models.Model):
    """Anything that can be cited, with its bibliographic data and our own summary."""

    slug = models.SlugField(_("slug"), max_length=120, unique=True)
    kind = models.CharField(_("kind"), max_length=20, choices=ArticleKind, default=ArticleKind.NEWS)
    title = models.CharField(_("title"), max_length=300)
    title_supplied = models.BooleanField(
        _("title is ours"),
        default=False,
        help_text=_("The text at hand carries no title; this one describes it."),
    )
    publisher = models.ForeignKey(
        Publisher, models.PROTECT, verbose_name=_("publisher"), related_name="articles"
    )
    origin = models.ForeignKey(
        Publisher,
        models.PROTECT,
        verbose_name=_("origin"),
        related_name="rewritten_articles",
        null=True,
        blank=True,
        help_text=_("Who reported it first, where this is a rewrite. Rewrites of one report are one source."),
    )
    url = models.URLField(_("address"), max_length=500, unique=True)
    archived_url = models.URLField(_("archived copy"), max_length=600, blank=True)
    date = models.DateField(_("published on"), null=True, blank=True)
    date_precision = models.CharField(
        _("date known to the"), max_length=5, choices=DatePrecision, default=DatePrecision.DAY
    )
    date_inferred = models.BooleanField(
        _("date is inferred"),
        default=False,
        help_text=_("Worked out from the text or other reports, not printed."),
    )
    language = models.CharField(
        _("language"),
        max_length=3,
        default="en",
        validators=[RegexValidator(r"^[a-z]{2,3}$", _("An ISO 639 code in small letters, for instance en."))],
    )
    summary = models.TextField(
        _("summary"), blank=True, help_text=_("In our own words; shown to the public.")
    )
    body = models.TextField(
        _("text"), blank=True, help_text=_("For editors at work; never shown to the public, never exported.")
    )
    status = models.CharField(_("status"), max_length=10, choices=ArticleStatus, default=ArticleStatus.DRAFT)
    withdrawal_reason = models.CharField(_("reason of withdrawal"), max_length=300, blank=True)
    created_at = models.DateTimeField(_("entered at"), default=timezone.now, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        verbose_name=_("entered by"),
        related_name="entered_articles",
        null=True,
        editable=False,
    )
    published_at = models.DateTimeField(_("made public at"), null=True, editable=False)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        verbose_name=_("made public by"),
        related_name="published_articles",
        null=True,
        editable=False,
    )

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering = [models.F("date").desc(nulls_last=True), "slug"]
        constraints = [
            models.CheckConstraint(
                condition=Q(date=None) | starts_its_period("date", "date_precision"),
                name="article_date_starts_its_period",
            ),
            models.CheckConstraint(
                condition=~Q(status=ArticleStatus.WITHDRAWN) | ~Q(withdrawal_reason=""),
                name="article_withdrawn_with_a_reason",
                violation_error_message=_("Say why the article is withdrawn."),
            ),
            models.CheckConstraint(condition=~Q(title=""), name="article_has_a_title"),
            models.CheckConstraint(condition=Q(url__regex=r"^https?://\S+$"), name="article_url_is_http"),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """Give the article's public page."""
        return reverse("article", args=[self.slug])

    @property
    def when(self) -> PartialDate | None:
        """The date of publication with its precision."""
        return PartialDate(self.date, self.date_precision) if self.date else None


class Citation(models.Model):
    """A place in an article, pinned by a few of its words."""

    key = models.SlugField(_("key"), max_length=140, unique=True)
    article = models.ForeignKey(Article, models.CASCADE, verbose_name=_("article"), related_name="citations")
    locator = models.CharField(
        _("place"), max_length=120, help_text=_("Where in the article, such as: paragraph 11.")
    )
    phrase = models.CharField(
        _("words that pin the place"),
        max_length=200,
        blank=True,
        validators=[RegexValidator(PHRASE, _("At most 12 words, parted by single spaces."))],
        help_text=_("At most 12 words, exactly as they stand there; the link lands on them."),
    )

    class Meta:
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        ordering = ["article", "id"]
        constraints = [
            models.UniqueConstraint(fields=["article", "locator", "phrase"], name="citation_is_one_place"),
            models.CheckConstraint(
                condition=Q(phrase__regex=PHRASE), name="citation_phrase_is_at_most_12_words"
            ),
            models.CheckConstraint(condition=~Q(locator=""), name="citation_has_a_place"),
        ]

    def __str__(self) -> str:
        place = f"{self.article}, {self.locator}"
        return f"{place}: “{self.phrase}”" if self.phrase else place

    @property
    def url(self) -> str:
        """The article's address with a text fragment, so that browsers scroll to the words."""
        if not self.phrase:
            return self.article.url
        # In a text fragment "-", "," and "&" are syntax; quote() leaves only the hyphen alone.
        words = quote(self.phrase, safe="").replace("-", "%2D")
        return f"{self.article.url}#:~:text={words}"
