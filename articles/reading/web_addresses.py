"""Addresses of articles as they are kept: without what only counts visitors, and not of a phone's edition."""

import re
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from articles.likeness.tracking import TRACKING

TRACKING_PARAMETER = re.compile(TRACKING, re.IGNORECASE)
AMP_PATH = re.compile(r"/amp/?$")
SLUG_WORD = re.compile(r"[^\W\d_]{2,}")
MIN_SLUG_WORDS = 4
DAY_IN_PATH = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?!\d)")
MONTH_IN_PATH = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?!\d)")


def parts_of(url: str) -> SplitResult | None:
    """Part a web address; None if it is none."""
    try:
        parts = urlsplit(url.strip())
        usable = parts.scheme.lower() in {"http", "https"} and parts.hostname and parts.port is not False
    except ValueError:
        return None
    return parts if usable and not re.search(r"\s", url.strip()) else None


def cleaned(url: str) -> str:
    """Give an address without fragment, tracking parameters and AMP edition; no address stays as it is."""
    parts = parts_of(url)
    if parts is None:
        return url.strip()
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not TRACKING_PARAMETER.fullmatch(name)]
    query = parts.query if len(kept) == len(pairs) else urlencode(kept)
    path = AMP_PATH.sub("/" if parts.path.endswith("/") else "", parts.path)
    host = parts.netloc.lower()
    return parts._replace(
        scheme=parts.scheme.lower(), netloc=host, path=path or "/", query=query, fragment=""
    ).geturl()


def host_of(url: str) -> str:
    """Give the host without what is no part of the publisher's name: www., m., amp."""
    parts = parts_of(url)
    host = (parts.hostname or "") if parts else ""
    return re.sub(r"^(?:www\d?|m|mobile|amp|en|fr|pt)\.(?=[^.]+\.)", "", host)


def same_site(one: str, other: str) -> bool:
    """Say whether one address is of the site of another or a part of it."""
    a, b = host_of(one), host_of(other)
    return bool(a and b) and (a == b or a.endswith(f".{b}") or b.endswith(f".{a}"))


def date_in(url: str) -> str:
    """Read a date from the path, as many sites write it; to the day or the month, else empty."""
    parts = parts_of(url)
    path = parts.path if parts else ""
    if day := DAY_IN_PATH.search(path):
        return "-".join(day.groups())
    month = MONTH_IN_PATH.search(path)
    return "-".join(month.groups()) if month else ""


def title_in(url: str) -> str:
    """Read a title from the last part of the path where it is made of words; else empty."""
    parts = parts_of(url)
    segments = [each for each in (parts.path if parts else "").split("/") if each]
    words = SLUG_WORD.findall(re.sub(r"\.\w{2,5}$", "", segments[-1])) if segments else []
    return " ".join(words).capitalize() if len(words) >= MIN_SLUG_WORDS else ""
