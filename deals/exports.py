"""The columns of the CSV files: one tuple a table, for any QuerySet (what it keeps is the view's choice).

Codes (kind, measure, basis …) are the values of the vocabularies, explained on the codebook page. A header
once published keeps its name and meaning; new columns are added at the end of their group.
"""

from django.db.models import Case, OuterRef, Subquery, Value, When
from django.db.models.functions import Concat

from articles.exports import ARTICLES, further_sources, source_columns
from articles.models import published
from deals.models import Actor, Country, CriticalListing, DealEvent, Mineral, MineralAlias
from minerals_site.csv_columns import Column, listed, number, plain, text, true_or_false

IS_PUBLISHED = published("citation__article__")


def _fact(model: str) -> tuple[Column, ...]:
    """Give what every fact ends with: its standing among other claims, and its sources."""
    return (
        plain("rank"),
        text("rank_reason"),
        plain("confidence"),
        text("disputed_question", "question__slug"),
        text("note"),
        *source_columns(),
        further_sources(model),
    )


def _if_published(column: Column) -> Column:
    """Leave empty what rests on an article that is not public (or on none)."""
    return column._replace(expression=Case(When(IS_PUBLISHED, then=column.expression)))


FIGURES = (
    text("key"),
    plain("country_iso3", "country"),
    text("country_name", "country__name"),
    text("site", "site__slug"),
    text("site_name", "site__name"),
    plain("site_country_iso3", "site__country"),
    true_or_false("world"),
    text("mineral", "mineral__slug"),
    text("mineral_name", "mineral__name"),
    text("reported_as"),
    plain("measure"),
    plain("basis"),
    plain("period"),
    true_or_false("period_inferred"),
    plain("year"),
    plain("qualifier"),
    number("value"),
    plain("unit"),
    plain("estimated"),
    plain("partner_iso3", "partner"),
    text("partner_name", "partner__name"),
    *_fact("figure"),
)

_COUNTRIES = Country.objects.filter(deals=OuterRef("pk")).order_by("iso3")
_MINERALS = Mineral.objects.filter(deals=OuterRef("pk")).order_by("slug")
_STAGE_EVENT = DealEvent.objects.filter(pk=OuterRef("stage_event_id"))

# Needs `as_of()`; the row with the key `stage_event` in the events' file has the source of the stage.
DEALS = (
    text("slug"),
    text("title"),
    plain("kind"),
    listed("country_iso3s", _COUNTRIES.values_list("iso3")),
    listed("country_names", _COUNTRIES.values_list("name")),
    listed("minerals", _MINERALS.values_list("slug")),
    text("umbrella", "umbrella__slug"),
    plain("binding"),
    true_or_false("context"),
    plain("text_public"),
    plain("stage"),
    plain("stage_date", Subquery(_STAGE_EVENT.values("date"))),
    plain("stage_date_precision", Subquery(_STAGE_EVENT.values("date_precision"))),
    text("stage_event", Subquery(_STAGE_EVENT.values("key"))),
    text("summary"),
)

EVENTS = (
    text("key"),
    text("deal", "deal__slug"),
    text("deal_title", "deal__title"),
    plain("date"),
    plain("date_end"),
    plain("date_precision"),
    true_or_false("date_inferred"),
    plain("occurrence"),
    plain("kind"),
    plain("stage"),
    text("title"),
    text("description"),
    text("site", "site__slug"),
    text("site_name", "site__name"),
    listed("actors", Actor.objects.filter(events=OuterRef("pk")).order_by("slug").values_list("slug")),
    *_fact("dealevent"),
)

PARTIES = (
    text("key"),
    text("deal", "deal__slug"),
    text("deal_title", "deal__title"),
    text("actor", "actor__slug"),
    text("actor_name", "actor__name"),
    plain("actor_country_iso3", "actor__country"),
    plain("side"),
    plain("role"),
    *_fact("party"),
)

TERMS = (
    text("key"),
    text("deal", "deal__slug"),
    text("deal_title", "deal__title"),
    plain("side"),
    plain("kind"),
    plain("status"),
    text("text"),
    *_fact("term"),
)

AMOUNTS = (
    text("key"),
    text("deal", "deal__slug"),
    text("deal_title", "deal__title"),
    plain("kind"),
    plain("qualifier"),
    number("value"),
    plain("currency"),
    plain("date"),
    plain("date_precision"),
    text("payer", "payer__slug"),
    text("payer_name", "payer__name"),
    text("label"),
    *_fact("amount"),
)

ACTORS = (
    text("slug"),
    text("name"),
    plain("kind"),
    plain("country_iso3", "country"),
    text("country_name", "country__name"),
    _if_published(text("role")),
    _if_published(text("affiliation", "affiliation__slug")),
    _if_published(text("affiliation_name", "affiliation__name")),
    *(_if_published(column) for column in source_columns()),
)

SITES = (
    text("slug"),
    text("name"),
    plain("kind"),
    plain("country_iso3", "country"),
    text("country_name", "country__name"),
    _if_published(text("admin_area")),
    _if_published(
        listed("minerals", Mineral.objects.filter(sites=OuterRef("pk")).order_by("slug").values_list("slug"))
    ),
    _if_published(text("operator", "operator__slug")),
    _if_published(text("operator_name", "operator__name")),
    _if_published(number("latitude")),
    _if_published(number("longitude")),
    *(_if_published(column) for column in source_columns()),
)

COUNTRIES = (plain("iso3"), plain("iso2"), text("name"), plain("region"))

_ALIASES = MineralAlias.objects.filter(mineral=OuterRef("pk"))
_LISTINGS = CriticalListing.objects.filter(IS_PUBLISHED, mineral=OuterRef("pk"))

MINERALS = (
    text("slug"),
    text("name"),
    plain("kind"),
    text("part_of", "part_of__slug"),
    text("hs_codes"),
    listed("other_names", _ALIASES.order_by("name").values_list("name")),
    listed(
        "critical_lists",
        _LISTINGS.order_by("date", "list_name").values_list(Concat("list_name", Value(" "), "edition")),
    ),
)

TABLES = {
    "deals": DEALS,
    "events": EVENTS,
    "parties": PARTIES,
    "terms": TERMS,
    "amounts": AMOUNTS,
    "figures": FIGURES,
    "actors": ACTORS,
    "sites": SITES,
    "articles": ARTICLES,
    "countries": COUNTRIES,
    "minerals": MINERALS,
}
