"""The day as of which a page about one thing tells its state."""

import datetime

from django import forms
from django.utils.translation import gettext_lazy as _


class AsOfForm(forms.Form):
    """One date, which may be left out: the page then tells today's state."""

    as_of = forms.DateField(
        label=_("As of"),
        required=False,
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"invalid": _("Write the date as YYYY-MM-DD.")},
    )

    @property
    def date(self) -> datetime.date | None:
        """The day asked for; None without one, and with one that makes no sense."""
        return self.cleaned_data.get("as_of") if self.is_bound and self.errors is not None else None
