"""Questions on which sources disagree; the facts that answer one are its claims."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Question(models.Model):
    """Something that sources answer differently, such as who made an offer."""

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    title = models.CharField(_("question"), max_length=200, help_text=_("As a question: Who made the offer?"))
    note = models.TextField(_("note"), blank=True, help_text=_("In our own words: how the answers differ."))

    class Meta:
        verbose_name = _("disputed question")
        verbose_name_plural = _("disputed questions")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title
