"""Write datapackage.json (Data Package v2) from the description of the tables."""

import datetime
import json
from typing import Any

from django.utils import translation

from articles.models import Publisher
from deals.dataset.columns import Column
from deals.dataset.references import Reference, References
from deals.dataset.selection import Selection
from deals.dataset.tables import TABLE_OF, TABLES, Table

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
RESOURCE_PROFILE = "https://datapackage.org/profiles/2.0/dataresource.json"
SCHEMA_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json"
NAME = "minerals-deals"
TITLE = "Critical Minerals Deals: Africa – United States"
SUMMARY = (
    "Deals and negotiations between African countries and the United States over critical minerals, with the "
    "production, reserves and exports behind them. Every fact names the passage of an article that says so."
)
LICENCE = {
    "name": "CC-BY-4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
    "title": "Creative Commons Attribution 4.0",
}


def version(created: datetime.datetime) -> str:
    """Give the version of the data: the day on which they were written."""
    return created.strftime("%Y.%m.%d")


def descriptor(selection: Selection, created: datetime.datetime) -> bytes:
    """Give the file; `filters` is there only where the package is a part of the data set."""
    filters = selection.filters.as_written()
    with translation.override("en"):
        package: dict[str, Any] = {
            "$schema": PROFILE,
            "name": NAME,
            "title": TITLE,
            "description": SUMMARY,
            "version": version(created),
            "created": created.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "licenses": [LICENCE],
            **({"filters": filters} if filters else {}),
            "sources": sources(selection),
            "resources": [resource(table) for table in TABLES],
        }
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()


def sources(selection: Selection) -> list[dict[str, str]]:
    """Name the publishers whose articles are cited; articles.csv has each article."""
    publishers = selection.rows[Publisher].order_by("slug").values_list("name", "homepage")
    return [{"title": name, "path": home} if home else {"title": name} for name, home in publishers]


def resource(table: Table) -> dict[str, Any]:
    """Describe a file."""
    return {
        "$schema": RESOURCE_PROFILE,
        "name": table.name,
        "title": str(table.model._meta.verbose_name_plural).capitalize(),
        "description": about(table),
        "type": "table",
        "path": table.file,
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "doubleQuote": True},
        "schema": schema(table),
    }


def about(table: Table) -> str:
    """Say what a row stands for, in the words of the model."""
    return (table.model.__doc__ or "").strip().splitlines()[0]


def schema(table: Table) -> dict[str, Any]:
    """Describe the columns, and which of them name rows of other tables."""
    keys = [foreign_key(column) for column in table.references]
    return {
        "$schema": SCHEMA_PROFILE,
        "fields": [field(column) for column in table.columns],
        "missingValues": [""],
        "primaryKey": list(table.key),
        **({"foreignKeys": keys} if keys else {}),
    }


def field(column: Column) -> dict[str, Any]:
    """Describe a column: its type, and in words what the model says of it."""
    said = column.schema()
    words = {"title": str(column.field.verbose_name).capitalize(), "description": description(column)}
    return {key: value for key, value in ({"name": column.name} | words | said).items() if value}


def description(column: Column) -> str:
    """Say what stands in the column."""
    help_text = str(column.field.help_text)
    if isinstance(column, References):
        listed = f"Keys of {TABLE_OF[column.target].file}, sorted, parted by semicolons."
        return f"{help_text} {listed}".strip()
    return help_text


def foreign_key(column: Reference) -> dict[str, Any]:
    """Say which row a key names; the standard leaves the table out where it is the same."""
    there: dict[str, Any] = {} if column.to_itself else {"resource": TABLE_OF[column.target].name}
    return {"fields": [column.name], "reference": there | {"fields": [column.target_key]}}
