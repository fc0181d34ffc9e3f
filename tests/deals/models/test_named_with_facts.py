"""What a public fact names beside its deal is public too: an edit of it waits for a second person."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from deals.models import Actor, Deal
from minerals_site.history.editing import editing
from tests.make import make_actor, make_amount, make_citation, make_deal, make_event, make_site

pytestmark = pytest.mark.django_db


def waits(actor: Actor) -> bool:
    """Tell whether an edit of an actor's name waits."""
    with editing(User.objects.create_user("ann")) as outcome:
        Actor.objects.filter(pk=actor.pk).update(name="Never told")
    return outcome.waiting is not None


def test_whose_money_a_public_amount_is_the_public_may_read_about() -> None:
    payer = make_actor(name="Payer")
    make_amount(payer=payer)

    assert Client().get(payer.get_absolute_url()).status_code == 200
    assert waits(payer)


def test_to_whom_a_told_actor_belongs_the_public_may_read_about() -> None:
    ministry = make_actor()
    make_actor(affiliation=ministry, citation=make_citation())

    assert Client().get(ministry.get_absolute_url()).status_code == 200
    assert waits(ministry)


def test_who_operates_a_told_site_is_public() -> None:
    operator = make_actor()
    make_site(operator=operator, citation=make_citation())

    assert waits(operator)


def test_an_umbrella_of_which_nothing_is_told_is_not_named() -> None:
    umbrella = make_deal(title="Never told", slug="never-told")
    part = make_deal(umbrella=umbrella)
    make_event(deal=part)
    pages = [Client().get(url) for url in ("/deals/", part.get_absolute_url(), "/deals.csv")]

    assert [
        page for page in pages if b"never-told" in (told := page.getvalue()) or b"Never told" in told
    ] == []


def test_an_umbrella_of_which_something_is_told_is_named() -> None:
    umbrella = make_event(deal=make_deal(title="The umbrella", slug="the-umbrella")).deal
    part = make_event(deal=make_deal(umbrella=umbrella)).deal
    list_, page, file = (
        Client().get(url).getvalue() for url in ("/deals/", part.get_absolute_url(), "/deals.csv")
    )

    assert b"part of The umbrella" in list_
    assert b"The umbrella</a>" in page
    assert file.count(b"the-umbrella") == 2
    assert Deal.objects.count() == 2
