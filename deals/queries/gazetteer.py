"""The names that the database knows, for reading articles."""

from deals.choices import AliasKind
from deals.extraction.gazetteer import Gazetteer, NamedActor, NamedCountry, NamedMineral, NamedSite
from deals.models import Actor, Country, Mineral, Site


def gazetteer() -> Gazetteer:
    """Gather countries, minerals with their other names, actors and sites."""
    minerals = Mineral.objects.order_by("slug").prefetch_related("aliases")
    sites = Site.objects.order_by("slug").prefetch_related("minerals")
    return Gazetteer(
        countries=tuple(
            NamedCountry(iso3, (name,))
            for iso3, name in Country.objects.order_by("iso3").values_list("iso3", "name")
        ),
        minerals=tuple(_mineral(mineral) for mineral in minerals),
        actors=tuple(
            NamedActor(slug, (name,), kind, country)
            for slug, name, kind, country in Actor.objects.order_by("slug").values_list(
                "slug", "name", "kind", "country_id"
            )
        ),
        sites=tuple(
            NamedSite(
                site.slug,
                (site.name,),
                site.kind,
                site.country_id,
                tuple(sorted(mineral.slug for mineral in site.minerals.all())),
            )
            for site in sites
        ),
    )


def _mineral(mineral: Mineral) -> NamedMineral:
    """Part the names of a mineral from those of its ores; symbols are no words of a text."""
    aliases = sorted((alias.kind, alias.name) for alias in mineral.aliases.all())
    return NamedMineral(
        mineral.slug,
        (mineral.name, *(name for kind, name in aliases if kind == AliasKind.SYNONYM)),
        tuple(name for kind, name in aliases if kind == AliasKind.ORE),
    )
