"""Where the errors of constraints stand, and how they read."""

import pytest
from django.forms import modelform_factory

from deals.models import Country, CriticalListing, Site
from minerals_site.editing.record_form import RecordForm
from tests.make import make_country, make_listing, make_site

pytestmark = pytest.mark.django_db
PLACE = {"slug": "x", "name": "X", "kind": "mine"}


def test_an_error_stands_beside_the_last_field_that_its_constraint_names() -> None:
    form = modelform_factory(
        Site, form=RecordForm, fields=["slug", "name", "kind", "country", "latitude", "longitude"]
    )(PLACE | {"country": make_country().pk, "latitude": "1"})

    assert form.errors == {"longitude": ["This must hold: site coordinates are a pair on earth."]}


def test_a_constraint_on_several_fields_keeps_djangos_words() -> None:
    listing = make_listing()
    fields = ["mineral", "list_name", "edition", "date", "citation"]
    form = modelform_factory(CriticalListing, form=RecordForm, fields=fields)(
        {name: getattr(listing, name) for name in ("list_name", "edition", "date")}
        | {"mineral": listing.mineral_id, "citation": listing.citation_id}
    )

    assert form.errors.keys() == {"edition"}
    assert "already exists" in str(form.errors["edition"])


def test_a_form_may_choose_field_and_words() -> None:
    taken = make_site()

    class OwnWords(RecordForm):
        constraint_fields = {"site_name_is_unique_in_its_country": "name"}
        constraint_messages = {"site_name_is_unique_in_its_country": "Taken."}

    form = modelform_factory(Site, form=OwnWords, fields=["slug", "name", "kind", "country"])(
        PLACE | {"name": taken.name, "country": taken.country_id}
    )

    assert form.errors == {"name": ["Taken."]}


def test_a_field_with_an_error_of_its_own_is_not_put_to_the_constraints() -> None:
    form = modelform_factory(Country, form=RecordForm, fields=["iso3", "iso2", "name", "region"])(
        {"iso3": "toolong", "iso2": "XX", "name": "X", "region": "africa"}
    )

    assert form.errors.keys() == {"iso3"}
