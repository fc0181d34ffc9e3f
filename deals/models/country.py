"""Countries, by ISO 3166-1."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from deals.choices import Region
from minerals_site.name_order import by_name
from minerals_site.vocabulary import VocabularyField


class Country(models.Model):
    """A country or territory with its ISO 3166-1 codes."""

    iso3 = models.CharField(
        _("ISO alpha-3"), max_length=3, primary_key=True, validators=[RegexValidator(r"^[A-Z]{3}$")]
    )
    iso2 = models.CharField(
        _("ISO alpha-2"), max_length=2, unique=True, validators=[RegexValidator(r"^[A-Z]{2}$")]
    )
    name = models.CharField(_("name"), max_length=100, unique=True)
    region = VocabularyField(_("region"), max_length=10, choices=Region)

    class Meta:
        verbose_name = _("country")
        verbose_name_plural = _("countries")
        ordering = [by_name("name")]
        constraints = [
            models.CheckConstraint(condition=Q(iso3__regex=r"^[A-Z]{3}$"), name="country_iso3_is_alpha_3"),
            models.CheckConstraint(condition=Q(iso2__regex=r"^[A-Z]{2}$"), name="country_iso2_is_alpha_2"),
            models.CheckConstraint(condition=Q(region__in=Region.values), name="country_region_is_known"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Give the country's public page."""
        return reverse("country", args=[self.iso3])
