"""The day as of which a page about one thing tells its state."""

import datetime

from django import forms
from django.utils.translation import gettext_lazy as _

from minerals_site.filter_fields import DayField


class AsOfForm(forms.Form):
    """One date, which may be left out: the page then tells today's state."""

    as_of = DayField(label=_("As of"), required=False)

    @property
    def date(self) -> datetime.date | None:
        """The day asked for; None without one, and with one that makes no sense."""
        return self.cleaned_data.get("as_of") if self.is_bound and self.errors is not None else None
