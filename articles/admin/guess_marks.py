"""Guesses in a form: what was guessed and from where, carried along until the form is saved."""

import json
from typing import Any

from django import forms
from django.utils.functional import Promise

from articles.reading import Guess

Marks = dict[str, Guess]


class GuessMarksField(forms.Field):
    """A hidden field with the guessed value of each field and its source; nonsense in it is no guess."""

    widget = forms.HiddenInput

    def to_python(self, value: Any) -> Marks:
        """Read the marks."""
        return read_marks(value)

    def prepare_value(self, value: Any) -> Any:
        """Write the marks."""
        return json.dumps(value, default=_words) if isinstance(value, dict) else value


def read_marks(value: Any) -> Marks:
    """Read marks as a form holds them: as they were made, or as text that came back."""
    if isinstance(value, dict):
        return value
    try:
        data = json.loads(value or "{}")
    except (ValueError, RecursionError):
        return {}
    pairs = data.items() if isinstance(data, dict) else ()
    return {name: Guess(*pair) for name, pair in pairs if _is_pair(pair)}


def _is_pair(pair: Any) -> bool:
    return isinstance(pair, list) and len(pair) == 2 and all(isinstance(each, str) for each in pair)  # noqa: PLR2004


def _words(value: Any) -> str:
    if isinstance(value, Promise):
        return str(value)
    raise TypeError
