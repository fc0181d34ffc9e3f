"""`manage.py settle_claims` mends what rows written past the site left behind, and says so."""

from decimal import Decimal
from io import StringIO

import pytest
from django.core.management import call_command

from deals.models import Figure, FigureQuestion
from tests.make import make_country, make_figure, make_mineral

pytestmark = pytest.mark.django_db


def settle() -> str:
    """Run the command and give what it says."""
    said = StringIO()
    call_command("settle_claims", stdout=said)
    return said.getvalue()


def make_rivals() -> list[Figure]:
    """Save two claims that cannot both be right."""
    country, mineral = make_country(), make_mineral()
    return [make_figure(country=country, mineral=mineral, value=Decimal(value)) for value in (1234, 5678)]


def test_claims_changed_past_the_site_are_weighed_again() -> None:
    make_rivals()
    Figure.objects.filter(value=5678).update(value=Decimal(1234))
    assert FigureQuestion.objects.get().conflict
    settle()
    assert not FigureQuestion.objects.get().conflict


def test_a_choice_made_past_the_site_is_made_again_by_the_rule() -> None:
    rivals = make_rivals()
    (passed_over,) = Figure.objects.filter(passed_over=True)
    Figure.objects.filter(pk__in=[rival.pk for rival in rivals]).update(claim_of=None, passed_over=False)
    settle()
    assert list(Figure.objects.filter(passed_over=True)) == [passed_over]


def test_what_is_as_it_should_be_stays_and_is_said_to() -> None:
    make_rivals()
    before = list(Figure.objects.order_by("pk").values())
    first, second = settle(), settle()
    assert first == second
    assert list(Figure.objects.order_by("pk").values()) == before
