"""Readers' corrections in the admin."""

import pytest

from deals.models import Correction
from tests.deals.admin.every_model import address, logged_in, make_editor
from tests.deals.admin.filling_forms import errors_of, send
from tests.make import make_article, make_citation, make_correction, make_event

pytestmark = pytest.mark.django_db


def page(correction: Correction) -> str:
    return address("deals_correction", "change", correction.pk)


def test_an_answer_notes_who_and_when() -> None:
    editor, correction = make_editor(), make_correction()
    send(logged_in(editor), page(correction), status="accepted", answer="Mended.")

    correction.refresh_from_db()
    assert (correction.status, correction.answered_by, correction.answer) == ("accepted", editor, "Mended.")
    assert correction.answered_at


def test_an_answer_needs_words() -> None:
    errors = errors_of(send(logged_in(), page(make_correction()), status="declined", answer=""))
    assert errors == {"answer": ["Say what was found and done."]}


def test_what_the_reader_said_is_not_changed() -> None:
    correction = make_correction()
    send(logged_in(), page(correction), wrong="Something else", about="Else", email="a@b.example")
    correction.refresh_from_db()
    assert (correction.wrong, correction.about, correction.email) == ("It is out by ten.", "A figure", "")


def test_the_fact_is_linked_here_and_where_the_public_sees_it() -> None:
    event = make_event()
    shown = logged_in().get(page(make_correction(kind="event", key=event.key))).content.decode()

    assert address("deals_dealevent", "change", event.pk) in shown
    assert f"{event.citation.article.get_absolute_url()}?at={event.citation.key}" in shown


def test_a_fact_that_left_the_public_is_linked_here_alone() -> None:
    event = make_event(citation=make_citation(make_article(status="withdrawn")))
    shown = logged_in().get(page(make_correction(kind="event", key=event.key))).content.decode()

    assert address("deals_dealevent", "change", event.pk) in shown
    assert "On the public page" not in shown


def test_a_fact_that_was_deleted_is_said_to_be() -> None:
    assert "It has been deleted since." in logged_in().get(page(make_correction())).content.decode()


def test_nobody_adds_a_report_here() -> None:
    assert logged_in().get(address("deals_correction", "add")).status_code == 403


def test_the_list_shows_what_is_open() -> None:
    make_correction(about="Open one")
    make_correction(about="Done one", status="accepted", answer="Mended.")
    shown = logged_in().get(address("deals_correction", "changelist"), {"queue": "corrections"})

    assert [row.about for row in shown.context["cl"].result_list] == ["Open one"]
