"""Bytes of a saved or fetched page as text, whatever program wrote them."""

import codecs
import re

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

MARKS = [
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
]
DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""")
LATIN = {"ascii", "iso8859-1", "iso8859-15"}  # web pages that say so mean Windows's cp1252, as browsers know
BINARY = {
    b"%PDF": _("This is a PDF: open it, copy its text and paste that."),
    b"PK\x03\x04": _("This is a zip or an office document: open it, copy its text and paste that."),
    b"\xd0\xcf\x11\xe0": _("This is an office document: open it, copy its text and paste that."),
}
NO_TEXT = _("This is no text and no web page: save the page as HTML, or copy its text and paste that.")
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
SNIFFED = 4096


class UnreadableError(ValueError):
    """Bytes or a text that are no article; the words are translated and say what to do."""

    def __init__(self, message: str | Promise) -> None:
        super().__init__(message)
        self.message = message


def decode(raw: bytes, content_type: str = "") -> str:
    """Read bytes as text: by their mark, by what they or the server declare, as UTF-8, else as cp1252."""
    for start, message in BINARY.items():
        if raw.startswith(start):
            raise UnreadableError(message)
    text = _by_mark(raw) or _declared(raw, content_type) or _guessed(raw)
    return checked(text)


def checked(text: str) -> str:
    """Give a text without its mark; raise UnreadableError if it holds what no text holds."""
    if len(CONTROLS.findall(text[:100_000])) > len(text[:100_000]) // 200 or "\x00" in text:
        raise UnreadableError(NO_TEXT)
    return CONTROLS.sub("", text.removeprefix("\ufeff"))


def _by_mark(raw: bytes) -> str:
    found = next((name for mark, name in MARKS if raw.startswith(mark)), "")
    return _tried(raw, found)


def _declared(raw: bytes, content_type: str) -> str:
    match = DECLARED.search(content_type.encode()) or DECLARED.search(raw[:SNIFFED])
    if not match:
        return ""
    name = match[1].decode()
    try:
        known = codecs.lookup(name).name
    except LookupError:
        return ""
    return (
        "" if known.startswith(("utf-16", "utf-32")) else _tried(raw, "cp1252" if known in LATIN else known)
    )


def _guessed(raw: bytes) -> str:
    head = raw[:SNIFFED]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    wide = len(head) // 3  # Latin letters in UTF-16 have a zero byte each, all on one side
    if odd > wide > 10 * even:
        return _tried(raw, "utf-16-le")
    if even > wide > 10 * odd:
        return _tried(raw, "utf-16-be")
    return _tried(raw, "utf-8") or raw.decode("cp1252", errors="replace")


def _tried(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding) if encoding else ""
    except (UnicodeDecodeError, LookupError):
        return ""
