"""Events that no time of their own dates, and whom they concern."""

import pytest

from deals.extraction.found import FoundEvent
from tests.deals.extraction.reading import found


def events(*paragraphs: str, language: str = "en") -> tuple[FoundEvent, ...]:
    return found(*paragraphs, language=language).events


@pytest.mark.parametrize(
    ("text", "language", "kind", "actors"),
    [
        ("Washington urged Northpit to keep the pit open.", "en", "negotiation", ("gov-usa", "northpit")),
        ("Kigali denies this.", "en", "statement", ("gov-rwa",)),
        ("The UN accused the army of theft.", "en", "statement", ("un",)),
        ("RHF rebels captured the town.", "en", "military", ("red-front",)),
        ("Northpit has yet to comment.", "en", "statement", ("northpit",)),
        ("Le Rwanda dément ces accusations.", "fr", "statement", ("gov-rwa",)),
        ("Ada Mwansa s'est entretenue avec la presse.", "fr", "meeting", ("ada-mwansa",)),
        ("Northpit n'a pas encore répondu.", "fr", "statement", ("northpit",)),
        ("Ada Mwansa visitou a fundição.", "pt", "visit", ("ada-mwansa",)),
        ("A ONU acusou o exército.", "pt", "statement", ("un",)),
    ],
)
def test_what_somebody_known_did(text: str, language: str, kind: str, actors: tuple[str, ...]) -> None:
    (event,) = events(text, language=language)
    assert (event.date, event.kind, event.actors) == (None, kind, actors)


@pytest.mark.parametrize(
    "text",
    [
        "Washington hopes for a deal to reopen the pit.",
        "Northpit could have suspended the work.",
        "Northpit never signed the text.",
        "Somebody urged them on.",
        "The road to Kigali was closed.",
    ],
)
def test_what_was_not_done_or_by_nobody_known_is_no_event(text: str) -> None:
    assert [one for one in events(text) if one.kind != "statement"] == []


def test_a_month_holds_for_all_that_its_sentence_tells() -> None:
    told = events("Northpit suspended work last month after the RHF seized the road.")
    assert [(one.kind, one.date) for one in told] == [("suspension", "2026-02"), ("military", "2026-02")]


def test_a_day_holds_for_what_it_stands_beside() -> None:
    told = events("Ada Mwansa visited Kigali on Tuesday after the RHF seized the road.")
    assert [(one.kind, one.date) for one in told] == [("visit", "2026-03-17"), ("military", None)]


def test_who_speaks_after_a_meeting_speaks_that_day() -> None:
    told = events("Ada Mwansa visited Kigali on Tuesday. There she said that the mine would open soon.")
    assert [(one.kind, one.date, one.actors) for one in told] == [
        ("visit", "2026-03-17", ("ada-mwansa",)),
        ("statement", "2026-03-17", ("ada-mwansa",)),
    ]


def test_talks_that_unnamed_sources_tell_of_are_reported_talks() -> None:
    (unnamed,) = events("The United States is working on a deal, according to four sources.")
    (named,) = events("The United States is working on a deal, the minister said.")
    assert (unnamed.stage, named.stage) == ("reported_talks", "under_negotiation")


def test_what_still_holds_is_told_from_what_was_done() -> None:
    assert [one.current for one in events("Northpit has yet to comment.")] == [True]
    assert [one.current for one in events("Kigali accused Northpit.")] == [False]


def test_what_lies_ahead_is_planned() -> None:
    (event,) = events("This came ahead of peace talks being brokered by Washington.")
    assert (event.kind, event.occurrence, event.actors) == ("negotiation", "planned", ("gov-usa",))


def test_an_announced_withdrawal_is_an_announcement() -> None:
    assert [one.kind for one in events("The RHF announced a withdrawal on Tuesday.")] == ["announcement"]


def test_a_country_that_does_nothing_is_no_government() -> None:
    (event,) = events("Ada Mwansa visited Rwanda on Tuesday.")
    assert event.actors == ("ada-mwansa",)


def test_an_event_at_a_known_site_names_it() -> None:
    assert [one.site for one in events("Northpit suspended work at Lukolo on Tuesday.")] == ["lukolo"]
