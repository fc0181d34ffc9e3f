"""What a reading finds becomes proposals with keys that stay."""

from articles.paragraphs import paragraphs
from deals.desk.proposals import Proposal, proposals
from deals.extraction.found import Found, FoundFigure
from tests.deals.desk.sample_desk import BODY, figure, found

TEXTS = paragraphs(BODY)


def proposed(*figures: FoundFigure) -> list[Proposal]:
    """Make proposals of figures."""
    return proposals(TEXTS, Found(figures=figures), frozenset())


def test_the_key_stays_when_the_rules_read_more_out_of_the_same_words() -> None:
    [before], [after] = proposed(figure(period=None)), proposed(figure(basis="concentrate"))

    assert before.key == after.key
    assert before.initial != after.initial


def test_another_value_or_mineral_is_another_proposal() -> None:
    keys = {proposed(each)[0].key for each in (figure(), figure(value=901), figure(mineral="tungsten"))}

    assert len(keys) == 3


def test_the_same_found_twice_is_one_proposal() -> None:
    assert len(proposed(figure(), figure())) == 1


def test_what_the_text_does_not_tell_is_missing() -> None:
    [made] = proposed(figure(measure=None, partner=None, reported_as=""))

    assert not {"measure", "partner", "reported_as"} & made.initial.keys()


def test_the_words_read_are_shown_and_the_words_round_them_cited() -> None:
    [made] = proposed(figure())

    assert TEXTS[made.span.paragraph - 1][made.span.start : made.span.end] == "900 tons"
    assert made.place.phrase == "made 900 tons of tin last year"


def test_known_actors_and_sites_are_not_proposed_and_unknown_ones_left_out_of_events() -> None:
    made = proposals(TEXTS, found(), frozenset({"lund"}))

    assert [each.initial["name"] for each in made if each.kind in {"actor", "site"}] == ["Bako"]
    assert next(each for each in made if each.kind == "event").initial["actors"] == ("lund",)


def test_a_place_that_is_a_site_wins_over_its_country() -> None:
    assert proposed(figure())[0].initial["where"] == "hill-mine"
    assert proposed(figure(site=None))[0].initial["where"] == "COD"
