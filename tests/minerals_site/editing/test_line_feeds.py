"""Text in several lines keeps its line ends through a form."""

from minerals_site.editing.line_feeds import LineFeedField


def test_line_ends_of_browsers_are_taken_back() -> None:
    assert LineFeedField().clean("one\r\n\r\ntwo\rthree\nfour") == "one\n\ntwo\nthree\nfour"


def test_text_sent_back_untouched_has_not_changed() -> None:
    assert not LineFeedField().has_changed("one\n\ntwo", "one\r\n\r\ntwo")
    assert LineFeedField().has_changed("one\n\ntwo", "one\r\n\r\nthree")
