"""The fields by which short forms take countries, minerals, actors, sites and deals: by name or code."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from deals.choices import ActorKind
from deals.models import Actor, Country, Deal, Mineral, Site
from minerals_site.editing.named_rows import NamedRowField, NamedRowsField

WORLD = "WLD"
BY_NAME, BY_PART = "name__unaccent__iexact", "name__unaccent__icontains"
MINERAL = (
    Mineral.objects.all,
    (BY_NAME, "slug__iexact", "aliases__name__iexact", BY_PART),
    "desk-minerals",
)
COUNTRY = (Country.objects.all, (BY_NAME, "iso3__iexact", BY_PART), "desk-countries")
ACTOR = (Actor.objects.all, (BY_NAME, "slug__iexact", BY_PART), "desk-actors")
SITE = (Site.objects.all, (BY_NAME, "slug__iexact", BY_PART), "desk-sites")
DEAL = (
    Deal.objects.all,
    ("title__unaccent__iexact", "slug__iexact", "title__unaccent__icontains"),
    "desk-deals",
)
GOVERNMENT_OF = "government of"  # how the name of a whole government begins
SEVERAL = _("Several are parted by semicolons.")


def mineral_field(**options: Any) -> NamedRowField:
    """Take a mineral by its name, that of an ore, or its symbol."""
    return NamedRowField(*MINERAL, **{"label": _("Mineral")} | options)


def minerals_field(**options: Any) -> NamedRowsField:
    """Take several minerals."""
    return NamedRowsField(*MINERAL, **{"label": _("Minerals"), "help_text": SEVERAL} | options)


def country_field(**options: Any) -> NamedRowField:
    """Take a country by its name or ISO code."""
    return NamedRowField(*COUNTRY, **{"label": _("Country")} | options)


def countries_field(**options: Any) -> NamedRowsField:
    """Take several countries."""
    return NamedRowsField(*COUNTRY, **{"label": _("Countries"), "help_text": SEVERAL} | options)


class ActorField(NamedRowField):
    """A field that takes an actor by name; a country or its ISO code stands for its government."""

    def found(self, text: str) -> Any:
        """Find the actor of this name, else the government of this country, else by a part of the name."""
        named = Q(name__unaccent__iexact=text) | Q(slug__iexact=text)
        known = "\x00" in text or Actor.objects.filter(named).exists()
        return (None if known else _government(text)) or super().found(text)


class ActorsField(ActorField, NamedRowsField):
    """A field that takes several actors; what is typed goes on behind those that stand there."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.widget.attrs["data-several"] = ""


def _government(country: str) -> Actor | None:
    """Give the only government of a country; None where none or several are recorded."""
    named = Q(country__name__unaccent__iexact=country) | Q(country__iso3__iexact=country)
    governments = Actor.objects.filter(named, kind=ActorKind.GOVERNMENT, name__istartswith=GOVERNMENT_OF)
    rows = list(governments[:2])
    return rows[0] if len(rows) == 1 else None


def actor_field(**options: Any) -> ActorField:
    """Take an actor by name."""
    return ActorField(*ACTOR, **options)


def actors_field(**options: Any) -> ActorsField:
    """Take several actors."""
    return ActorsField(*ACTOR, **{"help_text": SEVERAL} | options)


def site_field(**options: Any) -> NamedRowField:
    """Take a site by name."""
    return NamedRowField(*SITE, **{"label": _("Site")} | options)


def deal_field(**options: Any) -> NamedRowField:
    """Take a deal by its title."""
    return NamedRowField(*DEAL, **{"label": _("Deal")} | options)


class PlaceField(NamedRowField):
    """A field that takes a site or a country by name or code, or the world."""

    def __init__(self, **options: Any) -> None:
        super().__init__(Country.objects.all, (BY_NAME, "iso3__iexact"), "desk-places", **options)
        self.sites = NamedRowField(*SITE)

    def to_python(self, value: Any) -> Any:
        """Find a country, else a site; the world is no row."""
        text = str(value or "").strip()
        if text.casefold() in {WORLD.casefold(), gettext("World").casefold(), "world"}:
            return WORLD
        return super().to_python(value)

    def found(self, text: str) -> Any:
        """Look among countries first: their codes are short."""
        try:
            return super().found(text)
        except ValidationError:
            return self.sites.found(text)

    def name_of(self, row: Any) -> str:
        """Write the world as a word."""
        return gettext("World") if row == WORLD else super().name_of(row)
