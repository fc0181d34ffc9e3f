"""What is kept to find an article's twins: a sketch of its text, and which articles were told apart."""

from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.likeness.shingles import sketch
from articles.models.article import Article


class TextSketch(models.Model):
    """A few hashes of an article's text: texts that share passages share some."""

    keeps_history = False

    article = models.OneToOneField(
        Article, models.CASCADE, primary_key=True, verbose_name=_("article"), related_name="text_sketch"
    )
    hashes = ArrayField(models.IntegerField(), verbose_name=_("hashes"))

    class Meta:
        verbose_name = _("sketch of a text")
        verbose_name_plural = _("sketches of texts")
        indexes = [GinIndex(fields=["hashes"], name="text_sketch_hashes")]

    def __str__(self) -> str:
        return str(self.pk)


class NotDuplicate(models.Model):
    """Two articles that look alike and that an editor has told apart; the one entered first is `first`."""

    shown_to_public = False

    first = models.ForeignKey(Article, models.CASCADE, verbose_name=_("article"), related_name="told_apart")
    second = models.ForeignKey(
        Article, models.CASCADE, verbose_name=_("other article"), related_name="told_apart_from"
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, verbose_name=_("by"), related_name="+", null=True
    )
    at = models.DateTimeField(_("at"), default=timezone.now)

    class Meta:
        verbose_name = _("pair that is no duplicate")
        verbose_name_plural = _("pairs that are no duplicates")
        constraints = [
            models.UniqueConstraint(fields=["first", "second"], name="not_duplicate_is_one_pair"),
            models.CheckConstraint(condition=Q(first__lt=F("second")), name="not_duplicate_in_order"),
        ]

    def __str__(self) -> str:
        return f"{self.first_id}, {self.second_id}"


@receiver(post_save, sender=Article)
def keep_sketch(
    instance: Article, *, raw: bool, created: bool, update_fields: Any = None, **_more: Any
) -> None:
    """Keep the sketch in step with the text, unless the save did not touch it, or there never was one."""
    is_touched = update_fields is None or "body" in update_fields
    if is_touched and not raw and (instance.body or not created):
        sketch_texts([instance])


def sketch_texts(articles: list[Article]) -> None:
    """Store the sketches of some articles' texts anew; a text too short for one has none."""
    found = [(article, sketch(article.body)) for article in articles]
    TextSketch.objects.filter(article__in=[article for article, hashes in found if not hashes]).delete()
    TextSketch.objects.bulk_create(
        [TextSketch(article=article, hashes=hashes) for article, hashes in found if hashes],
        update_conflicts=True,
        unique_fields=["article"],
        update_fields=["hashes"],
    )


def tell_apart(article: Article, others: list[Article], by: Any) -> None:
    """Note that an article is none of some others; what was noted before stays."""
    pairs = (sorted((article.pk, other.pk)) for other in others)
    NotDuplicate.objects.bulk_create(
        [NotDuplicate(first_id=first, second_id=second, by=by) for first, second in pairs],
        ignore_conflicts=True,
    )
