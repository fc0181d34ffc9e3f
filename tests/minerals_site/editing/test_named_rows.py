"""Rows chosen by their names."""

import pytest
from django.core.exceptions import ValidationError

from deals.models import Country, Site
from minerals_site.editing.named_rows import NamedRowField, NamedRowsField
from tests.make import make_country, make_site

pytestmark = pytest.mark.django_db
LOOKUPS = ("name__unaccent__iexact", "iso3__iexact")


def country_field(kind: type[NamedRowField] = NamedRowField, **options: bool) -> NamedRowField:
    return kind(Country.objects.all, LOOKUPS, "countries", **options)


@pytest.mark.parametrize("typed", ["Côte d’Ivoire", " cote d’ivoire", "civ"])
def test_a_row_is_found_by_name_or_code_whatever_the_case_and_the_accents(typed: str) -> None:
    country = make_country("CIV", name="Côte d’Ivoire")

    assert country_field().clean(typed) == country


def test_a_part_of_a_name_is_enough_where_no_other_name_has_it() -> None:
    kilo, lima = make_site(name="Kilo Mine", slug="kilo"), make_site(name="Lima Mine", slug="lima")
    field = NamedRowField(Site.objects.all, ("name__iexact", "name__icontains"), "sites")

    assert (field.clean("kil"), field.clean("LIMA")) == (kilo, lima)
    with pytest.raises(ValidationError, match="Several are called “mine”"):
        field.clean("mine")
    with pytest.raises(ValidationError, match="Nothing is recorded"):
        field.clean("ki")


def test_what_is_not_recorded_is_an_error_that_repeats_it() -> None:
    with pytest.raises(ValidationError, match="Nothing is recorded under “Atlantis”"):
        country_field().clean("Atlantis")


def test_of_several_rows_with_one_name_the_short_names_are_offered() -> None:
    make_site(name="Kilo", slug="kilo-one")
    make_site(name="Kilo", slug="kilo-two")
    field = NamedRowField(Site.objects.all, ("name__iexact", "slug__iexact"), "sites")

    with pytest.raises(ValidationError, match="kilo-one, kilo-two"):
        field.clean("Kilo")
    assert field.clean("kilo-two").slug == "kilo-two"


def test_nothing_is_nothing_unless_it_is_required() -> None:
    assert country_field(required=False).clean(" ") is None
    with pytest.raises(ValidationError, match="required"):
        country_field().clean("")


def test_a_nul_byte_is_an_error() -> None:
    with pytest.raises(ValidationError, match="Null"):
        country_field().clean("C\x00D")


def test_a_key_is_shown_as_the_name_and_a_slip_as_it_was_typed() -> None:
    make_country("COD", name="Congo")

    assert country_field().prepare_value("COD") == "Congo"
    assert country_field().prepare_value("Atlantis") == "Atlantis"


def test_several_rows_are_parted_by_semicolons() -> None:
    congo, rwanda = make_country("COD", name="Congo"), make_country("RWA", name="Rwanda")
    field = country_field(NamedRowsField)

    assert field.clean("Congo; rwa;") == [congo, rwanda]
    assert field.prepare_value(["COD", "RWA"]) == "Congo; Rwanda"
    assert field.prepare_value("Congo; Atlantis") == "Congo; Atlantis"
    with pytest.raises(ValidationError, match="Atlantis"):
        field.clean("Congo; Atlantis")
