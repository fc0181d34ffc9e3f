"""A reading as a whole."""

from deals.extraction.found import Found
from deals.extraction.gazetteer import Gazetteer
from deals.extraction.languages import guess_language
from deals.extraction.phrases import phrase_around
from deals.extraction.read import read
from tests.deals.extraction.reading import PUBLISHED, found


def test_an_empty_article_proposes_nothing() -> None:
    assert read("", [], None, "", Gazetteer()) == Found()


def test_without_a_gazetteer_countries_and_minerals_are_known() -> None:
    reading = read("", ["Rwanda sold 10 tonnes of tin in 2025."], PUBLISHED, "en", Gazetteer())
    (figure,) = reading.figures
    assert (figure.mineral, figure.place) == ("tin", "RWA")


def test_countries_and_minerals_stand_once() -> None:
    reading = found("Rwanda sold tin. Rwanda's tin went to Malaysia.")
    assert [one.iso3 for one in reading.countries] == ["RWA", "MYS"]
    assert [one.slug for one in reading.minerals] == ["tin"]


def test_a_guessed_language_reads_numbers() -> None:
    text = "La mine a produit 17,5 tonnes d'or dans le nord du pays, et les ventes ont suivi pour le reste."
    assert [float(one.value) for one in read("", [text], PUBLISHED, "", Gazetteer()).figures] == [17.5]


def test_languages_are_guessed_by_common_words() -> None:
    assert guess_language("o preço do cobre não subiu em Angola, e a mina parou") == "pt"
    assert guess_language("") == "en"


def test_a_phrase_has_at_most_twelve_words_and_stands_in_the_text() -> None:
    text = "one two three four five six seven 8,000 tonnes nine ten eleven twelve thirteen fourteen"
    start = text.index("8,000")
    phrase = phrase_around(text, start, start + len("8,000 tonnes"))
    assert phrase in text
    assert "8,000 tonnes" in phrase
    assert len(phrase.split()) == 12
