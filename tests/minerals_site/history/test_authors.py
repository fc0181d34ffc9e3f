"""Who wrote the present version of some rows."""

import datetime

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from deals.models import Deal
from minerals_site.history.authors import authors_since
from minerals_site.history.editing import editing
from tests.make import make_article, make_citation, make_country, make_deal, make_event

pytestmark = pytest.mark.django_db


def test_whoever_changed_a_row_or_its_links_is_an_author() -> None:
    ann, ben, eve = (User.objects.create_user(name) for name in ("ann", "ben", "eve"))
    with editing(ann):
        deal = make_deal()
    with editing(eve):
        make_deal()
    country = make_country()
    with editing(ben):
        deal.countries.add(country)

    assert authors_since(deal) == {ann.pk, ben.pk}
    assert authors_since(Deal.objects.all()) == {ann.pk, ben.pk, eve.pk}
    assert authors_since(deal, since=timezone.now()) == set()
    assert authors_since(deal, since=timezone.now() - datetime.timedelta(hours=1)) == {ann.pk, ben.pk}


def test_rows_of_several_tables_are_asked_for_together() -> None:
    ann, ben = (User.objects.create_user(name) for name in ("ann", "ben"))
    with editing(ann):
        article = make_article(status="draft")
    with editing(ben):
        event = make_event(citation=make_citation(article))

    assert authors_since(article, article.citations.all(), event) == {ann.pk, ben.pk}
    assert authors_since() == set()
