"""Every public address, found in the URL configuration and the data, with the filters that readers use."""

import datetime
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import django_filters
from django import forms
from django.db.models import Count, Model, QuerySet
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from articles.models import Article
from deals import filters
from deals.models import Actor, Country, Deal, DealEvent, Figure, Mineral, Question, Site
from deals.views.charts import CHARTS
from deals.views.tables import DISPUTES, TABLES, Table

DAY = datetime.date(2020, 6, 30)
YEAR = 2015
# A common word, one that stands in notes, one that is nowhere, a letter, a name of several words.
WORDS = ("cobalt", "rounded", "atlantis", "e", "mine number 19")
DEEP = (2, 50, 100)  # page 100 is the last that a list has
FEW = 2  # choices tried of each select box
# Lists with a filter that have no file of their own.
LISTS = {
    "timeline": Table(filters.EventFilter, DealEvent.objects.public),
    "disputes": Table(filters.DisputeFilter, Question.objects.all),
}
OF_CHART = {"exports_by_mineral": "figures", "production_by_country": "figures"} | dict.fromkeys(
    ("africa_tiles", "negotiations_by_country"), "deals"
)
type Arguments = dict[str, str]


def public_patterns(patterns: list[Any] | None = None) -> Iterator[URLPattern]:
    """Give the URL patterns that are not the editors'."""
    for entry in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(entry, URLPattern):
            yield entry
        elif isinstance(entry, URLResolver) and not str(entry.pattern).startswith("admin/"):
            yield from public_patterns(entry.url_patterns)


def addresses() -> Iterator[str]:
    """Give the addresses; LookupError for a URL name whose arguments are not known here."""
    for pattern in public_patterns():
        name = str(pattern.name)
        for arguments in samples(name, pattern):
            address = reverse(name, kwargs=arguments)
            yield address
            for query in dict.fromkeys(urlencode(asked) for asked in queries(name, arguments)):
                yield f"{address}?{query}"


def samples(name: str, pattern: URLPattern) -> list[Arguments]:
    """Give the arguments of a URL name: of things, the ones of which most is told."""
    if not pattern.pattern.regex.groups:
        return [{}]
    if name not in SAMPLES:
        message = f"add the arguments of the URL name {name} to SAMPLES in {__name__}"
        raise LookupError(message)
    return [arguments for arguments in SAMPLES[name]() if all(arguments.values())]


def queries(name: str, arguments: Arguments) -> Iterator[dict[str, Any]]:
    """Give the filters with which an address is asked for."""
    if name == "chart" and arguments["form"] != "svg":
        return  # the same queries as the picture's
    yield {"as_of": DAY}
    if name in {"articles", "figures"}:
        yield from ({"page": page} for page in DEEP)
    if name == "figures":
        yield from combined()
    table = {"table_csv": arguments.get("table"), "chart": OF_CHART.get(arguments.get("name", ""), "events")}
    listed = TABLES | LISTS
    if found := listed.get(table.get(name) or name):
        yield from one_by_one(found.filter({}, found.rows()))


def one_by_one(found: django_filters.FilterSet) -> Iterator[dict[str, Any]]:
    """Give each filter of a form alone."""
    for name, field in found.form.fields.items():
        if isinstance(field, forms.ModelChoiceField):
            rows: list[Any] = list(heaviest(field.queryset)[:FEW]) if field.queryset is not None else []
            yield from ({name: field.prepare_value(row)} for row in rows)
        elif isinstance(field, forms.ChoiceField):
            choices: Any = field.choices
            yield from ({name: value} for value in [str(key) for key, _ in choices if key][:FEW])
        elif isinstance(field, forms.DateField):
            yield {name: DAY}
        else:
            values = [YEAR] if isinstance(field, forms.DecimalField) else WORDS
            yield from ({name: value} for value in values)


def combined() -> Iterator[dict[str, Any]]:
    """Give filters of figures that are used together."""
    country = key("iso3", heaviest(Country.objects.all()))
    mineral = key("slug", heaviest(Mineral.objects.all()))
    yield {"country": country, "mineral": mineral}
    yield {"country": country, "as_of": DAY}
    yield {"country": country, "q": WORDS[1]}
    yield {"country": country, "place": "country", "measure": "export_value", "since": YEAR}
    yield {"mineral": mineral, "measure": "mine_production", "page": 2}
    yield {"q": WORDS[0], "as_of": DAY}
    yield {"q": WORDS[0], "page": DEEP[-1]}


def heaviest(rows: QuerySet[Any]) -> QuerySet[Any]:
    """Put first the rows of which most figures tell, or events where the figures tell of none."""
    told = {Country: "figures", Mineral: "figures", Site: "figures", Actor: "events", Deal: "events"}
    if rows.model not in told:
        return rows
    few: QuerySet[Any] = rows.model._default_manager.filter(pk__in=rows.order_by().values("pk"))
    ordered: QuerySet[Any] = few.annotate(told=Count(told[rows.model])).order_by("-told", "pk")
    return ordered


def key(field: str, rows: QuerySet[Any]) -> str:
    """Give the natural key of the first of some rows, or nothing without rows."""
    return rows.values_list(field, flat=True).first() or ""


def most(model: type[Model], field: str, *related: str) -> Callable[[], list[Arguments]]:
    """Give the rows of a model to which most rows of others belong."""

    def rows() -> list[Arguments]:
        found = [
            key(field, model._default_manager.annotate(told=Count(name)).order_by("-told", "pk"))
            for name in related
        ]
        return [{field: value} for value in dict.fromkeys(found)]

    return rows


def article() -> list[Arguments]:
    """Give the article that tells most figures."""
    told = Figure.objects.order_by().values("citation__article__slug").annotate(told=Count("pk"))
    slug = key("citation__article__slug", told.order_by("-told")) or key("slug", Article.objects.all())
    return [{"slug": slug}]


SAMPLES: dict[str, Callable[[], list[Arguments]]] = {
    "deal": most(Deal, "slug", "events"),
    "country": most(Country, "iso3", "figures", "deals", "partner_figures"),
    "mineral": most(Mineral, "slug", "figures", "deals"),
    "actor": most(Actor, "slug", "events"),
    "site": most(Site, "slug", "figures", "events"),
    "article": article,
    "report": lambda: [
        {"kind": kind, "key": next(iter(SAMPLES[kind]()[0].values()))}
        for kind in ("deal", "country", "mineral", "actor", "site", "article")
    ],
    "table_csv": lambda: [{"table": table} for table in (*TABLES, DISPUTES)],
    "chart": lambda: [{"name": name, "form": form} for name in CHARTS for form in ("svg", "json", "csv")],
}
