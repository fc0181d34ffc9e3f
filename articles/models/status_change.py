"""The log of an article's way to the public and back: every step with who, when and what was said."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.choices import ArticleStatus
from minerals_site.vocabulary import VocabularyField


class StatusChange(models.Model):
    """One step of one article; steps are only ever added."""

    article = models.ForeignKey(
        "articles.Article", models.CASCADE, verbose_name=_("article"), related_name="status_changes"
    )
    before = VocabularyField(_("from"), max_length=10, choices=ArticleStatus)
    after = VocabularyField(_("to"), max_length=10, choices=ArticleStatus)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, verbose_name=_("by"), related_name="+", null=True
    )
    at = models.DateTimeField(_("at"), default=timezone.now)
    comment = models.TextField(_("comment"), blank=True)

    shown_to_public = False

    class Meta:
        verbose_name = _("change of status")
        verbose_name_plural = _("changes of status")
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.get_before_display()} → {self.get_after_display()}"

    @property
    def sends_back(self) -> bool:
        """Whether the article went back to its author, who is to mend what the comment says."""
        return (self.before, self.after) == (ArticleStatus.IN_REVIEW, ArticleStatus.DRAFT)
