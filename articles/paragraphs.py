"""The numbered paragraphs of an article's text: what the locators of citations count."""

import re

BLANK_LINE = re.compile(r"\n\s*\n")
LOCATOR = re.compile(r"paragraph ([1-9][0-9]{0,3})", re.ASCII)


def paragraphs(body: str) -> list[str]:
    """Part a text at its blank lines (a text without any, at its line ends), white space made single.

    The first paragraph is number 1: `paragraphs(body)[number - 1]`.
    """
    text = body.replace("\r\n", "\n").replace("\r", "\n").strip()
    blocks = BLANK_LINE.split(text) if BLANK_LINE.search(text) else text.split("\n")
    return [" ".join(block.split()) for block in blocks if block.strip()]


def locator_of(paragraph: int) -> str:
    """Write the number of a paragraph as the place of a citation."""
    return f"paragraph {paragraph}"


def paragraph_of(locator: str) -> int | None:
    """Read the number of the paragraph from the place of a citation; None if it names no single one."""
    match = LOCATOR.fullmatch(locator)
    return int(match[1]) if match else None
