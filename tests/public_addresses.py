"""Every public address of the sample site, found in the URL configuration itself."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver, reverse

from deals.views.charts import CHARTS
from deals.views.tables import DISPUTES, TABLES
from tests import sample_site as sample

FORMS = ("svg", "json", "csv")
FILES = {"table_csv", "chart", "package"}  # the names whose answers are no web pages
SAMPLES: dict[str, list[dict[str, str]]] = {
    "deal": [{"slug": sample.DEAL}],
    "country": [{"iso3": sample.COUNTRY}],
    "mineral": [{"slug": sample.MINERAL}],
    "actor": [{"slug": sample.ACTOR}],
    "site": [{"slug": sample.SITE}],
    "article": [{"slug": sample.ARTICLE}],
    "report": [
        {"kind": "deal", "key": sample.DEAL},
        {"kind": "country", "key": sample.COUNTRY},
        {"kind": "mineral", "key": sample.MINERAL},
        {"kind": "actor", "key": sample.ACTOR},
        {"kind": "site", "key": sample.SITE},
        {"kind": "article", "key": sample.ARTICLE},
    ],
    "table_csv": [{"table": table} for table in (*TABLES, DISPUTES)],
    "chart": [{"name": name, "form": form} for name in CHARTS for form in FORMS],
}


def public_patterns(patterns: list[Any] | None = None) -> Iterator[URLPattern]:
    """Give the URL patterns outside the admin."""
    for entry in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(entry, URLPattern):
            yield entry
        elif isinstance(entry, URLResolver) and not str(entry.pattern).startswith("admin/"):
            yield from public_patterns(entry.url_patterns)


def addresses(name: str) -> list[str]:
    """Give the addresses of a URL name on the sample site; none if it takes arguments that SAMPLES lacks."""
    pattern = next(pattern for pattern in public_patterns() if pattern.name == name)
    samples = SAMPLES.get(name, [] if pattern.pattern.regex.groups else [{}])
    return [reverse(name, kwargs=kwargs) for kwargs in samples]


NAMES = sorted(str(pattern.name) for pattern in public_patterns())
ADDRESSES = {name: addresses(name) for name in NAMES}
PAGES = {name: found[0] for name, found in ADDRESSES.items() if name not in FILES and found}
EVERY = [address for found in ADDRESSES.values() for address in found]
