"""The description of the tables covers the model."""

import re
from typing import TYPE_CHECKING, Any

import pytest
from django.apps import apps

from deals.dataset.codebook import vocabularies, vocabulary_of
from deals.dataset.columns import Choice
from deals.dataset.tables import NOT_EXPORTED, TABLE_OF, TABLES, Table

if TYPE_CHECKING:
    from django.db.models import Field

# Made from the rows of the package, or the editors' own affair.
DERIVED = {"FigureQuestion", "StatusChange", "Correction", "DeskDecision", "NotDuplicate", "TextSketch"}


def test_every_model_is_a_table_of_the_package() -> None:
    models = {model for app in ("articles", "deals") for model in apps.get_app_config(app).get_models()}
    assert {model for model in models if model.__name__ not in DERIVED} == set(TABLE_OF)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_field_is_a_column_or_is_named_as_not_exported(table: Table) -> None:
    fields = [*table.model._meta.concrete_fields, *table.model._meta.many_to_many]
    known = {column.name for column in table.columns} | NOT_EXPORTED.get(table.model, frozenset())
    assert {field.name for field in fields if not follows_from_others(field)} == known


def follows_from_others(field: "Field[Any, Any]") -> bool:
    """Tell whether a field is an id, generated, or the precision of a date, which its length tells."""
    is_id = field.primary_key and field.name == "id"
    return is_id or bool(field.generated) or re.search("date_precision$", field.name) is not None


def test_a_table_comes_after_those_that_it_names() -> None:
    names = {t.name: {TABLE_OF[c.target].name for c in (*t.references, *t.lists)} - {t.name} for t in TABLES}
    seen: set[str] = set()
    for table in TABLES:
        assert names[table.name] <= seen
        seen.add(table.name)


@pytest.mark.parametrize(
    "column", [c for t in TABLES for c in t.columns if isinstance(c, Choice)], ids=lambda column: column.name
)
def test_every_choice_has_a_vocabulary(column: Choice) -> None:
    assert list(vocabulary_of(column).values) == column.values


def test_every_vocabulary_is_told_once_in_the_codebook() -> None:
    names = [vocabulary.__name__ for vocabulary in vocabularies()]
    assert len(names) == len(set(names))
