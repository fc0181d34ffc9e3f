"""Articles: anything that can be cited."""

import datetime

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.choices import ArticleKind, ArticleStatus, LinkStatus
from articles.models.article_steps import ArticleQuerySet
from articles.models.publisher import Publisher
from articles.models.url_key import url_key
from minerals_site.partial_dates import DatePrecision, PartialDate, starts_its_period
from minerals_site.text_search import PlainText
from minerals_site.vocabulary import VocabularyField


class Article(models.Model):
    """Anything that can be cited, with its bibliographic data and our own summary."""

    slug = models.SlugField(_("slug"), max_length=120, unique=True)
    kind = VocabularyField(_("kind"), max_length=20, choices=ArticleKind, default=ArticleKind.NEWS)
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
    date_precision = VocabularyField(
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
    status = VocabularyField(_("status"), max_length=10, choices=ArticleStatus, default=ArticleStatus.DRAFT)
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
    handed_in_at = models.DateTimeField(_("handed in at"), null=True, editable=False)
    handed_in_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        verbose_name=_("handed in by"),
        related_name="handed_in_articles",
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

    link_status = VocabularyField(
        _("link"),
        max_length=7,
        choices=LinkStatus,
        default=LinkStatus.UNKNOWN,
        db_default=LinkStatus.UNKNOWN,
        editable=False,
    )
    link_checked_at = models.DateTimeField(_("link looked at"), null=True, editable=False)
    link_note = models.CharField(
        _("what was found there"), max_length=600, default="", db_default="", editable=False
    )

    objects = ArticleQuerySet.as_manager()

    derived_fields = ("link_status", "link_checked_at", "link_note")  # what a program found, not an edit
    internal_fields = ("body",)
    kept_on_restore = (
        "status",
        "withdrawal_reason",
        "handed_in_at",
        "handed_in_by",
        "published_at",
        "published_by",
    )

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering = [models.F("date").desc(nulls_last=True), "slug"]
        permissions = [
            ("hand_in_article", "Can hand in articles for review"),
            ("publish_article", "Can publish what others handed in"),
            ("hand_back_article", "Can send articles back to their authors"),
            ("withdraw_article", "Can withdraw published articles"),
        ]
        indexes = [
            models.Index(models.F("date").desc(nulls_last=True), "slug", name="article_newest_first"),
            GinIndex(
                OpClass(PlainText("title"), name="gin_trgm_ops"),
                condition=~Q(title=""),
                name="article_title_words",
            ),
            GinIndex(
                OpClass(PlainText("summary"), name="gin_trgm_ops"),
                condition=~Q(summary=""),
                name="article_summary_words",
            ),
            # What waits is little beside what is published: the queues never read the whole table.
            models.Index(
                fields=["status", "handed_in_at"],
                condition=Q(status__in=(ArticleStatus.DRAFT, ArticleStatus.IN_REVIEW)),
                name="article_not_yet_public",
            ),
            models.Index(
                fields=["published_at"],
                condition=Q(status=ArticleStatus.PUBLISHED)
                & (Q(link_status=LinkStatus.DEAD) | Q(archived_url="")),
                name="article_link_to_mend",
            ),
            models.Index(url_key(F("url")), name="article_url_key"),
            GinIndex(fields=["title"], opclasses=["gin_trgm_ops"], name="article_title_trigrams"),
        ]
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

    def out_by(self, day: datetime.date | None) -> bool:
        """Whether it was out by a day (a month or year counts once it is over), or is now, without a day."""
        return day is None or (self.when is not None and self.when.end <= day)

    @property
    def when(self) -> PartialDate | None:
        """The date of publication with its precision."""
        return PartialDate(self.date, self.date_precision) if self.date else None
