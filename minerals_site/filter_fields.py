"""The fields of which the filter forms are made."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import django_filters
from django import forms
from django.db.models import Model, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from minerals_site.text_search import Guarded, containing
from minerals_site.vocabulary import Vocabulary

MAX_WORDS_LENGTH = 100
# By the key that an address carries: what to write in place of one that no row offered has.
NO_SUCH = {
    "iso3": _("Write the ISO 3166 code of a country on record here, three letters, such as COD."),
    "slug": _("Write the last part of the address of one on record here, such as the page of each shows."),
}


def words(
    *fields: str, guarded: Guarded | None = None, method: Callable[..., Any] | None = None
) -> django_filters.CharFilter:
    """Offer a text box that looks for words in some fields (see `containing`), or by a method."""
    return django_filters.CharFilter(
        label=_("Words"),
        method=method
        or (lambda rows, _name, value: rows.filter(pk__in=_found(rows.model, value, fields, guarded))),
        max_length=MAX_WORDS_LENGTH,
        widget=forms.TextInput(attrs={"type": "search"}),
    )


def _found(
    model: type[Model], value: str, fields: Sequence[str], guarded: Guarded | None
) -> QuerySet[Any, Any]:
    """Look for words in a query of its own: fields of several related rows must not repeat a row."""
    rows = model._default_manager.filter(containing(value, *fields, guarded=guarded))
    return rows.order_by().values("pk")


def choice(
    label: str | Promise, vocabulary: type[Vocabulary], field: str, method: Callable[..., Any] | None = None
) -> django_filters.ChoiceFilter:
    """Offer the values of a vocabulary."""
    values = vocabulary.choices
    return django_filters.ChoiceFilter(
        label=label,
        choices=lambda: values,  # a list would be copied for each form, label by label
        field_name=field,
        method=method,
        empty_label=_("any"),
    )


def pick[M: Model](
    label: str | Promise,
    rows: Callable[[], QuerySet[M]],
    key: str,
    field: str = "",
    method: Callable[..., Any] | None = None,
) -> django_filters.ModelChoiceFilter:
    """Offer the rows of a table; the address carries their natural key."""
    built = cache(rows)  # which rows to ask for, not the rows: each form asks anew
    return django_filters.ModelChoiceFilter(
        label=label,
        queryset=lambda _request: built(),
        to_field_name=key,
        field_name=field,
        method=method,
        empty_label=_("any"),
        error_messages={"invalid_choice": NO_SUCH[key]},
    )


class DayField(forms.DateField):
    """A date in an address: ISO 8601, whatever the language of the page."""

    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    input_formats = ["%Y-%m-%d"]
    default_error_messages = {"invalid": _("Write the date as YYYY-MM-DD.")}


class SpanForm(forms.Form):
    """A form with a first and a last day or year, `since` and `until`, in this order."""

    def clean(self) -> dict[str, Any]:
        """Refuse a span that ends before it begins."""
        since, until = self.cleaned_data.get("since"), self.cleaned_data.get("until")
        if since and until and until < since:
            self.add_error("until", _("This is before the beginning."))
        return self.cleaned_data


class DayFilter(django_filters.DateFilter):
    """A filter by a date in an address."""

    field_class = DayField


def day(
    label: str | Promise,
    field: str = "",
    lookup: str = "exact",
    method: Callable[..., Any] | None = None,
) -> DayFilter:
    """Offer a date."""
    return DayFilter(label=label, field_name=field, lookup_expr=lookup, method=method)


def yes_or_no(
    label: str | Promise, field: str = "", method: Callable[..., Any] | str | None = None
) -> django_filters.ChoiceFilter:
    """Offer yes and no, as the files write them."""
    keep = method or (lambda rows, _name, value: rows.filter(**{field: value == "yes"}) if value else rows)
    return django_filters.ChoiceFilter(
        label=label, choices=[("yes", _("yes")), ("no", _("no"))], method=keep, empty_label=_("any")
    )


def year(label: str | Promise, lookup: str) -> django_filters.NumberFilter:
    """Offer a bound for the year of a figure."""
    return django_filters.NumberFilter(
        label=label,
        field_name="year",
        lookup_expr=lookup,
        min_value=1900,
        max_value=2100,
        decimal_places=0,
    )
