"""Every chart: from the filters in its address to the drawing; pages embed what the addresses serve."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header, urlencode
from django.utils.translation import gettext

from deals import charts, filters
from deals.charts import split_alike
from deals.choices import Measure
from deals.models import Deal, DealEvent, Figure
from deals.models.fact import FactQuerySet
from deals.queries.africa_tiles import africa_tiles
from deals.queries.articles_behind import articles_behind
from deals.queries.events_by_month import events_by_month
from deals.queries.exports_by_mineral import exports_by_mineral
from deals.queries.negotiations_by_country import negotiations_by_country
from deals.queries.production_by_country import production_by_country
from deals.queries.timeline_events import deal_lanes, deal_timeline
from minerals_site import copy_csv
from minerals_site.bad_filter import bad_filter
from minerals_site.looking_back import LookingBackFilter
from minerals_site.plotly_theme import add_note, plotly_json
from minerals_site.static_chart import ChartLinks, ChartSource, DrawnChart, draw, svg, table_csv

MAX_SOURCES = 6


class Built(NamedTuple):
    """A chart before it is drawn: its filter, the facts it shows, and the table of the same rows."""

    figure: charts.Chart
    filter: LookingBackFilter
    facts: FactQuerySet
    table: str


def _of_deals(params: QueryDict) -> filters.DealFilter:
    return filters.DealFilter(params, Deal.objects.public())


def _of_events(params: QueryDict) -> filters.EventFilter:
    return filters.EventFilter(params, DealEvent.objects.public())


def _of_figures(params: QueryDict) -> filters.FigureFilter:
    return filters.FigureFilter(params, Figure.objects.public())


def _stage_events(found: filters.DealFilter) -> FactQuerySet:
    """Give the events that the stages of some deals rest on."""
    return DealEvent.objects.filter(pk__in=found.qs.order_by().values("stage_event_id"))


def _asked(found: LookingBackFilter, params: QueryDict) -> dict[str, str]:
    """Give the filters of an address that were applied."""
    names = found.form.cleaned_data if found.is_bound else {}
    return {name: str(params[name]) for name in names if params.get(name)}


def _names(found: LookingBackFilter, *names: str) -> bool:
    """Say whether one of some filters is applied."""
    return found.form.is_valid() and any(found.form.cleaned_data.get(name) for name in names)


def _africa_tiles(params: QueryDict) -> Built:
    found = _of_deals(params)
    return Built(
        charts.africa_tiles(africa_tiles(found.qs, found.date), gettext), found, _stage_events(found), "deals"
    )


def _negotiations_by_country(params: QueryDict) -> Built:
    found = _of_deals(params)
    figure = charts.negotiations_by_country(negotiations_by_country(found.qs, _asked(found, params)), gettext)
    return Built(figure, found, _stage_events(found), "deals")


def _events_by_month(params: QueryDict) -> Built:
    found = _of_events(params)
    rows = events_by_month(found.qs)
    return Built(
        charts.events_by_month(rows, found.date or timezone.localdate(), gettext), found, found.qs, "events"
    )


def _deal_timeline(params: QueryDict) -> Built:
    found = _of_events(params)
    rows = deal_timeline(found.qs.select_related("deal").in_order())
    return Built(
        charts.deal_timeline(rows, found.date or timezone.localdate(), gettext), found, found.qs, "events"
    )


def _deal_lanes(params: QueryDict) -> Built:
    found = _of_events(params)
    rows = deal_lanes(found.qs.select_related("deal").in_order())
    return Built(
        charts.deal_lanes(rows, found.date or timezone.localdate(), gettext), found, found.qs, "events"
    )


def _exports_by_mineral(params: QueryDict) -> Built:
    found = _of_figures(params)
    measure = Measure.EXPORT_VOLUME if params.get("measure") == "export_volume" else Measure.EXPORT_VALUE
    rows = exports_by_mineral(found.qs, measure, found.date) if _names(found, "country") else []
    alike = split_alike(rows)
    figure = charts.exports_by_mineral(alike[0] if alike else [], gettext)
    if not _names(found, "country"):
        add_note(figure, gettext("Choose a country: the exports of different ones are never stacked."))
    return Built(figure, found, found.qs.national().filter(measure=measure), "figures")


def _production_by_country(params: QueryDict) -> Built:
    found = _of_figures(params)
    named = _names(found, "mineral", "country")
    alike = split_alike(production_by_country(found.qs, found.date) if named else [])
    figure = charts.production_by_country(alike[0] if alike else [], gettext)
    if not named:
        add_note(figure, gettext("Choose a mineral, or a country: a chart of all would tell nothing of any."))
    return Built(figure, found, found.qs.national().filter(measure=Measure.MINE_PRODUCTION), "figures")


CHARTS: dict[str, Callable[[QueryDict], Built]] = {
    "africa_tiles": _africa_tiles,
    "negotiations_by_country": _negotiations_by_country,
    "events_by_month": _events_by_month,
    "deal_timeline": _deal_timeline,
    "deal_lanes": _deal_lanes,
    "exports_by_mineral": _exports_by_mineral,
    "production_by_country": _production_by_country,
}


def drawn(name: str, params: Mapping[str, str] | QueryDict, ident: str = "") -> DrawnChart:
    """Draw a chart for a page, with the addresses of its twins; `ident` tells two of one sort apart."""
    query = params.urlencode() if isinstance(params, QueryDict) else urlencode(params)
    built = CHARTS[name](QueryDict(query))
    after = f"?{query}" if query else ""
    links = ChartLinks(
        json_url=reverse("chart", args=[name, "json"]) + after,
        svg_url=reverse("chart", args=[name, "svg"]) + after,
        csv_url=reverse("chart", args=[name, "csv"]) + after,
        facts_url=reverse("table_csv", args=[built.table]) + after,
    )
    return draw(built.figure, ident or name, links, _sources(built.facts))


def _sources(facts: FactQuerySet) -> list[ChartSource]:
    """Name the newest articles behind a chart, and say how many more there are."""
    articles = articles_behind(facts)
    named = [
        ChartSource(f"{a.title} ({a.publisher})", a.get_absolute_url()) for a in articles[: MAX_SOURCES + 1]
    ]
    if len(named) <= MAX_SOURCES:
        return named
    more = gettext("and others")
    return [*named[:MAX_SOURCES], ChartSource(more, "")]


def chart(request: HttpRequest, name: str, form: str) -> HttpResponse:
    """Serve one chart as JSON, SVG or CSV; a filter that makes no sense is a 400 that says so."""
    if name not in CHARTS or form not in {"json", "svg", "csv"}:
        raise Http404
    built = CHARTS[name](request.GET)
    if built.filter.form.errors:
        return bad_filter(built.filter.form)
    if form == "json":
        return HttpResponse(plotly_json(built.figure), content_type="application/json")
    if form == "csv":
        return _csv(built, name)
    return HttpResponse(svg(built.figure, ident=name), content_type="image/svg+xml")


def _csv(built: Built, name: str) -> HttpResponse:
    """Answer with the numbers of a chart as a file."""
    filename = copy_csv.file_name(name, built.filter.date)
    disposition = content_disposition_header(as_attachment=True, filename=filename)
    headers = {"Content-Disposition": disposition or ""}
    return HttpResponse(table_csv(built.figure), content_type="text/csv; charset=utf-8", headers=headers)
