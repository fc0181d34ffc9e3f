"""Tests of the fields of vocabularies."""

from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.db import models
from django.utils.translation import override

from deals.models import Figure
from minerals_site.vocabulary import VocabularyField

FIELDS: list[Any] = [
    field
    for app in settings.HISTORY_APPS
    for model in apps.get_app_config(app).get_models()
    for field in model._meta.fields
    if field.choices
]


@pytest.mark.parametrize("field", FIELDS, ids=str)
def test_a_value_has_the_label_that_django_gives_it(field: Any) -> None:
    assert isinstance(field, VocabularyField)
    for value in [*dict(field.flatchoices), "", "no value"]:
        row: Any = field.model(**{field.name: value})
        assert getattr(row, f"get_{field.name}_display")() == row._get_FIELD_display(field)


def test_a_label_is_in_the_language_of_the_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    row = Figure(measure="capacity")
    monkeypatch.setattr("django.utils.translation._trans.gettext", lambda words: f"<{words}>")
    with override("fr"):
        assert row.get_measure_display() == "<capacity>"


def test_migrations_see_the_column_that_it_is() -> None:
    path = Figure._meta.get_field("measure").deconstruct()[1]
    assert path == f"django.db.models.{models.CharField.__name__}"
