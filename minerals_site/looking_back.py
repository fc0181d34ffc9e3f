"""The day as of which a page, a file or a chart tells: `?as_of=`."""

import datetime
from collections.abc import Callable
from typing import Any

import django_filters
from django import forms
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from minerals_site.filter_fields import DayField, DayFilter

AS_OF = _("As of")


def known(day: datetime.date | None) -> datetime.date | None:
    """Give the day to look back to; None for today's state, which is all that is known of a day to come."""
    return day if day and day <= timezone.localdate() else None


def as_of(method: Callable[..., Any] | None = None, label: str | Promise = AS_OF) -> DayFilter:
    """Offer the day; the method that keeps what was known by it is given None for today's state.

    Without a method all rows stay: the day changes what is told of them, not which there are, or is applied
    before all other filters.
    """
    keep = method or (lambda rows, _name, _day: rows)
    return DayFilter(label=label, method=lambda rows, name, day: keep(rows, name, known(day)))


class LookingBack:
    """What takes `?as_of=`: a form, or what has one as its `form`."""

    @property
    def asked(self) -> datetime.date | None:
        """The day asked for; None without one, and with one that makes no sense."""
        form: Any = getattr(self, "form", self)
        sound = form.is_bound and form.errors is not None  # looking at the errors makes the cleaned data
        day: datetime.date | None = form.cleaned_data.get("as_of") if sound else None
        return day

    @property
    def date(self) -> datetime.date | None:
        """The day whose state is told; None for today's."""
        return known(self.asked)

    @property
    def ahead(self) -> datetime.date | None:
        """The day asked for, where it is still to come."""
        return None if self.date else self.asked

    @property
    def carried(self) -> str:
        """What a link to a list with a filter adds, to look back to the same day."""
        return f"&as_of={self.date.isoformat()}" if self.date else ""


class AsOfForm(LookingBack, forms.Form):
    """One date, which may be left out: the page then tells today's state."""

    as_of = DayField(label=AS_OF, required=False)


_FORMS: dict[type[django_filters.FilterSet], type[forms.Form]] = {}


class LookingBackFilter(LookingBack, django_filters.FilterSet):
    """A filter of rows that takes `?as_of=`."""

    def get_form_class(self) -> type[forms.Form]:
        """Make the class of a filter's forms once: what they offer is looked up anew by each."""
        if type(self) not in _FORMS:
            _FORMS[type(self)] = super().get_form_class()
        return _FORMS[type(self)]
