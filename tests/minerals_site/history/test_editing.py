"""Edits by people: saved at once, or kept waiting when the public would see them."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import transaction

from articles.models import Article
from deals.models import Country, Deal, DealEvent, Figure
from minerals_site.history.editing import Outcome, editing
from minerals_site.history.models import PendingEdit, RowChange
from tests.make import (
    make_actor,
    make_article,
    make_citation,
    make_country,
    make_event,
    make_figure,
    make_mineral,
    make_publisher,
    make_question,
    make_site,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def ann() -> User:
    return User.objects.create_user("ann")


def draft_event(**values: Any) -> DealEvent:
    """Save an event that no published article tells of."""
    return make_event(citation=make_citation(make_article(status="draft")), **values)


def edit(user: User, change: Callable[[], Any]) -> Outcome:
    with editing(user) as outcome:
        change()
    return outcome


def test_a_change_of_a_draft_is_saved_at_once(ann: User) -> None:
    event = draft_event()

    outcome = edit(ann, lambda: DealEvent.objects.update(title="New"))

    assert outcome.waiting is None
    assert DealEvent.objects.get().title == "New"
    assert RowChange.objects.filter(of_row=str(event.pk), editor=ann, action="changed").exists()


def test_a_change_of_a_public_fact_waits(ann: User) -> None:
    make_event(title="Old")

    outcome = edit(ann, lambda: DealEvent.objects.update(title="New"))

    assert DealEvent.objects.get().title == "Old"
    assert not RowChange.objects.filter(action="changed").exists()
    waiting = PendingEdit.objects.get()
    assert outcome.waiting == waiting
    assert (waiting.author, waiting.status, waiting.author_name) == (ann, "waiting", "ann")
    (change,) = waiting.changes
    assert (change["before"]["title"], change["after"]["title"]) == ("Old", "New")
    assert "New" in waiting.title


@pytest.mark.parametrize(
    "change",
    [
        lambda: DealEvent.objects.all().delete(),
        lambda: make_event(citation=make_citation(Article.objects.get())),
        lambda: DealEvent.objects.get().actors.add(make_actor()),
        lambda: Deal.objects.update(summary="New"),
        lambda: Deal.objects.get().countries.add(make_country()),
        lambda: Article.objects.update(status="draft"),
        lambda: Article.objects.get().citations.update(locator="page 2"),
        make_mineral,
        lambda: DealEvent.objects.update(citation=draft_event().citation),
    ],
    ids=["delete", "add", "link", "deal", "deal's link", "article", "citation", "reference", "hide"],
)
def test_what_the_public_would_notice_waits(ann: User, change: Callable[[], Any]) -> None:
    make_event()
    count = DealEvent.objects.count()

    assert edit(ann, change).waiting

    assert DealEvent.objects.count() == count


@pytest.mark.parametrize(
    "change",
    [
        make_publisher,
        lambda: make_article(status="draft"),
        lambda: draft_event(deal=Deal.objects.get()),
        make_question,
        make_actor,
        lambda: make_site(Country.objects.get()),
        lambda: DealEvent.objects.get().further_citations.add(make_citation(make_article(status="draft"))),
    ],
)
def test_what_the_public_would_not_notice_is_saved(ann: User, change: Callable[[], Any]) -> None:
    make_event()
    make_country()

    assert edit(ann, change).waiting is None


def test_a_fact_that_a_deletion_hides_is_seen_as_it_was(ann: User) -> None:
    figure = make_figure(value=7)

    outcome = edit(ann, figure.delete)

    assert outcome.waiting
    assert Figure.objects.get().value == 7


def test_a_step_that_is_itself_a_review_is_saved(ann: User) -> None:
    make_event()

    with editing(ann, reviewed=True) as outcome:
        Article.objects.update(summary="Read by a second person")

    assert outcome.waiting is None
    assert Article.objects.get().summary == "Read by a second person"


def test_an_edit_within_an_edit_is_a_part_of_it(ann: User) -> None:
    make_event()

    with editing(ann) as outer:
        with editing(ann) as inner:
            DealEvent.objects.update(title="New")
        assert inner is outer

    assert PendingEdit.objects.count() == 1


def test_an_error_leaves_nothing_behind(ann: User) -> None:
    def fail() -> None:
        Deal.objects.create(slug="new", title="New", kind="offtake")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        edit(ann, fail)

    assert not Deal.objects.exists()
    edit(ann, make_actor)
    assert not PendingEdit.objects.exists()


def test_an_edit_that_changes_nothing_does_not_wait(ann: User) -> None:
    event = make_event()

    outcome = edit(ann, event.save)

    assert (outcome.waiting, outcome.changes) == (None, [])


def test_several_changes_of_one_row_are_one(ann: User) -> None:
    def twice() -> None:
        event = draft_event()
        event.title = "Second thought"
        event.save()

    outcome = edit(ann, twice)

    added = [change for change in outcome.changes if change.table == "deals_dealevent"]
    assert [(each.action, each.image["title"]) for each in added] == [("added", "Second thought")]


def test_other_transactions_are_not_mistaken_for_this_one(ann: User) -> None:
    with transaction.atomic():
        make_event()

    outcome = edit(ann, make_actor)

    assert {change.table for change in outcome.changes} == {"deals_actor"}


def test_what_editors_alone_see_needs_no_second_person(ann: User) -> None:
    make_article(title="Old")

    assert edit(ann, lambda: Article.objects.update(body="For editors")).waiting is None
    assert edit(ann, lambda: Article.objects.update(body="Again", title="New")).waiting
