"""Form fields that take the names of rows as text: quick to type, and whole without JavaScript."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import ProhibitNullCharactersValidator
from django.db.models import Model, QuerySet
from django.utils.translation import gettext_lazy as _

SEPARATOR = ";"
SHORTEST_PART = 3  # letters of a name by which alone a row is looked for


class NamedRowField(forms.Field):
    """A field that takes one row by the first of some lookups that finds it, such as its name or its code.

    A lookup `…__icontains` finds a row by a part of its name that no other has. `list_id` names the
    `<datalist>` of the page that offers the names.
    """

    widget = forms.TextInput(attrs={"class": "vTextField", "autocomplete": "off"})
    default_validators = [ProhibitNullCharactersValidator()]
    default_error_messages = {
        "unknown": _("Nothing is recorded under “%(name)s”."),
        "several": _("Several are called “%(name)s”: write one of %(keys)s."),
    }

    def __init__(
        self, rows: Callable[[], QuerySet[Any]], lookups: Sequence[str], list_id: str, **kwargs: Any
    ) -> None:
        self.rows, self.lookups = rows, tuple(lookups)
        super().__init__(**kwargs)
        self.widget.attrs["list"] = list_id

    def to_python(self, value: Any) -> Any:
        """Find the row."""
        if isinstance(value, Model):
            return value
        text = " ".join(str(value or "").split())
        return self.found(text) if text else None

    def run_validators(self, value: Any) -> None:
        """Let rows be: what was typed is validated before it is looked up."""

    def prepare_value(self, value: Any) -> Any:
        """Write a row, or a key that stands for one, as its name; what is typed wrongly stays as typed."""
        if not value:
            return ""
        try:
            row = self.to_python(value)
        except ValidationError:
            return value
        return self.name_of(row)

    def name_of(self, row: Any) -> str:
        """Give the name under which a row is found: the field of the first lookup."""
        return str(getattr(row, self.lookups[0].split("__")[0]))

    def found(self, text: str) -> Any:
        """Find one row by a text, or say why not."""
        for validate in self.default_validators:
            validate(text)
        for lookup in self.lookups:
            if lookup.endswith("__icontains") and len(text) < SHORTEST_PART:
                continue
            rows = list(self.rows().filter(**{lookup: text}).distinct()[:9])
            if len(rows) == 1:
                return rows[0]
            if rows:
                keys = ", ".join(str(getattr(row, "slug", row.pk)) for row in rows)
                raise ValidationError(
                    self.error_messages["several"], code="several", params={"name": text, "keys": keys}
                )
        raise ValidationError(self.error_messages["unknown"], code="unknown", params={"name": text})


class NamedRowsField(NamedRowField):
    """A field that takes several rows, their names parted by semicolons."""

    def to_python(self, value: Any) -> list[Any]:
        """Find the rows."""
        if isinstance(value, str):
            value = [" ".join(part.split()) for part in value.split(SEPARATOR)]
        parts: Iterable[Any] = value or ()
        return [part if isinstance(part, Model) else self.found(str(part)) for part in parts if part]

    def prepare_value(self, value: Any) -> Any:
        """Write the rows by name."""
        try:
            rows = self.to_python(value)
        except ValidationError:
            return value if isinstance(value, str) else f"{SEPARATOR} ".join(map(str, value))
        return f"{SEPARATOR} ".join(self.name_of(row) for row in rows)
