"""The day to look back to: taken from the address, unless it is still to come or makes no sense."""

import datetime

import pytest
from django.utils import timezone

from deals.filters import DealFilter
from deals.models import Deal
from minerals_site.looking_back import AsOfForm
from tests.make import make_country, make_deal, make_event

TODAY = timezone.localdate()
TOMORROW = TODAY + datetime.timedelta(days=1)


@pytest.mark.parametrize(
    ("asked", "date", "ahead"),
    [
        ("2025-06-30", datetime.date(2025, 6, 30), None),
        (TODAY.isoformat(), TODAY, None),
        (TOMORROW.isoformat(), None, TOMORROW),
        ("never", None, None),
        ("", None, None),
    ],
)
def test_a_day_to_come_is_asked_for_but_not_looked_back_to(
    asked: str, date: datetime.date | None, ahead: datetime.date | None
) -> None:
    form = AsOfForm({"as_of": asked})
    assert (form.date, form.ahead) == (date, ahead)
    assert form.carried == (f"&as_of={asked}" if date else "")


@pytest.mark.django_db
def test_a_form_offers_what_came_to_be_after_the_form_before_it() -> None:
    def offered() -> list[str]:
        form = DealFilter(None, Deal.objects.public()).form
        return [str(label) for _value, label in form.fields["country"].choices]

    make_event(deal=make_deal(countries=[make_country(name="Rwanda")]))
    assert offered() == ["any", "Rwanda"]
    make_event(deal=make_deal(countries=[make_country(name="Zambia")]))
    assert offered() == ["any", "Rwanda", "Zambia"]


@pytest.mark.django_db
def test_a_form_keeps_what_is_done_to_its_fields_to_itself() -> None:
    changed = DealFilter(None, Deal.objects.public()).form
    changed.fields["kind"].choices = []
    del changed.fields["country"]
    assert len(list(DealFilter(None, Deal.objects.public()).form.fields["kind"].choices)) > 1
    assert "country" in DealFilter(None, Deal.objects.public()).form.fields
