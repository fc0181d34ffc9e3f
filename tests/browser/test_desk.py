"""The desk in Chromium: by the keyboard alone, after a reload, without a connection, without scripts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from articles.models import Article
from deals.desk import reading
from deals.models import Amount, Figure, Term
from tests.browser.accessibility import findings
from tests.browser.conftest import NARROW, Site, new_context
from tests.browser.test_public_pages import OVERHANG
from tests.browser.watched_page import WatchedPage
from tests.deals.desk.sample_desk import BODY, found, make_sample
from tests.make import make_article

DESKS: list[int] = []
CHOSEN = ".desk-item.chosen"
STATUS = "#desk-outcome"
# A connection that a test cuts, and a form that is refused.
MEANT = ("INTERNET_DISCONNECTED", "ERR_FAILED", "422")


def fill() -> None:
    """Save as many articles alike as there are tests, so that none sees what another has decided."""
    article, _deal, _lund = make_sample()
    DESKS[:] = [article.pk, *(make_article(status="draft", body=BODY).pk for _ in range(20))]


@pytest.fixture(scope="module", autouse=True)
def same_reading() -> Iterator[None]:
    """Let every reading find the same: how texts are read is another matter."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "read", lambda *_args: found())
        yield


@pytest.fixture
def desk(context_of_editor: BrowserContext, site: Site) -> Iterator[Page]:
    """Sit down at a desk of one's own; nothing may go wrong there unseen."""
    watched = WatchedPage(context_of_editor.new_page(), site.url)
    assert watched.load(f"/admin/desk/{DESKS.pop()}/") == []
    yield watched.page
    assert [slip for slip in watched.slips if not any(word in slip for word in MEANT)] == []
    watched.page.close()


def pk_of(desk: Page) -> int:
    return int(desk.url.rstrip("#").split("/desk/")[1].split("/")[0])


def go_to(desk: Page, kind: str) -> None:
    """Move down with j to the open proposal of a kind."""
    for _ in range(12):
        if (desk.locator(CHOSEN).get_attribute("data-item") or "").startswith(f"{kind}-"):
            return
        desk.keyboard.press("j")
    pytest.fail(f"no line of {kind} is reached with j")


def test_one_key_accepts_and_moves_on(desk: Page) -> None:
    expect(desk.locator(CHOSEN)).to_contain_text("900 tonnes")
    expect(desk.locator("mark.chosen")).to_have_text("900 tons")
    desk.keyboard.press("a")

    expect(desk.locator(STATUS)).to_contain_text("Saved: 900 tonnes")
    expect(desk.locator("[data-standing=recorded]")).to_have_count(1)
    expect(desk.locator(CHOSEN)).to_have_attribute("data-standing", "proposed")
    expect(desk.locator("mark.recorded")).to_have_text("900 tons")
    assert Figure.objects.get(citation__article=pk_of(desk)).value == 900


def test_all_that_is_complete_is_accepted_by_one_key_each(desk: Page) -> None:
    for _ in range(5):
        desk.keyboard.press("a")
    expect(desk.locator("#desk-items [data-standing=proposed]")).to_have_count(1)

    expect(desk.locator("#desk-open")).to_have_text("1")
    expect(desk.locator(".desk-unanswered")).to_have_text("Proposals still unanswered: 1.")
    expect(desk.locator(CHOSEN)).to_contain_text("Term")


def test_what_is_missing_is_asked_for_where_the_cursor_stands(desk: Page) -> None:
    go_to(desk, "term")
    desk.keyboard.press("a")
    expect(desk.locator("#desk-form [name=text]")).to_be_focused()
    desk.keyboard.type("Buyers from abroad are welcome")
    desk.keyboard.press("Enter")

    expect(desk.locator(STATUS)).to_contain_text("Saved: Buyers from abroad are welcome")
    expect(desk.locator("#desk-form")).to_be_hidden()
    assert Term.objects.get(citation__article=pk_of(desk)).kind == "offtake"


def test_a_proposal_is_corrected_in_its_short_form(desk: Page) -> None:
    desk.keyboard.press("e")
    value = desk.locator("#desk-form [name=value]")
    expect(value).to_have_value("900")
    value.fill("950")
    desk.keyboard.press("Enter")

    expect(desk.locator(STATUS)).to_contain_text("Saved: 950 tonnes")
    assert Figure.objects.get(citation__article=pk_of(desk)).value == 950


def test_an_error_stands_beside_its_field_and_keeps_what_was_typed(desk: Page) -> None:
    desk.keyboard.press("e")
    desk.locator("#desk-form [name=mineral]").fill("unheard of")
    desk.locator("#desk-form [name=mineral]").press("Enter")

    expect(desk.locator("#desk-form .errors")).to_contain_text("Nothing is recorded under “unheard of”")
    expect(desk.locator("#desk-form [name=mineral]")).to_be_focused()
    expect(desk.locator("#desk-form [name=mineral]")).to_have_value("unheard of")


def test_a_dismissal_is_taken_back_with_u(desk: Page) -> None:
    desk.keyboard.press("x")
    expect(desk.locator("[data-standing=dismissed]")).to_contain_text("900 tonnes")
    desk.keyboard.press("u")

    expect(desk.locator(STATUS)).to_contain_text("Proposed again: 900 tonnes")
    expect(desk.locator("[data-standing=dismissed]")).to_have_count(0)


def test_what_is_dismissed_is_not_offered_after_a_reload(desk: Page) -> None:
    desk.keyboard.press("x")
    expect(desk.locator(STATUS)).to_contain_text("Dismissed")
    desk.reload()

    expect(desk.locator("#desk-items")).not_to_contain_text("900 tonnes")
    expect(desk.locator(".desk-dismissed")).to_contain_text("1 dismissed")


def test_words_chosen_with_the_keyboard_open_a_form_that_cites_them(desk: Page) -> None:
    desk.keyboard.press("n")
    for key in ("ArrowRight", *["Shift+ArrowRight"] * 3):
        desk.keyboard.press(key)
    expect(desk.locator("#desk-chosen")).to_have_text("Chosen: “tons of tin last”")
    desk.keyboard.press("1")

    expect(desk.locator("#desk-form [name=words]")).to_have_value("tons of tin last")
    expect(desk.locator("#desk-form [name=value]")).to_be_focused()


def test_words_chosen_with_the_mouse_become_a_fact(desk: Page) -> None:
    box = desk.locator('[data-paragraph="4"]').bounding_box()
    assert box
    desk.mouse.move(box["x"] + 2, box["y"] + 10)
    desk.mouse.down()
    desk.mouse.move(box["x"] + 150, box["y"] + 10)
    desk.mouse.up()
    desk.locator("a[data-add=term]").click()
    desk.locator("#desk-form [name=text]").fill("An open mine")
    desk.locator("#desk-form [name=side]").select_option("mutual")
    desk.locator("#desk-form [name=kind]").select_option("other")
    desk.get_by_role("button", name="Save").click()

    expect(desk.locator(STATUS)).to_contain_text("Saved: An open mine")
    expect(desk.locator(CHOSEN)).to_contain_text("An open mine")
    term = Term.objects.get(citation__article=pk_of(desk))
    assert (term.citation.locator, term.citation.phrase.split()[0]) == ("paragraph 4", "In")


def test_lines_and_words_choose_one_another(desk: Page) -> None:
    desk.locator("mark", has_text="40 million").click()

    expect(desk.locator(CHOSEN)).to_contain_text("US$40 million")


def test_a_half_typed_form_survives_a_reload(desk: Page) -> None:
    go_to(desk, "term")
    desk.keyboard.press("a")
    desk.locator("#desk-form [name=text]").fill("Half a sen")
    desk.reload()

    expect(desk.locator("#desk-form [name=text]")).to_have_value("Half a sen")
    expect(desk.locator(STATUS)).to_contain_text("What you had typed is here again")
    desk.locator("#desk-form [name=text]").press("Escape")
    desk.reload()
    expect(desk.locator("#desk-form")).to_be_hidden()


def test_what_is_decided_without_a_connection_is_sent_when_it_is_back(desk: Page) -> None:
    desk.context.set_offline(True)
    go_to(desk, "amount")
    desk.keyboard.press("a")
    expect(desk.locator("#desk-unsent")).to_contain_text("US$40 million")
    expect(desk.locator(STATUS)).to_contain_text("Not sent yet")
    assert not Amount.objects.filter(citation__article=pk_of(desk)).exists()
    desk.context.set_offline(False)

    expect(desk.locator("#desk-unsent")).to_be_hidden()
    expect(desk.locator(STATUS)).to_contain_text("Saved: US$40 million")
    assert Amount.objects.filter(citation__article=pk_of(desk)).count() == 1


def test_what_was_not_sent_is_sent_after_a_reload(desk: Page) -> None:
    desk.route("**/accept/", lambda route: route.abort())
    desk.keyboard.press("a")
    expect(desk.locator("#desk-unsent")).to_be_visible()
    desk.unroute("**/accept/")
    desk.reload()

    expect(desk.locator(STATUS)).to_contain_text("Saved: 900 tonnes")
    assert Figure.objects.filter(citation__article=pk_of(desk)).count() == 1


def test_an_answer_that_was_lost_saves_nothing_twice(desk: Page) -> None:
    def lose(route: object) -> None:
        route.fetch()  # type: ignore[attr-defined]  # the site hears it, the browser does not hear the site
        route.abort()  # type: ignore[attr-defined]

    desk.route("**/accept/", lose)
    desk.keyboard.press("a")
    expect(desk.locator("#desk-unsent")).to_be_visible()
    desk.unroute("**/accept/")
    desk.get_by_role("button", name="Send now").click()

    expect(desk.locator(STATUS)).to_contain_text("Saved before: 900 tonnes")
    assert Figure.objects.filter(citation__article=pk_of(desk)).count() == 1


def test_single_keys_can_be_turned_off(desk: Page) -> None:
    desk.get_by_label("Single keys work").uncheck()
    desk.locator(CHOSEN).focus()
    desk.keyboard.press("a")

    expect(desk.locator("[data-standing=recorded]")).to_have_count(0)
    desk.get_by_label("Single keys work").check()


def test_axe_finds_nothing_light_and_wide_or_dark_and_narrow(chromium: Browser, site: Site) -> None:
    context = new_context(chromium, site, editor=True)
    page = context.new_page()
    page.goto(f"/admin/desk/{DESKS.pop()}/")
    page.keyboard.press("e")
    page.locator("#desk-form form").wait_for()
    wide = findings(page)
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(NARROW)
    narrow, overhang = findings(page), page.evaluate(OVERHANG)
    page.locator("#desk-form [name=words]").press("Escape")
    without_form = findings(page)
    context.close()

    assert (wide, narrow, without_form, overhang) == ([], [], [], [])


def test_without_javascript_the_same_page_works_by_links_and_forms(chromium: Browser, site: Site) -> None:
    context = new_context(chromium, site, editor=True, java_script_enabled=False)
    page, pk = context.new_page(), DESKS.pop()
    page.goto(f"/admin/desk/{pk}/")
    page.locator("[data-item^=figure]").get_by_role("button", name="Accept").click()
    expect(page.locator(".messagelist")).to_contain_text("Saved: 900 tonnes")
    page.locator("[data-item^=term]").get_by_role("button", name="Complete").click()
    page.locator("[name=text]").fill("Buyers are welcome")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".messagelist")).to_contain_text("Saved: Buyers are welcome")
    page.get_by_role("button", name="Hand in for review").click()
    context.close()

    assert Article.objects.get(pk=pk).status == "in_review"
