"""Accepting, dismissing, taking back: once, whoever sends it how often."""

import re

import pytest
from django.test import Client

from articles.choices import ArticleStatus
from articles.models import Article, Citation
from deals.desk import reading
from deals.extraction.found import FoundEvent, Span
from deals.models import Actor, Amount, DealEvent, DeskDecision, Figure, Party, Term
from minerals_site.history.models import PendingEdit
from tests import make
from tests.deals.admin.every_model import logged_in, make_editor
from tests.deals.desk.sample_desk import SampleDesk, found, make_desk

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> SampleDesk:
    return make_desk(monkeypatch)


def without_token(html: str) -> str:
    """Leave out what differs each time a form is written."""
    return re.sub(r'(name="csrfmiddlewaretoken" value=")[^"]*', r"\1", html)


def colleague(desk: SampleDesk) -> SampleDesk:
    """Let a second editor sit down at the same desk."""
    user = make_editor("ben")
    return desk._replace(client=logged_in(user))


def test_a_complete_proposal_is_saved_with_its_citation(desk: SampleDesk) -> None:
    answer = desk.post("accept/", proposal=desk.key("figure"))
    saved = Figure.objects.get()

    assert (answer.status_code, answer.json()["status"]) == (200, "recorded")
    assert (int(saved.value), saved.unit, saved.period) == (900, "tonnes", "2024")
    assert (str(saved.site), saved.country, saved.world) == ("Hill Mine", None, False)
    assert saved.citation.locator == "paragraph 2"
    assert saved.citation.phrase == "made 900 tons of tin last year"
    assert saved.citation.article == desk.article


def test_every_complete_kind_is_accepted_with_one_send(desk: SampleDesk) -> None:
    for kind in ("event", "party", "amount", "actor"):
        assert desk.post("accept/", proposal=desk.key(kind)).status_code == 200, kind

    event, party, amount = DealEvent.objects.latest("pk"), Party.objects.get(), Amount.objects.get()
    assert {event.deal, party.deal, amount.deal} == {desk.deal}
    assert list(event.actors.all()) == [desk.lund]
    assert (int(amount.value), amount.when.isoformat(), party.actor) == (40_000_000, "2025", desk.lund)
    assert Actor.objects.filter(name="Bako", slug="bako", citation__article=desk.article).exists()


def test_a_proposal_that_lacks_something_comes_back_as_its_form(desk: SampleDesk) -> None:
    answer = desk.post("accept/", proposal=desk.key("term"))

    assert (answer.status_code, answer.json()["status"]) == (422, "incomplete")
    assert "This field is required" in answer.json()["form"]
    assert not Term.objects.exists()


def test_what_is_sent_twice_is_saved_once(desk: SampleDesk) -> None:
    key = desk.key("figure")
    first, second = (desk.post("accept/", proposal=key).json() for _ in range(2))

    assert (
        Figure.objects.count()
        == DeskDecision.objects.count()
        == Citation.objects.filter(article=desk.article).count()
        == 1
    )
    assert second["status"] == "already"
    assert "Saved before" in second["message"]
    assert without_token(first["item"]) == without_token(second["item"])


def test_a_second_editor_is_told_who_accepted_it_and_what(desk: SampleDesk) -> None:
    key = desk.key("event")
    desk.post("accept/", proposal=key)
    answer = colleague(desk).post("accept/", proposal=key).json()

    assert answer["status"] == "already"
    assert answer["message"] == "editor has accepted this already: 2025-04-08, Lund meets Bako."
    assert DealEvent.objects.filter(citation__article=desk.article).count() == 1


def test_a_second_editor_cannot_dismiss_what_is_accepted(desk: SampleDesk) -> None:
    key = desk.key("figure")
    desk.post("accept/", proposal=key)

    assert colleague(desk).post("dismiss/", proposal=key).json()["status"] in {"already", "gone"}
    assert Figure.objects.count() == 1


def test_what_is_dismissed_is_not_offered_until_it_is_taken_back(desk: SampleDesk) -> None:
    key = desk.key("amount")

    assert desk.post("dismiss/", proposal=key).json()["status"] == "dismissed"
    assert desk.keys("amount") == []
    assert desk.post("undo/", proposal=key).json()["status"] == "proposed"
    assert desk.keys("amount") == [key]


def test_an_accepted_fact_that_was_deleted_is_proposed_again(desk: SampleDesk) -> None:
    key = desk.key("figure")
    desk.post("accept/", proposal=key)
    Figure.objects.get().delete()

    assert desk.keys("figure") == [key]
    assert desk.post("accept/", proposal=key).json()["status"] == "recorded"
    assert Figure.objects.count() == 1


def test_a_proposal_that_the_text_makes_no_more_is_gone(desk: SampleDesk) -> None:
    answer = desk.post("accept/", proposal="figure-9-000000000000")

    assert (answer.status_code, answer.json()["status"]) == (409, "gone")


def test_without_javascript_an_answer_is_the_page_with_a_message(desk: SampleDesk) -> None:
    response = desk.client.post(desk.url("accept/"), {"proposal": desk.key("figure")}, follow=True)

    assert response.redirect_chain[0][0].startswith(f"{desk.url()}#item-figure-")
    assert "Saved: 900 tonnes" in response.content.decode()


def test_without_javascript_what_is_missing_is_asked_on_a_page(desk: SampleDesk) -> None:
    page = desk.client.post(desk.url("accept/"), {"proposal": desk.key("term")}).content.decode()

    assert "This field is required" in page
    assert f'action="{desk.url("add/term/")}"' in page


def test_a_party_recorded_before_gets_this_place_as_well(desk: SampleDesk) -> None:
    earlier = make.make_party(deal=desk.deal, actor=desk.lund, side="us", role="negotiator")
    desk.post("accept/", proposal=desk.key("party"))

    assert list(Party.objects.all()) == [earlier]
    assert [each.article for each in earlier.further_citations.all()] == [desk.article]


def test_facts_of_a_published_article_wait_for_review(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = make_desk(monkeypatch, status="published")
    key = desk.key("figure")
    answer = desk.post("accept/", proposal=key).json()

    assert not Figure.objects.exists()
    assert answer["status"] == "waiting"
    assert "waits for review" in answer["item"]
    assert PendingEdit.objects.get().get_absolute_url() in desk.client.get(desk.url()).content.decode()
    assert desk.post("accept/", proposal=key).json()["status"] == "already"
    assert PendingEdit.objects.count() == 1


def test_who_may_not_add_facts_is_refused(desk: SampleDesk) -> None:
    key, user = desk.key("figure"), make_editor("carla")
    for group in user.groups.all():
        group.permissions.remove(*group.permissions.filter(codename="add_figure"))

    assert desk._replace(client=logged_in(user)).post("accept/", proposal=key).status_code == 403
    assert not Figure.objects.exists()


@pytest.mark.parametrize("page", ["accept/", "dismiss/", "undo/", "deal/"])
def test_a_decision_is_never_taken_by_a_link(desk: SampleDesk, page: str) -> None:
    assert desk.client.get(desk.url(page)).status_code == 405


@pytest.mark.parametrize("page", ["accept/", "dismiss/", "undo/"])
@pytest.mark.parametrize("key", ["", "\x00", "x" * 9000])
def test_odd_keys_are_no_server_error(desk: SampleDesk, page: str, key: str) -> None:
    assert desk.post(page, proposal=key).status_code == 409


def test_a_login_that_ended_takes_no_decision(desk: SampleDesk) -> None:
    key = desk.key("figure")

    assert desk._replace(client=Client()).post("accept/", proposal=key).status_code == 302
    assert not DeskDecision.objects.exists()


def test_a_time_worked_out_from_words_keeps_its_mark_up_to_the_public_page(desk: SampleDesk) -> None:
    for kind in ("figure", "event"):  # "last year", "on Tuesday"
        desk.post("accept/", proposal=desk.key(kind))
    desk.article.status = ArticleStatus.PUBLISHED
    desk.article.save()

    assert Figure.objects.get().period_inferred
    assert DealEvent.objects.get(citation__article=desk.article).date_inferred
    page = Client().get(desk.article.get_absolute_url()).content.decode()
    assert page.count(">inferred</span>") == 2


def test_a_time_that_the_text_prints_is_not_marked(desk: SampleDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    printed = desk.article.body.replace("last year", "in 2024").replace("Tuesday", "8 April")
    Article.objects.filter(pk=desk.article.pk).update(body=printed)
    met = FoundEvent(Span(3, 0, 43), "", "2025-04-08", "meeting", "occurred", None, (), (), "Lund meets Bako")
    monkeypatch.setattr(reading, "read", lambda *_args: found()._replace(events=(met,)))
    for kind in ("figure", "event"):
        desk.post("accept/", proposal=desk.key(kind))

    assert not Figure.objects.get().period_inferred
    assert not DealEvent.objects.get(citation__article=desk.article).date_inferred


def test_what_was_accepted_is_taken_back_by_whoever_accepted_it(desk: SampleDesk) -> None:
    key = desk.key("figure")
    desk.post("accept/", proposal=key)
    assert "Take back" in desk.client.get(desk.url()).content.decode()
    answer = desk.post("undo/", proposal=key).json()

    assert answer["status"] == "proposed"
    assert not Figure.objects.exists()
    assert not DeskDecision.objects.exists()
    assert desk.keys("figure") == [key]


def test_nobody_takes_back_what_somebody_else_has_accepted(desk: SampleDesk) -> None:
    key = desk.key("figure")
    desk.post("accept/", proposal=key)
    other = desk._replace(client=logged_in(make_editor("carla")))

    assert "Take back" not in other.client.get(desk.url()).content.decode()
    answer = other.post("undo/", proposal=key)
    assert (answer.status_code, answer.json()["status"]) == (409, "kept")
    assert Figure.objects.exists()


def test_what_the_public_has_seen_is_not_taken_back(desk: SampleDesk) -> None:
    key = desk.key("figure")
    desk.post("accept/", proposal=key)
    Article.objects.filter(pk=desk.article.pk).update(status=ArticleStatus.PUBLISHED)

    assert desk.post("undo/", proposal=key).status_code == 409
    assert Figure.objects.exists()


def test_a_party_recorded_before_stays_when_its_proposal_is_taken_back(desk: SampleDesk) -> None:
    make.make_party(deal=desk.deal, actor=desk.lund, side="us", role="negotiator")
    key = desk.key("party")
    desk.post("accept/", proposal=key)

    assert desk.post("undo/", proposal=key).status_code == 409
    assert Party.objects.count() == 1


def test_what_other_facts_name_is_not_taken_back(desk: SampleDesk) -> None:
    key = desk.key("actor")
    desk.post("accept/", proposal=key)
    make.make_party(deal=desk.deal, actor=Actor.objects.get(name="Bako"))

    assert desk.post("undo/", proposal=key).status_code == 409
    assert Actor.objects.filter(name="Bako").exists()


def test_what_is_accepted_belongs_to_the_deal_that_its_line_showed(desk: SampleDesk) -> None:
    other = make.make_deal(title="Another deal")
    desk.post("accept/", proposal=desk.key("amount"), deal="Another deal")
    desk.post("accept/", proposal=desk.key("event"), deal="No such deal")

    assert Amount.objects.get().deal == other
    assert DealEvent.objects.get(citation__article=desk.article).deal == desk.deal
