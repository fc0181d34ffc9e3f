"""The columns of the CSV files: one tuple a table, for any QuerySet (what it keeps is the view's choice).

Codes (kind, measure, basis …) are the values of the vocabularies, explained on the codebook page. A header
once published keeps its name and meaning; new columns are added at the end of their group.
"""

import datetime

from django.db.models import Case, OuterRef, Subquery, Value, When
from django.db.models.functions import Coalesce, Concat
from django.db.models.lookups import LessThanOrEqual

from articles.exports import ARTICLES, further_sources, source_columns
from articles.models import published
from deals.choices import StageGroup
from deals.models import Actor, Country, CriticalListing, Deal, DealEvent, Mineral, MineralAlias
from minerals_site.csv_columns import Column, counted, listed, number, plain, text, true_or_false
from minerals_site.partial_dates import period_end


def fact_columns(model: str) -> tuple[Column, ...]:
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


def _if_described(column: Column) -> Column:
    """Leave empty what rests on an article that is not public (by the day asked for), or on none."""
    return column._replace(expression=Case(When(described=True, then=column.expression)))


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
    *fact_columns("figure"),
)

_COUNTRIES = Country.objects.filter(deals=OuterRef("pk")).order_by("iso3")
_MINERALS = Mineral.objects.filter(deals=OuterRef("pk")).order_by("slug")
_UMBRELLA = Deal.objects.public().filter(pk=OuterRef("umbrella")).order_by()
_STAGE_EVENT = DealEvent.objects.filter(pk=OuterRef("stage_event_id"))

# Needs `as_of()`; the row with the key `stage_event` in the events' file has the source of the stage.
DEALS = (
    text("slug"),
    text("title"),
    plain("kind"),
    listed("country_iso3s", _COUNTRIES.values_list("iso3")),
    listed("country_names", _COUNTRIES.values_list("name")),
    listed("minerals", _MINERALS.values_list("slug")),
    text("umbrella", Subquery(_UMBRELLA.values("slug"))),
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
    *fact_columns("dealevent"),
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
    *fact_columns("party"),
)

TERMS = (
    text("key"),
    text("deal", "deal__slug"),
    text("deal_title", "deal__title"),
    plain("side"),
    plain("kind"),
    plain("status"),
    text("text"),
    *fact_columns("term"),
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
    *fact_columns("amount"),
)

# These two need `described`, which their filters add: whether their own citation is public.
ACTORS = (
    text("slug"),
    text("name"),
    plain("kind"),
    plain("country_iso3", "country"),
    text("country_name", "country__name"),
    _if_described(text("role")),
    _if_described(text("affiliation", "affiliation__slug")),
    _if_described(text("affiliation_name", "affiliation__name")),
    *(_if_described(column) for column in source_columns()),
)

SITES = (
    text("slug"),
    text("name"),
    plain("kind"),
    plain("country_iso3", "country"),
    text("country_name", "country__name"),
    _if_described(text("admin_area")),
    _if_described(
        listed("minerals", Mineral.objects.filter(sites=OuterRef("pk")).order_by("slug").values_list("slug"))
    ),
    _if_described(text("operator", "operator__slug")),
    _if_described(text("operator_name", "operator__name")),
    _if_described(number("latitude")),
    _if_described(number("longitude")),
    *(_if_described(column) for column in source_columns()),
)

# This one and the next need the counts of `with_line_counts`: of deals, each once, by how far they have come.
COUNTRIES = (
    plain("iso3"),
    plain("iso2"),
    text("name"),
    plain("region"),
    counted("binding_deals"),
    counted("signed_not_known_to_bind"),
    *(counted(group.value) for group in StageGroup if group != StageGroup.BINDING),
    counted("not_counted"),
    plain("figures", "figures_counted"),
    counted("sites"),
)

_ALIASES = MineralAlias.objects.filter(mineral=OuterRef("pk"))
# What has no date was out by no day, and is today, whose `known_by` is the last day there is.
_OUT = Coalesce(
    period_end("citation__article__date", "citation__article__date_precision"), Value(datetime.date.max)
)
_LISTINGS = CriticalListing.objects.filter(
    published("citation__article__"), LessThanOrEqual(_OUT, OuterRef("known_by")), mineral=OuterRef("pk")
)

# Needs `known_by`, which the filter adds: the day by which a list must have been out.
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
    counted("deals"),
    plain("figures", "figures_counted"),
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
