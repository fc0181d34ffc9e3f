"""The form that says which part of the data set to take."""

from django import forms
from django.utils.translation import gettext_lazy as _

from deals.choices import MineralKind, Region
from deals.models import Country, Mineral
from minerals_site.filter_fields import DayField, SpanForm
from minerals_site.looking_back import AS_OF, LookingBack


class PackageForm(LookingBack, SpanForm):
    """Countries, minerals, the first and last day, and a day to look back to; all where nothing is chosen."""

    country = forms.ModelMultipleChoiceField(
        Country.objects.filter(region=Region.AFRICA),
        to_field_name="iso3",
        required=False,
        label=_("Countries"),
    )
    mineral = forms.ModelMultipleChoiceField(
        Mineral.objects.exclude(kind=MineralKind.AGGREGATE),
        to_field_name="slug",
        required=False,
        label=_("Minerals"),
    )
    since = DayField(label=_("Since"), required=False)
    until = DayField(label=_("Until"), required=False)
    as_of = DayField(label=AS_OF, required=False)
