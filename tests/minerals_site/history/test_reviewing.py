"""Edits that wait are accepted, sent back and taken back."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User

from deals.models import Country, Deal, DealEvent, Figure
from minerals_site.history.applying import RefusedError
from minerals_site.history.editing import editing
from minerals_site.history.models import PendingEdit, RowChange
from minerals_site.history.reviewing import accept, may_review, send_back, take_back
from tests.make import make_actor, make_citation, make_country, make_deal, make_event, make_figure, make_party

pytestmark = pytest.mark.django_db


def make_user(name: str, *, reviewer: bool = False) -> User:
    user = User.objects.create_user(name)
    if reviewer:
        user.user_permissions.add(Permission.objects.get(codename="review_pendingedit"))
    return User.objects.get(pk=user.pk)


def waiting(change: Callable[[], Any], author: User | None = None, reason: str = "") -> PendingEdit:
    with editing(author or make_user("ann"), reason) as outcome:
        change()
    assert outcome.waiting
    return outcome.waiting


def test_an_accepted_change_is_made_and_recorded_in_both_names() -> None:
    event, ben = make_event(title="Old"), make_user("ben", reviewer=True)
    edit = waiting(lambda: DealEvent.objects.update(title="New"), reason="A slip")

    accept(edit, ben, "Fine")

    event.refresh_from_db()
    assert event.title == "New"
    edit.refresh_from_db()
    assert (edit.status, edit.reviewer, edit.comment) == ("accepted", ben, "Fine")
    change = RowChange.objects.get(table="deals_dealevent", action="changed")
    assert (change.editor_name, change.reason, change.edit) == ("ann", "A slip", edit)


@pytest.mark.parametrize(
    ("change", "done"),
    [
        (lambda: DealEvent.objects.get().delete(), lambda: not DealEvent.objects.exists()),
        (
            lambda: make_event(citation=DealEvent.objects.get().citation, actors=[make_actor()]),
            lambda: DealEvent.objects.filter(actors__isnull=False).exists(),
        ),
        (
            lambda: Deal.objects.get().countries.set([make_country("QQQ")]),
            lambda: Deal.objects.get().countries.get().pk == "QQQ",
        ),
        (lambda: Deal.objects.get().delete(), lambda: not Deal.objects.exists()),
    ],
    ids=["delete", "add with a link", "link", "cascade"],
)
def test_each_kind_of_change_can_be_accepted(change: Callable[[], Any], done: Callable[[], bool]) -> None:
    make_event(further_citations=[make_citation()], deal=make_deal(countries=[make_country()]))
    edit = waiting(change)
    assert not done()

    accept(edit, make_user("ben", reviewer=True))

    assert done()


def test_a_new_row_keeps_the_key_that_was_reserved_for_it() -> None:
    edit = waiting(make_figure)
    reserved = next(change["row"] for change in edit.changes if change["table"] == "deals_figure")
    make_figure(key="meanwhile")

    accept(edit, make_user("ben", reviewer=True))

    assert str(Figure.objects.exclude(key="meanwhile").get().pk) == reserved


def test_signals_fire_when_an_edit_is_accepted() -> None:
    first = make_figure(value=1)
    same = {"country": first.country, "mineral": first.mineral}
    edit = waiting(lambda: make_figure(value=2, **same))

    accept(edit, make_user("ben", reviewer=True))

    assert Figure.objects.filter(claim_of__isnull=False).count() == 2


def test_the_author_cannot_accept() -> None:
    make_event()
    ann = make_user("ann", reviewer=True)
    edit = waiting(lambda: DealEvent.objects.update(title="New"), ann)

    with pytest.raises(RefusedError, match="second person"):
        accept(edit, ann)

    assert not may_review(ann, edit)
    assert not DealEvent.objects.filter(title="New").exists()


def test_who_may_not_review_cannot_accept() -> None:
    make_event()
    edit = waiting(lambda: DealEvent.objects.update(title="New"))

    with pytest.raises(RefusedError, match="reviewers"):
        accept(edit, make_user("eve"))


def test_an_edit_is_decided_once() -> None:
    make_event()
    edit, ben = waiting(lambda: DealEvent.objects.update(title="New")), make_user("ben", reviewer=True)
    send_back(edit, ben, "Say who")

    with pytest.raises(RefusedError, match="decided"):
        accept(edit, ben)


def test_a_row_that_changed_meanwhile_is_a_conflict() -> None:
    make_event(title="Old")
    edit = waiting(lambda: DealEvent.objects.update(title="New"))
    DealEvent.objects.update(title="Other")

    with pytest.raises(RefusedError) as refused:
        accept(edit, make_user("ben", reviewer=True))

    (conflict,) = refused.value.conflicts
    assert conflict.now
    assert conflict.now["title"] == "Other"
    assert DealEvent.objects.get().title == "Other"
    edit.refresh_from_db()
    assert edit.waits


def test_a_row_that_went_meanwhile_is_a_conflict() -> None:
    make_event()
    edit = waiting(lambda: DealEvent.objects.update(title="New"))
    DealEvent.objects.all().delete()

    with pytest.raises(RefusedError) as refused:
        accept(edit, make_user("ben", reviewer=True))

    assert refused.value.conflicts[0].now is None


def test_rules_of_the_model_are_asked_again() -> None:
    deal, actor = make_deal(), make_actor()
    edit = waiting(lambda: make_party(deal=deal, actor=actor, key="one"))
    make_party(deal=deal, actor=actor, key="two")

    with pytest.raises(RefusedError, match="recorded already"):
        accept(edit, make_user("ben", reviewer=True))


def test_a_deletion_takes_no_more_with_it_than_the_reviewer_saw() -> None:
    deal = make_event().deal
    edit = waiting(deal.delete)
    make_event(deal=Deal.objects.get())

    with pytest.raises(RefusedError, match="More would be changed"):
        accept(edit, make_user("ben", reviewer=True))

    assert DealEvent.objects.count() == 2


def test_what_a_new_row_points_at_may_be_gone() -> None:
    country = make_country()
    edit = waiting(lambda: make_figure(country=country))
    Country.objects.filter(pk=country.pk).delete()

    with pytest.raises(RefusedError):
        accept(edit, make_user("ben", reviewer=True))

    assert not Figure.objects.exists()


def test_sending_back_needs_words() -> None:
    make_event()
    edit, ben = waiting(lambda: DealEvent.objects.update(title="New")), make_user("ben", reviewer=True)

    with pytest.raises(RefusedError):
        send_back(edit, ben, "  ")
    send_back(edit, ben, "Say who")

    edit.refresh_from_db()
    assert (edit.status, edit.comment) == ("sent_back", "Say who")


def test_the_author_alone_takes_an_edit_back() -> None:
    make_event()
    ann = make_user("ann")
    edit = waiting(lambda: DealEvent.objects.update(title="New"), ann)

    with pytest.raises(RefusedError):
        take_back(edit, make_user("ben", reviewer=True))
    take_back(edit, ann)

    edit.refresh_from_db()
    assert edit.status == "withdrawn"
