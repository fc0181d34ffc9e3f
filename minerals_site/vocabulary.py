"""A vocabulary: choices of a field in which every value carries its definition."""

from typing import Self

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
