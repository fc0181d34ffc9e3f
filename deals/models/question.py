"""Questions on which sources disagree; the facts that answer one are its claims."""

from typing import Any, Self

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _


class QuestionQuerySet(models.QuerySet["Question"]):
    """Questions to the table of disputed questions."""

    def public(self) -> Self:
        """Keep those that a public fact answers."""
        claims: list[Any] = [each.related_model for each in Question._meta.related_objects]
        told: Any = [model.objects.public().filter(question=OuterRef("pk")) for model in claims]
        return self.filter(Q(*(Exists(each) for each in told), _connector=Q.OR))


class Question(models.Model):
    """Something that sources answer differently, such as who made an offer."""

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    title = models.CharField(_("question"), max_length=200, help_text=_("As a question: Who made the offer?"))
    note = models.TextField(_("note"), blank=True, help_text=_("In our own words: how the answers differ."))

    objects = QuestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("disputed question")
        verbose_name_plural = _("disputed questions")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title
