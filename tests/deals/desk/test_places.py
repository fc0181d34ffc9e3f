"""From chosen words to the phrase that a citation keeps, and back."""

from deals.desk.places import Place, fit, locate, times
from deals.extraction.found import Span

TEXTS = [
    "The mine (once “Hill Mine”) made 900 tonnes of tin, the mine said.",
    "It made 900 tonnes of tin last year — about 6% of all — and will make more than that next year too.",
]


def chosen(words: str, paragraph: int = 1) -> Place:
    """Fit words where they first stand in a paragraph."""
    start = TEXTS[paragraph - 1].index(words)
    return fit(TEXTS, Span(paragraph, start, start + len(words)))


def test_parts_of_words_become_whole_words_without_the_signs_round_them() -> None:
    place = chosen("nce “Hill M")

    assert (place.phrase, place.unique) == ("once “Hill Mine", True)
    assert TEXTS[0][place.span.start : place.span.end] == place.phrase
    assert not place.shortened
    assert not place.extended


def test_a_dash_before_the_words_goes_with_its_space() -> None:
    assert chosen("— about 6%", 2).phrase == "about 6%"


def test_a_sign_that_belongs_to_a_number_stays() -> None:
    assert chosen("6%", 2).phrase == "6%"


def test_words_that_stand_twice_are_extended_until_they_stand_once() -> None:
    place = chosen("900 tonnes", 2)

    assert place.extended
    assert times(TEXTS, "900 tonnes") == 2
    assert times(TEXTS, place.phrase) == 1
    assert "900 tonnes" in place.phrase


def test_more_than_twelve_words_are_cut() -> None:
    place = chosen(TEXTS[1], 2)

    assert place.shortened
    assert len(place.phrase.split()) == 12
    assert place.phrase.startswith("It made 900")


def test_words_that_cannot_be_made_unique_say_so() -> None:
    assert not fit(["Yes.", "Yes."], Span(2, 0, 3)).unique


def test_a_place_between_words_is_the_next_word() -> None:
    assert fit(["One two"], Span(1, 3, 3)).phrase == "two"


def test_a_citation_is_found_in_its_paragraph() -> None:
    assert locate(TEXTS, "paragraph 2", "900 tonnes") == Span(2, 8, 18)


def test_a_citation_whose_paragraph_moved_is_found_elsewhere() -> None:
    assert locate(TEXTS, "paragraph 7", "Hill Mine") == Span(1, 16, 25)


def test_quotes_of_another_shape_are_the_same_words() -> None:
    assert locate(TEXTS, "paragraph 1", 'once "Hill Mine"') == Span(1, 10, 26)


def test_part_of_a_word_or_nothing_is_not_found() -> None:
    assert locate(TEXTS, "paragraph 1", "onc") is None
    assert locate(TEXTS, "paragraph 1", "") is None
