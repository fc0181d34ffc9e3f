"""Sites in the admin."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from deals.admin.filters import AfricanCountryFilter
from deals.models import Site
from minerals_site.editing.record_admin import RecordAdmin
from minerals_site.editing.record_form import RecordForm


class SiteForm(RecordForm):
    """A place; half a pair of coordinates is an error beside the pair."""

    constraint_messages = {
        "site_coordinates_are_a_pair_on_earth": _("Give both latitude and longitude, or neither."),
        "site_name_is_unique_in_its_country": _("This country has a site of this name already."),
    }
    constraint_fields = {"site_name_is_unique_in_its_country": "name"}


@admin.register(Site)
class SiteAdmin(RecordAdmin):
    """Mines, deposits, plants, ports and railways."""

    form = SiteForm
    list_display = ("name", "kind", "country", "admin_area", "operator")
    list_filter = ("kind", ("country", AfricanCountryFilter), "minerals")
    list_select_related = ("country", "operator")
    search_fields = ("name__unaccent__icontains", "admin_area__unaccent__icontains")
    autocomplete_fields = ("country", "minerals", "operator", "citation")
    prepopulated_fields = {"slug": ("name",)}
    linked = ("figures", "events")
