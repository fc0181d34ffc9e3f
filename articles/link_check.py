"""What is at an article's address today: there, moved, gone, or nothing to go by."""

import datetime
from collections.abc import Callable
from http import HTTPStatus
from typing import NamedTuple
from urllib.parse import urlsplit

from django.utils import timezone
from django.utils.translation import gettext as _

from articles.choices import LinkStatus
from articles.fetching import Fetched, RefusedError, TooLargeError, UnreachableError
from articles.models import Article

Fetch = Callable[[str], Fetched]
GONE = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}
# One silence may be a bad hour; a second, a day later, is not. This begins the note of a silent server.
SILENT_FOR = datetime.timedelta(days=1)
SILENCE = "∅ "


class Found(NamedTuple):
    """What was found, and in words what it rests on."""

    status: LinkStatus
    note: str


def look(article: Article, fetch: Fetch) -> Found:
    """Ask an article's address once; a server that was silent before, and still is, is taken for gone."""
    try:
        answer = fetch(article.url)
    except RefusedError as error:
        return Found(LinkStatus.UNKNOWN, str(error))
    except TooLargeError as error:
        return Found(LinkStatus.OK, str(error))
    except UnreachableError as error:
        return Found(LinkStatus.DEAD if _was_silent(article) else LinkStatus.UNKNOWN, f"{SILENCE}{error}")
    return judge(article.url, answer)


def judge(url: str, answer: Fetched) -> Found:
    """Read an answer: servers that turn programs away (401, 403, 429) or are ill (5xx) tell nothing."""
    if answer.status in GONE:
        return Found(LinkStatus.DEAD, f"HTTP {answer.status}")
    if not HTTPStatus(200) <= answer.status < HTTPStatus(300):
        return Found(LinkStatus.UNKNOWN, f"HTTP {answer.status}")
    before, after = _place(url), _place(answer.final_url)
    if before == after:
        return Found(LinkStatus.OK, "")
    if after[1] == "" and before[1] != "":
        return Found(LinkStatus.DEAD, _("leads to the front page %(url)s") % {"url": answer.final_url})
    return Found(LinkStatus.MOVED, answer.final_url)


def note(article: Article, found: Found) -> None:
    """Keep what was found; the article itself is not changed by it."""
    longest = Article._meta.get_field("link_note").max_length
    Article.objects.filter(pk=article.pk).update(
        link_status=found.status, link_note=found.note[:longest], link_checked_at=timezone.now()
    )


def _was_silent(article: Article) -> bool:
    last = article.link_checked_at
    if last is None or not article.link_note.startswith(SILENCE):
        return False
    return timezone.now() - last >= SILENT_FOR


def _place(url: str) -> tuple[str, str]:
    """Give host and path, in which addresses of one page agree: no scheme, no www., no slash at the end."""
    parts = urlsplit(url)
    return (parts.hostname or "").removeprefix("www."), parts.path.rstrip("/")
