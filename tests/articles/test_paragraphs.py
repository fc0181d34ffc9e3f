"""The numbered paragraphs of a text."""

import pytest

from articles.paragraphs import locator_of, paragraph_of, paragraphs


def test_paragraphs_are_parted_by_blank_lines_with_white_space_made_single() -> None:
    assert paragraphs("  One\nline.\r\n \r\n\r\nTwo\t words.\n\n") == ["One line.", "Two words."]


def test_a_text_without_blank_lines_is_parted_at_its_line_ends() -> None:
    assert paragraphs("One.\nTwo.\n") == ["One.", "Two."]


@pytest.mark.parametrize("body", ["", " \n\n \n"])
def test_a_text_of_nothing_has_no_paragraphs(body: str) -> None:
    assert paragraphs(body) == []


def test_a_locator_is_read_as_it_is_written() -> None:
    assert paragraph_of(locator_of(12)) == 12


@pytest.mark.parametrize("locator", ["excerpt", "paragraph 0", "paragraph 4 and 5", "paragraph ٣", "Table 2"])
def test_other_places_name_no_single_paragraph(locator: str) -> None:
    assert paragraph_of(locator) is None
