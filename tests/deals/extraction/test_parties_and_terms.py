"""Parties and terms."""

import pytest

from tests.deals.extraction.reading import found


@pytest.mark.parametrize(
    ("text", "actor", "side", "role"),
    [
        ("Ada Mwansa signed the text.", "ada-mwansa", "african", "signatory"),
        ("The Delta Development Bank will lend the money.", "delta-bank", "us", "financier"),
        ("Northpit operates the mine.", "northpit", "other", "operator"),
    ],
)
def test_parties(text: str, actor: str, side: str, role: str) -> None:
    (party,) = found(text).parties
    assert (party.actor, party.side, party.role) == (actor, side, role)


def test_an_actor_without_a_role_is_no_party() -> None:
    assert found("Ada Mwansa smiled.").parties == ()


@pytest.mark.parametrize(
    ("text", "language", "side", "kind", "status"),
    [
        (
            "Kinshasa offered exclusive rights to its cobalt.",
            "en",
            "offered_by_african",
            "exclusive_rights",
            "proposed",
        ),
        ("It asked for military training.", "en", "offered_by_us", "security", "asked"),
        ("They agreed on a strategic reserve.", "en", "offered_by_african", "stockpile", "agreed"),
        ("Kigali demande une assistance militaire.", "fr", "offered_by_us", "security", "asked"),
        ("Luanda ofereceu acesso aos minerais.", "pt", "offered_by_african", "mineral_access", "proposed"),
    ],
)
def test_terms(text: str, language: str, side: str, kind: str, status: str) -> None:
    (term,) = found(text, language=language).terms
    assert (term.side, term.kind, term.status) == (side, kind, status)


def test_no_term_without_bargaining() -> None:
    assert found("The railway link is long.").terms == ()
