"""Tests of the site's own template of selects."""

from typing import Any

from django.forms import ChoiceField, MultipleChoiceField, Select
from django.forms.renderers import DjangoTemplates, get_default_renderer

CHOICES = [
    ("", "---"),
    (1, "one"),
    (1000, "<b>"),
    ("Ends", [("a & b", "first"), ("z", "last")]),
]


class Disabling(Select):
    """A select some of whose options have attributes of their own."""

    def create_option(self, *arguments: Any, **more: Any) -> dict[str, Any]:
        """Turn one option off, and leave the others as they are."""
        option = super().create_option(*arguments, **more)
        return option | {"attrs": {**option["attrs"], "disabled": option["value"] == 1, "data-n": 1000}}


def test_it_says_what_djangos_does() -> None:
    single = ChoiceField(choices=CHOICES, widget=Disabling(attrs={"id": "x", "title": '"quoted"'}))
    several = MultipleChoiceField(choices=CHOICES)
    for field, value in ((single, "a & b"), (single, None), (several, ["1", "z"])):
        ours, theirs = (
            field.widget.render("kind", value, renderer=renderer)
            for renderer in (get_default_renderer(), DjangoTemplates())
        )
        assert ours.split() == theirs.split()
