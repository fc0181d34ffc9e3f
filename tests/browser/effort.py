"""The same facts of one article recorded at the desk and by the plain forms, clicks and keys counted."""

import datetime
from collections.abc import Sequence
from typing import Any, NamedTuple

from playwright.sync_api import Locator, expect

from articles.models import Article
from articles.paragraphs import locator_of
from deals.desk.proposals import Proposal
from deals.desk.reading import read_article
from tests.browser.hands import Hands, is_select

MODELS = {"figure": "figure", "event": "dealevent", "party": "party", "term": "term", "amount": "amount"}
DIGITS = {kind: str(digit) for digit, kind in enumerate(("figure", "event", "party", "term", "amount"), 1)}
SEEN = 500  # milliseconds until text and lines show what was saved
CLEARED = ("site", "stage", "partner")  # fields that may be proposed and not be meant
ASKED = {
    "figure": ("value",),
    "event": ("kind",),
    "party": ("actor", "role"),
    "term": ("kind",),
    "amount": ("value",),
}


class Row(NamedTuple):
    """A row that a field takes: what is typed to find it, its name, its slug, and what the desk needs."""

    typed: str
    name: str
    slug: str
    at_desk: str = ""

    @property
    def short(self) -> str:
        """Give the least that the desk's fields understand."""
        return self.at_desk or self.typed


class FactToRecord(NamedTuple):
    """What an editor has read: kind, place, and fields by the names of the plain forms."""

    kind: str
    paragraph: int
    words: str
    fields: dict[str, Any]


class Source(NamedTuple):
    """The article to record: what is known of it, its text, and the deal that it tells of."""

    title: str
    publisher: str
    url: str
    date: str
    text: str
    deal: Row


def by_forms(hands: Hands, source: Source, facts: Sequence[FactToRecord]) -> None:
    """Enter the article, its places, and fact by fact; from the admin's first page to handed in."""
    page = hands.page
    hands.click(page.locator(".model-article .addlink").first)
    hands.type_into(page.locator("#id_title"), source.title)
    hands.paste_into(page.locator("#id_url"), source.url)
    hands.pick(page.locator("#id_publisher"), source.publisher, source.publisher)
    hands.type_into(page.locator("#id_when"), source.date)
    hands.paste_into(page.locator("#id_body"), source.text)
    for number, (paragraph, words) in enumerate({(fact.paragraph, fact.words) for fact in facts}):
        hands.click(page.locator("#citations-group .add-row a"))
        hands.type_into(page.locator(f"#id_citations-{number}-locator"), locator_of(paragraph))
        hands.copy_into(page.locator(f"#id_citations-{number}-phrase"), words)
    _save_past_twins(hands, "_continue")
    for fact in facts:
        row = page.locator(".drawn-facts tbody tr").filter(has_text=f"“{fact.words}”").first
        hands.click(row.locator("summary"))
        hands.click(row.locator(f'a[href*="/{MODELS[fact.kind]}/add/"]'))
        for name, value in fact.fields.items():
            _fill_plain(hands, name, value)
        hands.click(page.locator("[name=_save]"))
        expect(page.locator(".messagelist .success")).to_be_visible()
    hands.click(page.get_by_role("button", name="Hand in for review"))


def _save_past_twins(hands: Hands, button: str) -> None:
    """Save the article; where others look like it, call it a rewrite of the same report."""
    page = hands.page
    with page.expect_navigation():
        hands.click(page.locator(f"[name={button}]").first)
    if answers := page.get_by_label("A rewrite of the same report").all():
        for answer in answers:
            hands.click(answer)
        with page.expect_navigation():
            hands.click(page.locator(f"[name={button}]").first)


def _fill_plain(hands: Hands, name: str, value: Any) -> None:
    field = hands.page.locator(f"#id_{name}")
    if value is True:
        hands.tick(field)
    elif "admin-autocomplete" in (field.get_attribute("class") or ""):
        for each in value if isinstance(value, list) else [value]:
            hands.pick(field, each.typed, each.name)
    elif is_select(field):
        hands.select(field, value)
    else:
        hands.type_into(field, value)


def by_desk(hands: Hands, source: Source, facts: Sequence[FactToRecord]) -> dict[str, int]:
    """Paste the text, answer what is proposed, add the rest; gives how many facts came in which way.

    Titles of events are left to the desk, which makes them of kind and names.
    """
    with hands.doing("the article"):
        _intake(hands, source)
    return _answer_and_add(hands, facts, source.deal)


def _intake(hands: Hands, source: Source) -> None:
    """Enter the article, past its likely twins, and choose its deal."""
    page = hands.page
    hands.click(page.locator('a[href$="/articles/article/intake/"]').first)
    hands.paste_into(page.locator("#id_text"), source.text)
    hands.paste_into(page.locator("#id_address"), source.url)
    hands.click(page.locator("#content [type=submit]").first)
    known = {"title": source.title, "publisher": source.publisher, "url": source.url, "when": source.date}
    for name, value in known.items():
        field = page.locator(f"#id_{name}")
        if field.input_value() != value:
            (hands.paste_into if name == "url" else hands.type_into)(field, value)
    _save_past_twins(hands, "_save")
    page.wait_for_url("**/admin/desk/**")
    if page.locator("#desk-deal-title").input_value() != source.deal.name:
        hands.type_into(page.locator("#desk-deal-title"), source.deal.typed)
        hands.press("Enter")
        expect(page.locator(".messagelist")).to_contain_text(source.deal.name)


def _placed(fact: FactToRecord, texts: Sequence[str]) -> FactToRecord:
    """Count the paragraphs as the desk does: the first of what was pasted may have become the title."""
    number = next(number for number, text in enumerate(texts, 1) if fact.words in text)
    return fact._replace(paragraph=number)


def _answer_and_add(hands: Hands, facts: Sequence[FactToRecord], deal: Row) -> dict[str, int]:
    page, ways = hands.page, {"accepted": 0, "corrected": 0, "dismissed": 0, "added": 0}
    article = Article.objects.get(pk=int(page.url.split("/desk/")[1].split("/")[0]))
    reading = read_article(article)
    left = [_placed(fact, reading.texts) for fact in facts]
    while (open_lines := page.locator("#desk-items .proposed:not(.sending)")).count():
        key = str(open_lines.first.get_attribute("data-item"))
        proposal = next(each for each in reading.proposals if each.key == key)
        with hands.doing(f"proposed {proposal.kind} §{proposal.span.paragraph}: {proposal.place.phrase}"):
            ways[_answer(hands, proposal, left, deal)] += 1
        expect(page.locator(f"#item-{key}[data-standing=proposed]")).to_have_count(0)
    for fact in left:
        made = {"title"} if fact.kind == "event" else set()
        with hands.doing(f"added {fact.kind} §{fact.paragraph}: {fact.words}"):
            hands.choose_words(fact.paragraph, fact.words)
            hands.press(DIGITS[fact.kind])
            _fill_short(hands, {name: value for name, value in fact.fields.items() if name not in made})
        page.wait_for_timeout(SEEN)
        ways["added"] += 1
    hands.click(page.get_by_role("button", name="Hand in for review"))
    return ways


def _answer(hands: Hands, proposal: Proposal, left: list[FactToRecord], deal: Row) -> str:
    """Accept, correct or dismiss the chosen proposal, as somebody does who knows the facts."""
    page = hands.page
    page.locator(f"#item-{proposal.key}").focus()
    fact = next((each for each in left if _meant(proposal, each)), None)
    if fact is None:
        hands.press("x")
        return "dismissed"
    left.remove(fact)
    own = page.locator(f"#item-{proposal.key} .desk-where").inner_text().partition(" · ")[2]
    deal = Row("", own.strip(), "") if own else deal  # a line of its own deal says so
    wrong = {name: value for name, value in fact.fields.items() if _differs(proposal, name, value, deal)}
    wrong |= {name: "" for name in CLEARED if proposal.initial.get(name) and name not in fact.fields}
    if "date_inferred" in proposal.initial and "date_inferred" not in fact.fields:
        wrong["date_inferred"] = False
    lacking = page.locator(f"#item-{proposal.key} [data-lacking]").count()
    hands.press("e" if wrong and not lacking else "a")
    if wrong or lacking:
        _fill_short(hands, wrong)
        if "deal" in wrong:
            page.wait_for_timeout(SEEN)
        return "corrected"
    return "accepted"


def _meant(proposal: Proposal, fact: FactToRecord) -> bool:
    """Tell whether a proposal is about a fact: same paragraph, and the same in what makes it that fact."""
    same_place = proposal.kind == fact.kind and proposal.span.paragraph == fact.paragraph
    return same_place and all(
        _alike(proposal.initial.get(name), fact.fields[name]) for name in ASKED[fact.kind]
    )


def _alike(proposed: Any, meant: Any) -> bool:
    if isinstance(meant, Row):
        return proposed in {meant.slug, meant.name}
    return str(proposed or "") == str(meant)


def _differs(proposal: Proposal, name: str, value: Any, deal: Row) -> bool:
    """Tell whether a field must be corrected; titles of events stay as proposed."""
    if name == "title":
        return False
    if name == "deal":
        return bool(value.name != deal.name)
    if isinstance(value, list):
        return set(proposal.initial.get(name, ())) != {each.slug for each in value}
    where = name in {"site", "country"} and proposal.kind == "figure"
    return not _alike(proposal.initial.get("where" if where else name), value)


def _as_said(when: str) -> str:
    """Write a day or month in the short way that the desk takes: 13 mar 2025."""
    year, *rest = when.split("-")
    if not rest:
        return year
    month = datetime.date(int(year), int(rest[0]), 1).strftime("%b").lower()
    return f"{int(rest[1])} {month} {year}" if len(rest) > 1 else f"{month} {year}"


def _fill_list(hands: Hands, field: Locator, rows: Sequence[Row]) -> None:
    """Type those behind the names that stand there who are missing; all anew where one is too many."""
    there = [name for name in field.input_value().split("; ") if name]
    missing = [row for row in rows if row.name not in there]
    if set(there) - {row.name for row in rows}:
        hands.retype(field, ";".join(row.short for row in rows))
    elif missing:
        hands.type_behind(field, "".join(f";{row.short}" for row in missing))


def _fill_short(hands: Hands, fields: dict[str, Any]) -> None:
    page = hands.page
    form = page.locator("#desk-form form")
    form.wait_for()
    for name, value in fields.items():
        where = form.locator("[name=where]").count() and name in {"site", "country"}
        field = form.locator(f"[name={'where' if where else name}]")
        if isinstance(value, bool):
            hands.tick(field, on=value)
        elif is_select(field):
            hands.select(field, value)
        elif isinstance(value, list):
            _fill_list(hands, field, value)
        elif isinstance(value, Row):
            if field.input_value() != value.name:
                hands.type_into(field, value.short)
        elif field.input_value() != value:
            hands.type_into(field, _as_said(value) if name == "when" else value)
    form.locator("[name=words]").focus()
    hands.press("Enter")
    page.locator("#desk-form:not(:has(form)), #desk-form:has(.errors)").wait_for(state="attached")
    assert form.count() == 0, page.locator("#desk-form .errors").all_inner_texts()
