"""Earlier versions and deleted rows come back exactly."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from django.db.models import Model

from articles.models import Article
from deals.models import Deal, DealEvent, Figure, Site
from minerals_site.history.applying import make
from minerals_site.history.models import RowChange
from minerals_site.history.restoring import changes_to_restore
from tests.make import (
    make_actor,
    make_article,
    make_citation,
    make_country,
    make_deal,
    make_event,
    make_figure,
    make_mineral,
    make_site,
)

pytestmark = pytest.mark.django_db


def changes_of(row: Model, key: Any = None) -> list[RowChange]:
    return list(
        RowChange.objects.filter(of_table=row._meta.db_table, of_row=str(key or row.pk)).order_by("pk")
    )


def restore(version: RowChange) -> None:
    make(changes_to_restore(version))


def test_a_deleted_figure_comes_back_with_exact_values() -> None:
    figure = make_figure(value=Decimal("0.1000"), site=make_site(), note="", period="2021/2024")
    stored = Figure.objects.values().get()
    figure.delete()

    restore(RowChange.objects.filter(action="deleted").latest("pk"))

    assert Figure.objects.values().get() == stored


def test_dates_numbers_and_empty_values_come_back() -> None:
    site = make_site(latitude=Decimal("-1.50000"), longitude=Decimal("27.12345"))
    event = make_event(date=datetime.date(2025, 4, 1), date_precision="month", site=site)
    rows = list(Site.objects.values()), list(DealEvent.objects.values())
    event.delete()
    site.delete()
    restore(RowChange.objects.filter(action="deleted", table="deals_site").latest("pk"))

    assert (list(Site.objects.values()), list(DealEvent.objects.values())) == rows


def test_moments_come_back_to_the_microsecond() -> None:
    article = make_article()
    stored = Article.objects.values().get()
    article.delete()

    restore(RowChange.objects.get(action="deleted"))

    assert Article.objects.values().get() == stored


def test_what_was_deleted_with_a_row_comes_back_with_it() -> None:
    event = make_event(further_citations=[make_citation()], actors=[make_actor()])
    key = event.pk
    event.deal.delete()

    restore(RowChange.objects.get(action="deleted", table="deals_deal"))

    back = DealEvent.objects.get()
    assert (back.pk, back.deal) == (key, Deal.objects.get())
    assert (back.actors.count(), back.further_citations.count()) == (1, 1)


def test_an_earlier_version_comes_back_with_its_links() -> None:
    rwanda, kenya = make_country("RWA"), make_country("KEN")
    deal = make_deal(title="First", countries=[rwanda], minerals=[make_mineral("tin")])
    first = changes_of(deal)[-1]
    deal.title = "Second"
    deal.save()
    deal.countries.set([kenya])
    deal.minerals.clear()

    restore(first)

    deal.refresh_from_db()
    assert deal.title == "First"
    assert [country.pk for country in deal.countries.all()] == ["RWA"]
    assert [mineral.slug for mineral in deal.minerals.all()] == ["tin"]


def test_restoring_is_itself_recorded_and_can_be_undone() -> None:
    deal = make_deal(title="First")
    Deal.objects.update(title="Second")
    first, second = changes_of(deal)
    restore(first)

    restore(second)

    assert Deal.objects.get().title == "Second"
    assert len(changes_of(deal)) == 4


def test_restoring_what_stands_changes_nothing() -> None:
    deal = make_deal()

    assert changes_to_restore(changes_of(deal)[-1]) == []


def test_the_status_of_an_article_moves_by_its_steps_alone() -> None:
    article = make_article(status="published", title="First")
    first = changes_of(article)[0]
    Article.objects.update(title="Second", status="withdrawn", withdrawal_reason="Wrong")

    restore(first)

    article.refresh_from_db()
    assert (article.title, article.status, article.withdrawal_reason) == ("First", "withdrawn", "Wrong")


def test_an_account_that_is_gone_is_left_out(django_user_model: Any) -> None:
    ann = django_user_model.objects.create_user("ann")
    article = make_article(created_by=ann)
    article.delete()
    gone = RowChange.objects.get(action="deleted")
    ann.delete()

    restore(gone)

    assert Article.objects.get().created_by is None
