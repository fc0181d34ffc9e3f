"""Publishers of articles."""

from typing import Self

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.models.visibility import published
from minerals_site.name_order import by_name

ALPHA_2 = r"^([A-Z]{2})?$"


class PublisherQuerySet(models.QuerySet["Publisher"]):
    """Questions to the table of publishers."""

    def published(self) -> Self:
        """Keep those that published, or reported first, what the public may see."""
        return self.filter(published("articles__") | published("rewritten_articles__")).distinct()


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

    objects = PublisherQuerySet.as_manager()

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
