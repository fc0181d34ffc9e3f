"""A vocabulary: choices of a field in which every value carries its definition."""

from collections.abc import Sequence
from functools import partialmethod
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.utils.functional import Promise


class Vocabulary(models.TextChoices):
    """Text choices written as `NAME = value, definition, label`; the codebook page prints them."""

    definition: str | Promise

    def __new__(cls, value: str, definition: str | Promise = "") -> Self:
        """Make a member (Django's metaclass has already taken the label away), or look one up."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.definition = definition
        return member

    @classmethod
    def help_text(cls) -> str:
        """List the values with their definitions, for the help text of a form field."""
        return "\n".join(f"{member.label}: {member.definition}" for member in cls)


if TYPE_CHECKING:
    _CharField = models.CharField[str, str]  # which takes no parameters at run time
else:
    _CharField = models.CharField


class VocabularyField(_CharField):
    """A value of a vocabulary. `get_…_display` looks its label up; Django's goes through all labels."""

    def contribute_to_class(self, cls: type[models.Model], name: str, *more: Any, **named: Any) -> None:
        """Give the model its `get_…_display`, if it has none of its own."""
        display = f"get_{name}_display"
        if display not in cls.__dict__:
            setattr(cls, display, partialmethod(_label, name, dict(self.flatchoices)))
        super().contribute_to_class(cls, name, *more, **named)

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        """Be a CharField to migrations: the column is the same."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.CharField", args, kwargs


def _label(row: models.Model, name: str, labels: dict[str, Any]) -> str:
    """Give the label of a value, in the language of the moment; what is no value is its own label."""
    value = getattr(row, name)
    return str(labels.get(value, value))
