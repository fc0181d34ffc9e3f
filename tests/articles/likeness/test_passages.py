"""Which passages are marked."""

from itertools import pairwise

from articles.likeness.passages import Piece, shared_passages
from articles.paragraphs import paragraphs
from tests.articles.likeness import stories


def test_words_in_both_texts_are_marked_with_what_stands_between_them() -> None:
    one = "The minister said: “We will not sell, now or later,” and left. He smiled."
    other = "We will not sell now or later is what he said."

    assert shared_passages(one, other) == [
        [
            Piece("The minister said: “", shared=False),
            Piece("We will not sell, now or later", shared=True),
            Piece(",” and left. He smiled.", shared=False),
        ]
    ]


def test_no_word_is_lost() -> None:
    for other in (stories.RETOLD, stories.FRENCH, stories.WIRE, ""):
        parted = shared_passages(stories.WIRE, other)
        assert ["".join(piece.text for piece in pieces) for pieces in parted] == paragraphs(stories.WIRE)


def test_pieces_alternate() -> None:
    for pieces in shared_passages(stories.WIRE, stories.RETOLD):
        assert all(one.shared != next_one.shared for one, next_one in pairwise(pieces))


def test_a_text_shares_all_with_itself() -> None:
    for pieces in shared_passages(stories.WIRE, stories.WIRE):
        assert pieces[0].shared or pieces[1].shared


def test_paragraphs_of_signs_alone_are_kept() -> None:
    assert shared_passages("***\n\nA word.", "x") == [
        [Piece("***", shared=False)],
        [Piece("A word.", shared=False)],
    ]
