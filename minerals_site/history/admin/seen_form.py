"""A form that knows which version of its row was seen when it was opened."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import HttpRequest

from minerals_site.history.models import PendingEdit

FIELD = "history_seen"
OVERWRITE = "history_overwrite"
REOPENED = "history_reopened"
ATTRIBUTE = "_kept_row_form"


@dataclass
class FormState:
    """What a request's form is about: the version that it shows, and why it is not saved."""

    token: str = ""
    refusal: str = ""
    stale: bool = False
    reopened: PendingEdit | None = None


class SeenField(forms.CharField):
    """Carries the token; it is no value of the row, and never counts as changed."""

    widget = forms.HiddenInput

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Say that it has not."""
        del initial, data
        return False


class SeenFields(forms.Form):
    """The token in the form, and the refusal to save; mix in before a model's form."""

    history_seen = SeenField(required=False)
    refusal = ""

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]  # a step of every form, which the stubs leave out
        if self.refusal:
            self.add_error(None, self.refusal)


def with_token(form: Any, state: FormState) -> Any:
    """Give the class of a form that carries what a request's form is about."""
    seen = SeenField(required=False, initial=state.token)
    return type(form)(form.__name__, (SeenFields, form), {FIELD: seen, "refusal": state.refusal})


def state_of(request: HttpRequest) -> FormState:
    """Give what the form of a request is about."""
    state: FormState = getattr(request, ATTRIBUTE, None) or FormState()
    return state
