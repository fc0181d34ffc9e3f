"""In the admin, edits of what the public sees wait for a second person."""

from typing import Any

import pytest
from django.test import Client

from articles.models import Article
from deals.models import Deal, DealEvent, Figure
from minerals_site.history.models import PendingEdit, RowChange
from tests.deals.admin.every_model import address
from tests.deals.admin.filling_forms import filled_in, send
from tests.make import (
    make_actor,
    make_article,
    make_citation,
    make_country,
    make_deal,
    make_event,
    make_figure,
)
from tests.minerals_site.history.editors import editor

pytestmark = pytest.mark.django_db


def page_of(edit: PendingEdit, client: Client) -> str:
    return str(client.get(edit.get_absolute_url()).content.decode())


def change_title(client: Client, event: DealEvent, title: str) -> Any:
    return send(client, address("deals_dealevent", "change", event.pk), title=title)


def test_a_changed_public_fact_waits_and_the_editor_is_told() -> None:
    event, ann = make_event(title="Old"), editor("ann")

    response = change_title(ann, event, "New")

    edit = PendingEdit.objects.get()
    assert response["Location"] == edit.get_absolute_url()
    page = page_of(edit, ann)
    assert "Your change waits for a second person" in page
    assert "was changed successfully" not in page
    assert ("<del>Old</del>" in page, "<ins>New</ins>" in page) == (True, True)
    assert DealEvent.objects.get().title == "Old"


def test_a_changed_draft_is_saved_at_once() -> None:
    event = make_event(citation=make_citation(make_article(status="draft")))

    change_title(editor("ann"), event, "New")

    assert DealEvent.objects.get().title == "New"
    change = RowChange.objects.filter(action="changed").get()
    assert change.editor_name == "ann"


def test_an_added_public_fact_waits() -> None:
    citation, deal = make_citation(), make_deal()
    url = address("deals_term", "add")

    send(editor("ann"), url, deal=deal.pk, side="mutual", kind="other", text="A term", citation=citation.pk)

    edit = PendingEdit.objects.get()
    assert "A term" in edit.title
    assert not deal.terms.exists()


def test_a_deleted_public_fact_waits() -> None:
    figure, ann = make_figure(), editor("ann")

    send_deletion(ann, "deals_figure", figure.pk)

    assert PendingEdit.objects.get().changes[0]["after"] is None
    assert Figure.objects.exists()


def send_deletion(client: Client, name: str, key: Any) -> Any:
    url = address(name, "delete", key)
    seen = client.get(url).context["history_seen"]
    return client.post(url, {"post": "yes", "history_seen": seen})


def test_rows_added_on_the_page_of_another_wait() -> None:
    event, ann = make_event(), editor("ann")
    row = {"actor": make_actor().pk, "side": "us", "role": "signatory", "citation": event.citation.pk}
    new = {f"parties-0-{name}": value for name, value in row.items()}

    send(ann, address("deals_deal", "change", event.deal.pk), **new, **{"parties-TOTAL_FORMS": "1"})

    assert not event.deal.parties.exists()
    assert {change["table"] for change in PendingEdit.objects.get().changes} == {"deals_party"}


def test_rows_deleted_from_a_list_wait() -> None:
    figures = [make_figure(), make_figure()]
    chosen = {"action": "delete_selected", "_selected_action": [each.pk for each in figures]}
    ann, url = editor("ann"), address("deals_figure", "changelist")
    seen = ann.post(url, chosen).context["history_seen"]

    ann.post(url, chosen | {"post": "yes", "history_seen": seen})

    assert Figure.objects.count() == 2
    assert len(PendingEdit.objects.get().changes) == 2


def test_a_changed_link_waits_and_names_what_is_linked() -> None:
    deal, ann = make_event().deal, editor("ann")
    make_country("QQQ", name="Freedonia")

    send(ann, address("deals_deal", "change", deal.pk), countries=["QQQ"])

    page = page_of(PendingEdit.objects.get(), ann)
    assert "<ins>Freedonia</ins>" in page
    assert not deal.countries.exists()


def test_codes_are_written_as_labels_and_keys_as_names() -> None:
    figure, ann = make_figure(), editor("ann")
    make_country("QQQ", name="Freedonia")

    send(
        ann,
        address("deals_figure", "change", figure.pk),
        country="QQQ",
        estimated="yes",
        qualifier="more_than",
    )

    page = page_of(PendingEdit.objects.get(), ann)
    assert "<ins>Freedonia</ins>" in page
    assert "Qualifier" in page
    assert "<ins>more than</ins>" in page


def test_the_form_says_what_waits() -> None:
    event, ann = make_event(), editor("ann")
    change_title(ann, event, "New")

    page = editor("ben").get(address("deals_dealevent", "change", event.pk)).content.decode()

    assert PendingEdit.objects.get().get_absolute_url() in page
    other = editor("eve").get(address("deals_dealevent", "change", make_event().pk)).content.decode()
    assert PendingEdit.objects.get().get_absolute_url() not in other


def test_a_second_edit_of_the_same_is_told_of_the_first() -> None:
    event, ben = make_event(title="Old"), editor("ben")
    change_title(editor("ann"), make_event(), "Elsewhere")
    change_title(editor("ann again"), event, "New")
    first = PendingEdit.objects.get(author_name="ann again")

    change_title(ben, event, "Newer")

    page = page_of(PendingEdit.objects.get(author_name="ben"), ben)
    assert "Another edit of the same waits too" in page
    assert page.count(first.get_absolute_url()) == 1
    assert "(ann)" not in page


def test_an_only_edit_is_told_of_no_other() -> None:
    event, ann = make_event(), editor("ann")
    change_title(ann, event, "New")

    assert "waits too" not in page_of(PendingEdit.objects.get(), ann)


def test_a_second_person_accepts() -> None:
    event = make_event(title="Old")
    change_title(editor("ann"), event, "New")
    edit = PendingEdit.objects.get()

    editor("ben", reviewer=True).post(edit.get_absolute_url(), {"_accept": "1", "comment": ""})

    assert DealEvent.objects.get().title == "New"


@pytest.mark.parametrize(("name", "reviewer"), [("ann", True), ("eve", False)])
def test_the_author_and_who_may_not_review_accept_nothing(name: str, reviewer: bool) -> None:  # noqa: FBT001 - a parameter of a test
    event = make_event(title="Old")
    client = editor(name, reviewer=reviewer)
    change_title(client if name == "ann" else editor("ann"), event, "New")
    edit = PendingEdit.objects.get()

    response = client.post(edit.get_absolute_url(), {"_accept": "1"})

    assert response.status_code in {200, 403}
    assert DealEvent.objects.get().title == "Old"
    assert edit.status == "waiting"


def test_the_author_goes_on_with_what_was_sent_back() -> None:
    event, ann, ben = make_event(title="Old"), editor("ann"), editor("ben", reviewer=True)
    change_title(ann, event, "New")
    first = PendingEdit.objects.get()
    ben.post(first.get_absolute_url(), {"_send_back": "1", "comment": "Say who met"})

    page = ann.get(first.get_absolute_url())
    form = ann.get(page.context["reopen"])

    assert "Say who met" in form.content.decode()
    assert form.context["adminform"].form["title"].value() == "New"
    assert DealEvent.objects.get().title == "Old"
    typed = filled_in(form.context) | {"title": "They met", "history_reopened": first.pk}
    ann.post(form.request["PATH_INFO"], typed)
    assert [edit.status for edit in PendingEdit.objects.order_by("pk")] == ["withdrawn", "waiting"]
    assert PendingEdit.objects.get(status="waiting").changes[0]["after"]["title"] == "They met"


def test_nobody_opens_the_form_of_another() -> None:
    event = make_event(title="Old")
    change_title(editor("ann"), event, "New")
    edit = PendingEdit.objects.get()

    url = f"{address('deals_dealevent', 'change', event.pk)}?history_reopened={edit.pk}"
    form = editor("eve").get(url)

    assert form.context["adminform"].form["title"].value() == "Old"


def test_the_author_takes_an_edit_back() -> None:
    ann = editor("ann")
    change_title(ann, make_event(), "New")
    edit = PendingEdit.objects.get()

    ann.post(edit.get_absolute_url(), {"_take_back": "1"})

    edit.refresh_from_db()
    assert edit.status == "withdrawn"


def test_a_conflict_is_shown_with_both_versions() -> None:
    event, ben = make_event(title="Old"), editor("ben", reviewer=True)
    change_title(editor("ann"), event, "New")
    DealEvent.objects.update(title="Other")

    response = ben.post(PendingEdit.objects.get().get_absolute_url(), {"_accept": "1"})

    page = response.content.decode()
    assert "Changed meanwhile by somebody else" in page
    assert ("<ins>Other</ins>" in page, "<ins>New</ins>" in page) == (True, True)
    assert DealEvent.objects.get().title == "Other"


def test_the_list_puts_first_what_waits() -> None:
    ann, ben = editor("ann"), editor("ben", reviewer=True)
    for title in ("First", "Second"):
        change_title(ann, make_event(), title)
    done = PendingEdit.objects.order_by("pk").first()
    assert done
    ben.post(done.get_absolute_url(), {"_accept": "1"})

    rows = ben.get(address("history_pendingedit", "changelist")).context["cl"].result_list

    assert [row.status for row in rows] == ["waiting", "accepted"]


@pytest.mark.parametrize("key", ["0", "abc", "9" * 30, "%00", "-1"])
def test_odd_addresses_are_no_server_error(key: str) -> None:
    for name in ("pendingedit", "rowchange"):
        reader = editor(f"reader of {name}", reviewer=True)
        assert reader.get(f"/admin/history/{name}/{key}/change/", follow=True).status_code < 500


def test_an_article_keeps_its_public_state_until_the_edit_is_accepted() -> None:
    article = make_article(title="As published")
    send(editor("ann"), address("articles_article", "change", article.pk), title="As edited")

    assert "As published" in Client().get(article.get_absolute_url()).content.decode()
    assert Article.objects.get().title == "As published"
    assert Deal.objects.count() == 0
