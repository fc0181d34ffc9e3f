"""Two editors on one row: the second save is refused, and nothing typed is lost."""

from typing import Any

import pytest
from django.test import Client

from deals.models import Deal, DealEvent
from tests.deals.admin.every_model import address
from tests.deals.admin.filling_forms import filled_in
from tests.make import make_article, make_citation, make_country, make_deal, make_event
from tests.minerals_site.history.editors import editor

pytestmark = pytest.mark.django_db


def opened(client: Client, url: str) -> dict[str, Any]:
    """Open a form and give what a browser would send back."""
    return filled_in(client.get(url).context)


def two_saves(first: dict[str, Any], second: dict[str, Any], **values: Any) -> tuple[Deal, Any]:
    """Let two editors open a draft deal at once, and save one after the other."""
    deal = make_deal(**values)
    url = address("deals_deal", "change", deal.pk)
    ann, ben = editor("ann"), editor("ben")
    anns, bens = opened(ann, url), opened(ben, url)
    ann.post(url, anns | first)
    response = ben.post(url, bens | second)
    deal.refresh_from_db()
    return deal, response


def test_the_second_save_is_refused_with_both_versions_and_all_that_was_typed() -> None:
    deal, response = two_saves({"title": "By Ann"}, {"title": "By Ben", "summary": "Long words"}, title="Old")

    assert deal.title == "By Ann"
    form = response.context["adminform"].form
    assert (form["title"].value(), form["summary"].value()) == ("By Ben", "Long words")
    page = response.content.decode()
    assert "Nothing was saved" in page
    assert "ann" in page
    compared = {field.label: field for field in response.context["compared"]}
    assert compared["Title"].opened == "Old"
    assert tuple(part.text for part in compared["Title"].theirs) == ("By ", "Ann")
    assert tuple(part.text for part in compared["Title"].yours) == ("By ", "Ben")
    assert "Binding" not in compared


def test_having_seen_both_the_second_may_save_over_the_first() -> None:
    deal, response = two_saves({"title": "By Ann"}, {"title": "By Ben"})
    page = response.context
    data = filled_in(page)

    eve = editor("eve")
    url = address("deals_deal", "change", deal.pk)
    assert eve.post(url, data | {"history_overwrite": page["newest_token"]}).status_code == 302

    deal.refresh_from_db()
    assert deal.title == "By Ben"


def test_a_third_version_is_refused_again() -> None:
    deal, response = two_saves({"title": "By Ann"}, {"title": "By Ben"})
    Deal.objects.update(summary="Newer still")

    data = filled_in(response.context) | {"history_overwrite": response.context["newest_token"]}
    again = editor("eve").post(address("deals_deal", "change", deal.pk), data)

    assert again.status_code == 200
    deal.refresh_from_db()
    assert (deal.title, deal.summary) == ("By Ann", "Newer still")


def test_links_count_too() -> None:
    rwanda, kenya = make_country("RWA", name="Rwanda"), make_country("KEN", name="Kenya")
    deal, response = two_saves({"countries": ["KEN"]}, {"countries": ["RWA"]})

    assert list(deal.countries.all()) == [kenya]
    (compared,) = response.context["compared"]
    assert (compared.label, compared.opened) == ("Countries", "")
    assert compared.theirs[0].text == kenya.name
    assert compared.yours[0].text == rwanda.name


def test_saves_one_after_the_other_are_no_conflict() -> None:
    deal = make_deal()
    url = address("deals_deal", "change", deal.pk)
    for name in ("ann", "ben"):
        client = editor(name)
        assert client.post(url, opened(client, url) | {"title": f"By {name}"}).status_code == 302


def test_a_form_without_a_token_is_refused() -> None:
    deal = make_deal(title="Old")
    url, ann = address("deals_deal", "change", deal.pk), editor("ann")
    data = opened(ann, url) | {"title": "New"}
    del data["history_seen"]

    assert ann.post(url, data).status_code == 200

    assert Deal.objects.get().title == "Old"


@pytest.mark.parametrize("token", ["", "x", "9" * 99, "-", "5-\x00", "1-1-1"])
def test_odd_tokens_are_refused_without_a_server_error(token: str) -> None:
    deal, ann = make_deal(), editor("ann")
    url = address("deals_deal", "change", deal.pk)

    assert ann.post(url, opened(ann, url) | {"history_seen": token}).status_code in {200, 400}


def test_what_changed_since_the_question_is_not_deleted() -> None:
    event, ann = make_event(citation=make_citation(make_article(status="draft")), title="Old"), editor("ann")
    url = address("deals_dealevent", "delete", event.pk)
    seen = ann.get(url).context["history_seen"]
    DealEvent.objects.update(title="Newer")

    response = ann.post(url, {"post": "yes", "history_seen": seen}, follow=True)

    assert DealEvent.objects.exists()
    page = response.content.decode()
    assert "<ins>Newer</ins>" in page
    ann.post(url, {"post": "yes", "history_seen": response.context["history_seen"]})
    assert not DealEvent.objects.exists()


def test_what_changed_since_the_question_is_not_deleted_from_a_list() -> None:
    """Neither a chosen row nor one that would go with it."""
    deal, other, ann = make_deal(), make_deal(), editor("ann")
    url = address("deals_deal", "changelist")
    chosen = {"action": "delete_selected", "_selected_action": [deal.pk, other.pk]}
    seen = ann.post(url, chosen).context["history_seen"]
    make_event(deal=deal, citation=make_citation(make_article(status="draft")), title="Newer")

    again = ann.post(url, chosen | {"post": "yes", "history_seen": seen})

    assert (Deal.objects.count(), DealEvent.objects.count()) == (2, 1)
    assert "Nothing was deleted" in again.content.decode()
    ann.post(url, chosen | {"post": "yes", "history_seen": again.context["history_seen"]})
    assert not Deal.objects.exists()


@pytest.mark.parametrize("key", ["", "x", "9" * 5000, "1.5", "²"])
def test_a_chosen_row_that_can_be_none_is_refused(key: str) -> None:
    url = address("deals_deal", "changelist")
    chosen = {"action": "delete_selected", "_selected_action": key}

    assert editor("ann").post(url, chosen).status_code == 400


def test_a_proposal_does_not_make_the_form_of_others_stale() -> None:
    event = make_event(title="Old")
    url = address("deals_dealevent", "change", event.pk)
    ann, ben = editor("ann"), editor("ben")
    anns, bens = opened(ann, url), opened(ben, url)
    ann.post(url, anns | {"title": "By Ann"})

    assert ben.post(url, bens | {"title": "By Ben"}).status_code == 302
