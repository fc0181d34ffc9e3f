"""Words that differ are marked."""

from minerals_site.history.marked_words import LONG, Part, marked


def texts(side: list[Part], mark: str) -> list[str]:
    return [part.text for part in side if part.mark == mark]


def test_words_that_only_one_text_has_are_marked() -> None:
    before, after = marked("They met in Kigali", "They talked in Kigali")

    assert before == [Part("They "), Part("met", "gone"), Part(" in Kigali")]
    assert after == [Part("They "), Part("talked", "new"), Part(" in Kigali")]


def test_words_in_a_row_are_marked_as_one() -> None:
    before, _after = marked("They met twice in Kigali", "They spoke once in Kigali")

    assert texts(before, "gone") == ["met twice"]


def test_both_texts_stay_whole() -> None:
    pairs = [("", "new"), ("old", ""), ("a  b\n c", "a b\n d"), ("1,000.50 t", "1,000.05 t"), ("É à", "É a")]

    for before, after in pairs:
        left, right = marked(before, after)
        assert ("".join(part.text for part in left), "".join(part.text for part in right)) == (before, after)


def test_long_stretches_that_are_the_same_are_cut() -> None:
    long = "word " * LONG

    before, _after = marked(long + "old", long + "new")

    assert Part(" … ") in before
    assert texts(before, "gone") == ["old"]
