"""The form in which a reader reports an error."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from deals.models.correction import MAX_TEXT, Correction

LINK = re.compile(r"(?:https?://|www\.)\S", re.IGNORECASE)


def without_links(text: str) -> None:
    """Refuse addresses in running text: they have a field of their own, and most such reports are adverts."""
    if LINK.search(text):
        raise ValidationError(_("No addresses here, please: put the source into its own field below."))


def _text(label: Any, rows: int, help_text: Any, *, required: bool) -> forms.CharField:
    return forms.CharField(
        label=label,
        required=required,
        max_length=MAX_TEXT,
        validators=[without_links],
        widget=forms.Textarea(attrs={"rows": rows}),
        help_text=help_text,
        error_messages={"required": _("Say in a few words what is wrong.")},
    )


class ReportForm(forms.Form):
    """What is wrong, what is right, and where that stands; who writes may stay unknown."""

    wrong = _text(_("What is wrong?"), 4, _("At most 2,000 characters."), required=True)
    right = _text(_("What is right?"), 3, _("Leave it empty if you do not know."), required=False)
    source_url = forms.URLField(
        label=_("Where does that stand?"),
        required=False,
        max_length=500,
        assume_scheme="https",
        help_text=_("The address of a source: https://…"),
    )
    email = forms.EmailField(
        label=_("Your e-mail"),
        required=False,
        help_text=_("Only if you want an answer. Editors alone see it."),
    )
    # People do not see this field, and leave it empty; programs that fill in forms do not.
    website = forms.CharField(
        label=_("Leave this empty"),
        required=False,
        widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"}),
    )

    def clean_website(self) -> str:
        """Refuse what only a program fills in, in words that help a person whose browser did."""
        if self.cleaned_data["website"]:
            raise ValidationError(_("This field is a trap for programs: empty it and send again."))
        return ""

    def correction(self, **values: Any) -> Correction:
        """Make what was reported, not saved yet."""
        said = {name: self.cleaned_data[name] for name in ("wrong", "right", "source_url", "email")}
        return Correction(**said, **values)
