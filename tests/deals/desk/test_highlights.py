"""A paragraph cut where highlights begin and end."""

from deals.desk.highlights import Mark, Piece, highlighted
from deals.extraction.found import Span


def test_overlapping_marks_share_a_piece_and_the_shortest_gives_its_standing() -> None:
    long, short = Mark(Span(1, 0, 7), "event", "recorded"), Mark(Span(1, 4, 9), "figure", "proposed")

    [paragraph] = highlighted(["One two three"], [long, short])

    assert paragraph.pieces == [
        Piece("One ", ("event",), "recorded"),
        Piece("two", ("figure", "event"), "proposed"),
        Piece(" t", ("figure",), "proposed"),
        Piece("hree", (), ""),
    ]


def test_each_paragraph_has_its_own_marks() -> None:
    first, second = highlighted(["One.", "Two."], [Mark(Span(2, 0, 3), "event", "recorded")])

    assert first.pieces == [Piece("One.", (), "")]
    assert second.pieces == [Piece("Two", ("event",), "recorded"), Piece(".", (), "")]


def test_a_mark_beyond_the_text_cuts_nothing() -> None:
    [paragraph] = highlighted(["One."], [Mark(Span(1, 2, 90), "event", "recorded")])

    assert "".join(piece.text for piece in paragraph.pieces) == "One."
