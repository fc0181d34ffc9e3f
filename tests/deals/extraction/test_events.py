"""Events."""

import pytest

from deals.extraction.found import FoundEvent
from tests.deals.extraction.reading import found


def events(text: str, language: str = "en") -> tuple[FoundEvent, ...]:
    return found(text, language=language).events


@pytest.mark.parametrize(
    ("text", "language", "date", "kind"),
    [
        ("The two governments signed a memorandum in Lusaka on 3 March 2026.", "en", "2026-03-03", "signing"),
        ("Ada Mwansa visited Kigali on Tuesday.", "en", "2026-03-17", "visit"),
        ("The president met the envoy on March 9.", "en", "2026-03-09", "meeting"),
        ("Lukolo suspended work last month.", "en", "2026-02", "suspension"),
        ("The mine restarted in February.", "en", "2026-02", "resumption"),
        ("Parliament approved the loan in December 2025.", "en", "2025-12", "approval"),
        ("Rebels captured the town on 4 March.", "en", "2026-03-04", "military"),
        ("Une lettre a été envoyée le 21 février.", "fr", "2026-02-21", "letter"),
        ("Les deux pays ont signé un accord le 5 mars 2026.", "fr", "2026-03-05", "signing"),
        ("La mine a été suspendue en janvier.", "fr", "2026-01", "suspension"),
        ("O ministro visitou a mina em janeiro de 2026.", "pt", "2026-01", "visit"),
        ("Os dois países assinaram um memorando a 5 de março de 2026.", "pt", "2026-03-05", "signing"),
        ("O governo anunciou na quinta-feira novas regras.", "pt", "2026-03-12", "announcement"),
    ],
)
def test_kind_and_date(text: str, language: str, date: str, kind: str) -> None:
    (event,) = events(text, language)
    assert (event.date, event.kind) == (date, kind)


@pytest.mark.parametrize(
    ("text", "occurrence"),
    [
        ("They signed the deal on 3 March.", "occurred"),
        ("They will sign the deal in June 2026.", "planned"),
        ("A meeting planned for 6 March was cancelled.", "cancelled"),
    ],
)
def test_occurrence(text: str, occurrence: str) -> None:
    assert [one.occurrence for one in events(text)] == [occurrence]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("They signed a memorandum of understanding on 3 March.", "mou_or_framework_signed"),
        ("They signed the loan agreement on 3 March.", "signed_binding"),
        ("The board approved the loan on 3 March.", "approved"),
        ("They will sign the loan agreement in June 2026.", None),
        ("She visited the mine on 3 March.", None),
    ],
)
def test_stage(text: str, stage: str | None) -> None:
    assert [one.stage for one in events(text)] == [stage]


def test_the_title_is_made_of_kind_and_names() -> None:
    (event,) = events("Ada Mwansa visited Rwanda on Tuesday.")
    assert event.title == "Visit: Ada Mwansa (RWA)"
    assert (event.actors, event.countries) == (("ada-mwansa",), ("RWA",))


def test_a_year_of_production_is_no_event() -> None:
    assert events("Rwanda exported 2,384 tonnes of coltan in 2025.") == ()


def test_an_undated_visit_of_somebody_known() -> None:
    (event,) = events("Ada Mwansa visited the smelter.")
    assert (event.date, event.kind) == (None, "visit")


@pytest.mark.parametrize(
    "text", ["By our staff, 10 March 2026", "Publié le 10 mars 2026", "KINSHASA, 10 March 2026 - Rain fell."]
)
def test_bylines_and_datelines_are_no_events(text: str) -> None:
    assert found(text).events == ()
