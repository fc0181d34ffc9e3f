"""The short forms of what has a page of its own: actors, sites, deals."""

import secrets
from typing import Any

from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from deals.admin.site import SiteForm
from deals.desk.cited_form import CitedForm
from deals.desk.row_fields import actor_field, countries_field, country_field, minerals_field
from deals.models import Actor, Deal, Site
from minerals_site.editing.record_form import RecordForm


class NamedForm(RecordForm):
    """A form for what has a page of its own: its short name in addresses follows from its name."""

    named_by = "name"

    def clean(self) -> dict[str, Any] | None:
        """Make the short name; where another row has it, with a few signs more."""
        cleaned = super().clean()
        name = slugify(self.cleaned_data.get(self.named_by) or "")[:70] or "x"
        taken = self._meta.model._default_manager.filter(slug=name).exists()
        self.instance.slug = f"{name}-{secrets.token_hex(3)}" if taken else name
        return cleaned


class ShortActor(CitedForm, NamedForm):
    """A person or organisation that is not recorded yet."""

    first_field = "name"
    field_order = ["name", "kind", "role", "country", "affiliation"]

    country = country_field(required=False)
    affiliation = actor_field(required=False, label=_("Belongs to"))

    class Meta:
        model = Actor
        fields = ("name", "kind", "role", "country", "affiliation")


class ShortSite(CitedForm, SiteForm, NamedForm):
    """A mine, deposit, plant, port or railway that is not recorded yet."""

    first_field = "name"
    field_order = ["name", "kind", "country", "admin_area", "minerals", "operator"]

    country = country_field()
    minerals = minerals_field(required=False)
    operator = actor_field(required=False, label=_("Operator"))

    class Meta:
        model = Site
        fields = ("name", "kind", "country", "admin_area", "minerals", "operator")


class ShortDeal(NamedForm):
    """A deal to which the facts of an article belong; the rest of it is told on its own page."""

    named_by = "title"
    first_field = "title"

    countries = countries_field(required=False)
    minerals = minerals_field(required=False)

    class Meta:
        model = Deal
        fields = ("title", "kind", "countries", "minerals", "binding", "context")
