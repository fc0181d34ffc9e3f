"""The columns of the package, derived from the model: how a cell is read, kept, written, and described.

Every column has one text for one value, in the file and in the staging table alike: reading a cell gives that
text (or a ValueError that says what is expected), and `written()` makes the same text from the database.
"""

import re
import sys
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from functools import cached_property
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, ProhibitNullCharactersValidator
from django.db.models import Case, F, Field, Q, TextField, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import NullIf
from django.utils import translation

# Evaluated only by the type checker: at run time a Field takes no parameters.
type AnyField = Field[Any, Any]

TEXT = TextField()
SHOWN_CHARACTERS = 60
SLUG = re.compile(r"[-a-zA-Z0-9_]+")


@dataclass(frozen=True)
class Column:
    """A column of text; the other kinds differ from it where they must.

    What the public may not see (`visible` is false) is not written, and stays when a row is read.
    """

    name: str
    field: AnyField
    visible: Q | None = dataclass_field(default=None, kw_only=True)

    @property
    def required(self) -> bool:
        """Whether the cell must not be empty."""
        return not self.field.blank

    @property
    def db_column(self) -> str:
        """The column of the database."""
        return str(self.field.column)

    @property
    def staged(self) -> str:
        """The cell in SQL that reads the staging table as `s`."""
        return f's."{self.name}"'

    @cached_property
    def is_free(self) -> bool:
        """Whether any text will do that is not too long; the rules of fields take a hundred times as long."""
        return all(
            isinstance(rule, (MaxLengthValidator, ProhibitNullCharactersValidator))
            for rule in self.field.validators
        )

    @cached_property
    def longest(self) -> int:
        """The most characters that the cell may have."""
        return int(getattr(self.field, "max_length", None) or sys.maxsize)

    def read(self, cell: str) -> str | None:
        """Give the one text that stands for the cell's value, None if there is none; ValueError if wrong."""
        if cell:
            return self.parse(cell)
        if self.required:
            message = "is empty, a value is needed"
            raise ValueError(message)
        return None

    def parse(self, cell: str) -> str:
        """Read a cell that is not empty, by the rules of the model's field."""
        if self.is_free and len(cell) <= self.longest:
            return cell
        try:
            with translation.override("en"):
                self.field.clean(cell, None)
        except ValidationError as error:
            message = f"{shown(cell)}: {' '.join(error.messages)}"
            raise ValueError(message) from error
        return cell

    def written(self) -> Combinable:
        """Give the expression for the cell."""
        return (
            F(self.field.name) if self.required else NullIf(F(self.field.name), Value(""), output_field=TEXT)
        )

    def shown(self) -> Combinable:
        """Give the expression for the cell as the public sees it."""
        written = self.written()
        return Case(When(self.visible, then=written), output_field=TEXT) if self.visible else written

    def stored(self) -> dict[str, str]:
        """Give the SQL that makes the values of the model's columns from the cell."""
        return {self.db_column: self.staged if self.required else f"coalesce({self.staged}, '')"}

    def schema(self) -> dict[str, Any]:
        """Give what datapackage.json says of the column."""
        constraints: dict[str, Any] = {"required": True} if self.required else {}
        if self.field.unique:
            constraints["unique"] = True
        if getattr(self.field, "max_length", None):
            constraints["maxLength"] = self.field.max_length
        return {"name": self.name, "type": "string", "constraints": constraints}


class Key(Column):
    """The natural key of a row: letters, digits, hyphens and underscores."""

    def parse(self, cell: str) -> str:
        """Read a key by a single match: a million of them are all different."""
        if SLUG.fullmatch(cell) and len(cell) <= self.longest:
            return cell
        message = f"{shown(cell)} is not a key, expected at most {self.longest} letters, digits, - and _"
        raise ValueError(message)

    def schema(self) -> dict[str, Any]:
        """Add the pattern."""
        said = super().schema()
        return said | {"constraints": said["constraints"] | {"pattern": SLUG.pattern}}


class Url(Column):
    """An address on the web."""

    def schema(self) -> dict[str, Any]:
        """Name the format."""
        return super().schema() | {"format": "uri"}


class Choice(Column):
    """A value of a vocabulary."""

    @property
    def values(self) -> list[str]:
        """The values allowed."""
        return [value for value, _label in self.field.flatchoices]

    def parse(self, cell: str) -> str:
        """Read a value; another one is answered with the vocabulary."""
        if cell in self.values:
            return cell
        message = f"{shown(cell)} is not in the vocabulary, expected one of {', '.join(self.values)}"
        raise ValueError(message)

    def schema(self) -> dict[str, Any]:
        """Add the vocabulary with its labels; `enum` says it again to tools that know no categories."""
        constraints: dict[str, Any] = {"required": True} if self.required else {}
        labels = [{"value": value, "label": str(label)} for value, label in self.field.flatchoices]
        constraints["enum"] = self.values
        return {"name": self.name, "type": "string", "categories": labels, "constraints": constraints}


class Boolean(Column):
    """Yes or no, never empty."""

    @property
    def required(self) -> bool:
        """Whether the cell must not be empty."""
        return True

    def parse(self, cell: str) -> str:
        """Read yes or no."""
        if cell in {"yes", "no"}:
            return cell
        message = f"{shown(cell)} is neither yes nor no"
        raise ValueError(message)

    def written(self) -> Combinable:
        """Give yes or no."""
        return Case(
            When(**{self.field.name: True}, then=Value("yes")), default=Value("no"), output_field=TEXT
        )

    def stored(self) -> dict[str, str]:
        """Give the boolean."""
        return {self.db_column: f"({self.staged} = 'yes')"}

    def schema(self) -> dict[str, Any]:
        """Say which words mean what."""
        return {
            "name": self.name,
            "type": "boolean",
            "trueValues": ["yes"],
            "falseValues": ["no"],
            "constraints": {"required": True},
        }


def shown(cell: str) -> str:
    """Quote a cell in a message, shortened."""
    return repr(cell if len(cell) <= SHOWN_CHARACTERS else f"{cell[:SHOWN_CHARACTERS]}…")
