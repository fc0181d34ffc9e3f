"""People and organisations."""

import pytest

from tests.deals.extraction.reading import found


def test_a_known_actor_comes_with_slug_kind_and_country() -> None:
    (actor,) = found("The miner Northpit sold its tin.").actors
    assert (actor.slug, actor.name, actor.kind, actor.country) == (
        "northpit",
        "Northpit Mining Ltd",
        "company",
        "CAN",
    )


def test_an_actor_is_proposed_once() -> None:
    assert len(found("Ada Mwansa spoke. Mwansa left.").actors) == 1


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Minister Joana Kabwe opened the plant.", "en", "Joana Kabwe"),
        ('"We are glad," said Peter Olu.', "en", "Peter Olu"),
        ("Peter Olu, the chief executive, spoke.", "en", "Peter Olu"),
        ("Le ministre Jean Ilunga a parlé.", "fr", "Jean Ilunga"),
        ("« Oui », a déclaré Marie Sessou.", "fr", "Marie Sessou"),
        ("O ministro Rui Tembe falou.", "pt", "Rui Tembe"),
        ("A mina é boa, disse Ana Macuácua.", "pt", "Ana Macuácua"),
    ],
)
def test_unknown_people(text: str, language: str, name: str) -> None:
    assert [(one.name, one.kind, one.slug) for one in found(text, language=language).actors] == [
        (name, "person", None)
    ]


@pytest.mark.parametrize(
    ("text", "language", "name", "kind"),
    [
        ("It sold the mine to Blue Ridge Resources.", "en", "Blue Ridge Resources", "company"),
        ("Zambia's Blue Ridge Mining agreed.", "en", "Blue Ridge Mining", "company"),
        ("Le Ministère des Mines a signé.", "fr", "Ministère des Mines", "ministry"),
        ("O Banco Nacional de Investimento emprestou.", "pt", "Banco Nacional de Investimento", "company"),
        ("The Blue Ridge Fund lent more.", "en", "Blue Ridge Fund", "fund"),
    ],
)
def test_unknown_organisations(text: str, language: str, name: str, kind: str) -> None:
    assert [(one.name, one.kind) for one in found(text, language=language).actors] == [(name, kind)]


def test_a_family_name_alone_is_nobody_known() -> None:
    assert found("Mwansa spoke.").actors == ()


@pytest.mark.parametrize("owner", ["'s", "’s", "ʼs", "´s", "'S", "’"])
def test_a_name_is_proposed_without_the_sign_that_something_is_theirs(owner: str) -> None:
    assert [one.name for one in found(f"President Joana Kabwe{owner} plan failed.").actors] == ["Joana Kabwe"]
