"""Autocomplete widgets that take any input: a tampered address or form is an error beside the field."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple
from django.core.exceptions import ValidationError

from minerals_site.editing.nul_bytes import NUL

REPLACEMENT = "�"  # PostgreSQL keeps no NUL in text; with this sign the value is one that does not exist


def _possible_keys(key: Any, values: Iterable[Any]) -> list[Any]:
    """Keep what can be looked up as a primary key; Django would look up anything, and fail."""
    return [value for value in values if _is_possible(key, value)]


def _is_possible(key: Any, value: Any) -> bool:
    try:
        key.to_python(value)
    except ValidationError:
        return False
    return NUL not in str(value)


class SafeAutocompleteSelect(AutocompleteSelect):
    """Choose one row."""

    def optgroups(self, name: str, value: Sequence[str], attrs: dict[str, Any] | None = None) -> Any:
        """Show what is chosen, unless it cannot be a row's key."""
        key = self.field.remote_field.model._meta.pk
        return super().optgroups(name, _possible_keys(key, value), attrs)

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """Read the value, with NUL bytes replaced."""
        value = super().value_from_datadict(data, files, name)
        return value.replace(NUL, REPLACEMENT) if isinstance(value, str) else value


class SafeAutocompleteSelectMultiple(AutocompleteSelectMultiple):
    """Choose several rows."""

    def optgroups(self, name: str, value: Sequence[str], attrs: dict[str, Any] | None = None) -> Any:
        """Show what is chosen, unless it cannot be a row's key."""
        key = self.field.remote_field.model._meta.pk
        return super().optgroups(name, _possible_keys(key, value), attrs)

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """Read the values, with NUL bytes replaced."""
        values = super().value_from_datadict(data, files, name)
        return [str(value).replace(NUL, REPLACEMENT) for value in values or []]
