"""Whatever an editor pasted, read: what a page or text tells of itself, and what its words give away."""

import datetime

from django.utils.translation import gettext_lazy as _

from articles.reading.dates import latest_day
from articles.reading.encodings import UnreadableError, checked
from articles.reading.guesses import (
    ADDRESS,
    COMMON_WORDS,
    GIVEN,
    LATEST_DAY,
    Guess,
    Reading,
    first_of,
    guess,
)
from articles.reading.html_page import is_html, read_html
from articles.reading.kinds import kind_of
from articles.reading.languages import language_of
from articles.reading.origins import origin_in
from articles.reading.plain_text import read_text
from articles.reading.web_addresses import cleaned, date_in, host_of, same_site, title_in

MIN_WORDS = 20
TOO_SHORT = _("This is too short for an article: paste its whole text, at least 20 words.")
LONGEST_LANGUAGE_CODE = 3


def read(text: str, address: str = "", today: datetime.date | None = None) -> Reading:
    """Read a pasted text or page; `address` is where the editor says it stands.

    Raises UnreadableError, in words for the editor, for what is no article.
    """
    clean = checked(text)
    found = read_html(clean) if is_html(clean) else read_text(clean)
    if len(found.body.split()) < MIN_WORDS:
        raise UnreadableError(TOO_SHORT)
    url = _url(found.url, address)
    where = url.value if url else ""
    return found._replace(
        url=url,
        title=found.title or guess(title_in(where), ADDRESS),
        publisher=found.publisher or guess(host_of(where), ADDRESS),
        date=first_of(
            lambda: found.date,
            lambda: guess(date_in(where), ADDRESS),
            lambda: guess(latest_day(found.body, today or datetime.date.today()), LATEST_DAY),
        ),
        language=_language(found),
        origin=_origin(found),
        kind=kind_of(where, found.body),
    )


def _url(found: Guess | None, address: str) -> Guess | None:
    """Take the address that the page calls its own, unless it is another site's than the one given."""
    given = guess(cleaned(address), GIVEN)
    own = found and found._replace(value=cleaned(found.value))
    if own and given and not same_site(own.value, given.value):
        return given
    return own or given


def _language(found: Reading) -> Guess | None:
    """Believe the words more than the page: many sites call every page English."""
    words = language_of(found.body)
    told = found.language
    if told and (not words or told.value == words or len(told.value) == LONGEST_LANGUAGE_CODE):
        return told
    return guess(words, COMMON_WORDS)


def _origin(found: Reading) -> Guess | None:
    """Name who reported it first, unless that is the publisher."""
    origin = found.origin or origin_in(found.body)
    publisher = found.publisher.value.casefold() if found.publisher else ""
    return None if origin and origin.value.casefold() in publisher else origin
