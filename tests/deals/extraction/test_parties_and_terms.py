"""Parties and terms."""

import pytest

from tests.deals.extraction.reading import found


@pytest.mark.parametrize(
    ("text", "actor", "side", "role"),
    [
        ("Ada Mwansa signed the text.", "ada-mwansa", "african", "signatory"),
        ("The Delta Development Bank will lend the money.", "delta-bank", "us", "financier"),
        ("Northpit operates the mine.", "northpit", "other", "operator"),
        ("Northpit’s Lukolo tin mine is closed.", "northpit", "other", "operator"),
        ("A projecto operado pela Northpit cresce.", "northpit", "other", "operator"),
        ("The RHF rebels came closer.", "red-front", "other", "opponent"),
        ("Peace talks brokered by Washington went on.", "gov-usa", "us", "mediator"),
        ("The United States is working to broker a deal.", "gov-usa", "us", "mediator"),
        ("Kigali proposed an exchange.", "gov-rwa", "african", "proposer"),
        ("The envoy met Ada Mwansa.", "ada-mwansa", "african", "negotiator"),
    ],
)
def test_parties(text: str, actor: str, side: str, role: str) -> None:
    (party,) = found(text).parties
    assert (party.actor, party.side, party.role) == (actor, side, role)


def test_two_countries_in_talks_are_both_negotiators() -> None:
    parties = found("This comes amid wider US-Rwanda talks.").parties
    assert [(one.actor, one.role) for one in parties] == [
        ("gov-usa", "negotiator"),
        ("gov-rwa", "negotiator"),
    ]


def test_who_is_named_for_the_office_of_another_is_no_party() -> None:
    assert found("The envoy met Ada Mwansa’s top adviser.").parties == ()


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


@pytest.mark.parametrize(
    ("text", "language", "term", "kind", "status"),
    [
        (
            "Washington urged the RHF to retreat at least 40 kilometres.",
            "en",
            "RHF to withdraw at least 40 km",
            "security",
            "asked",
        ),
        (
            "It called on Kigali to hold back from an attack.",
            "en",
            "Kigali not to attack",
            "security",
            "asked",
        ),
        ("L'ONU exhorte Kigali à se retirer.", "fr", "Kigali to withdraw", "security", "asked"),
        (
            "Kigali proposed a minerals-for-security pact.",
            "en",
            "Minerals in exchange for security",
            "mineral_access",
            "proposed",
        ),
        (
            "They agreed on a strategic reserve.",
            "en",
            "A strategic reserve of minerals",
            "stockpile",
            "agreed",
        ),
    ],
)
def test_terms_have_a_text_of_our_own(text: str, language: str, term: str, kind: str, status: str) -> None:
    (one,) = found(text, language=language).terms
    assert (one.text, one.kind, one.status) == (term, kind, status)


@pytest.mark.parametrize(
    "text",
    [
        "The government is pushing for partners that set up processing facilities.",
        "The goal is to process them locally.",
    ],
)
def test_processing_that_is_asked_for(text: str) -> None:
    (term,) = found(text).terms
    assert (term.kind, term.status, term.text) == ("processing", "asked", "Processing in the country")


def test_a_government_that_pushes_for_something_negotiates() -> None:
    (party,) = found("Kigali pushes for a stronger tie.").parties
    assert (party.actor, party.side, party.role) == ("gov-rwa", "african", "negotiator")
