"""Fields that take rows by name."""

import pytest
from django.core.exceptions import ValidationError

from deals.desk.row_fields import actor_field, actors_field, mineral_field
from deals.models import Actor
from tests import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def government() -> Actor:
    """Save a government, a parliament and a firm of one country."""
    congo = make.make_country("COD", iso2="CD", name="Congo")
    make.make_actor(slug="senate", name="Senate of Congo", kind="government", country=congo)
    make.make_actor(slug="firm", name="Congo Metals", country=congo)
    return make.make_actor(slug="gov-cod", name="Government of Congo", kind="government", country=congo)


@pytest.mark.parametrize("text", ["cod", "COD", "Congo", "congo"])
def test_a_country_stands_for_its_government(government: Actor, text: str) -> None:
    assert actor_field().clean(text) == government


def test_an_actor_of_that_name_comes_before_a_government(government: Actor) -> None:
    named = make.make_actor(slug="cod", name="Council of the Dunes")

    assert actor_field().clean("COD") == named != government


def test_a_country_with_two_governments_stands_for_none(government: Actor) -> None:
    make.make_actor(
        slug="rival", name="Government of Congo (rival)", kind="government", country=government.country
    )

    with pytest.raises(ValidationError):
        actor_field().clean("COD")


def test_what_is_typed_behind_those_that_stand_there_is_added(government: Actor) -> None:
    firm = Actor.objects.get(slug="firm")

    assert actors_field().clean("Congo Metals;cod") == [firm, government]


@pytest.mark.parametrize("text", ["\x00", "co"])
@pytest.mark.usefixtures("government")
def test_what_names_nobody_is_an_error(text: str) -> None:
    with pytest.raises(ValidationError):
        actor_field().clean(text)


@pytest.mark.parametrize("text", ["cop", "copper", "Copper"])
def test_a_mineral_is_found_by_a_part_of_its_name(text: str) -> None:
    copper = make.make_mineral("copper")

    assert mineral_field().clean(text) == copper


def test_a_whole_name_of_a_mineral_comes_before_a_part_of_another() -> None:
    make.make_mineral("platinum")
    tin = make.make_mineral("tin")

    assert mineral_field().clean("tin") == tin
