"""The form that says which part of the data set to take."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from deals.choices import MineralKind, Region
from deals.models import Country, Mineral
from minerals_site.filter_fields import DayField


class PackageForm(forms.Form):
    """Countries, minerals, and the first and last day; all of it where nothing is chosen."""

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

    def clean_until(self) -> object:
        """Refuse a last day before the first."""
        since, until = self.cleaned_data.get("since"), self.cleaned_data["until"]
        if since and until and until < since:
            raise ValidationError(_("The last day is before the first."))
        return until
