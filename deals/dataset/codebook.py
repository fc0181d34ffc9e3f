"""Write the README of a package: how to read it, count and cite, its tables, and the codebook."""

import datetime

from django.template.loader import render_to_string
from django.utils import translation

from articles import choices as article_choices
from articles.models import Article
from deals import choices
from deals.dataset.columns import Boolean, Choice, Column, Key
from deals.dataset.descriptor import LICENCE, SUMMARY, TITLE, about, description, version
from deals.dataset.filters import Filters
from deals.dataset.quantities import Day, Number, PartialDate
from deals.dataset.references import Reference, References
from deals.dataset.selection import Selection
from deals.dataset.tables import TABLE_OF, TABLES, Table
from minerals_site.vocabulary import Vocabulary

KINDS = {
    Key: "key",
    Boolean: "yes or no",
    Number: "number",
    PartialDate: "date, as exact as known",
    Day: "day",
}


def readme(selection: Selection, created: datetime.datetime) -> str:
    """Give the text; it depends on nothing but the chosen rows and the day."""
    with translation.override("en"):
        context = {
            "title": TITLE,
            "summary": SUMMARY,
            "version": version(created),
            "articles": f"{selection.rows[Article].count():,}",
            "filters": scope(selection.filters),
            "licence": LICENCE,
            "tables": [table_words(table) for table in TABLES],
            "vocabularies": [vocabulary_words(vocabulary) for vocabulary in vocabularies()],
        }
        return render_to_string("deals/dataset/README.md", context)


def scope(filters: Filters) -> str:
    """Write the filters in one line."""
    return "; ".join(
        f"{name}: {', '.join(value) if isinstance(value, list) else value}"
        for name, value in filters.as_written().items()
    )


def table_words(table: Table) -> dict[str, object]:
    """Describe a table and its columns."""
    columns = [
        {"name": column.name, "holds": holds(column), "empty": "no" if column.required else "yes"}
        for column in table.columns
    ]
    return {"file": table.file, "about": about(table), "key": ", ".join(table.key), "columns": columns}


def holds(column: Column) -> str:
    """Describe a column in a sentence or two."""
    return f"{str(column.field.verbose_name).capitalize()}: {kind(column)}. {description(column)}".strip()


def kind(column: Column) -> str:
    """Say what sort of value a column holds."""
    if isinstance(column, Reference):
        many = isinstance(column, References)
        return f"{'keys' if many else 'key'} of `{TABLE_OF[column.target].file}`"
    if isinstance(column, Choice):
        name = vocabulary_of(column).__name__
        return f"a value of [{name}](#{name.lower()})"
    return next((words for type_, words in KINDS.items() if isinstance(column, type_)), "text")


def vocabularies() -> list[type[Vocabulary]]:
    """Give the vocabularies that columns use, each once, in the order of the columns."""
    return list(dict.fromkeys(vocabulary_of(c) for t in TABLES for c in t.columns if isinstance(c, Choice)))


def vocabulary_of(column: Choice) -> type[Vocabulary]:
    """Find the vocabulary whose values a column takes."""
    members = [*vars(choices).values(), *vars(article_choices).values()]
    known = [one for one in members if isinstance(one, type) and issubclass(one, Vocabulary)]
    return next(one for one in known if list(one.values) == column.values)


def vocabulary_words(vocabulary: type[Vocabulary]) -> dict[str, object]:
    """Describe a vocabulary and its values."""
    return {"title": vocabulary.__name__, "about": vocabulary.__doc__, "members": list(vocabulary)}
