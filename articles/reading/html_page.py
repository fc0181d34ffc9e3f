"""A web page that was saved, fetched or pasted: its article without the page around it."""

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from django.utils.translation import gettext_lazy as _

from articles.paragraphs import paragraphs
from articles.reading.encodings import UnreadableError
from articles.reading.guesses import (
    CANONICAL,
    META,
    PAGE,
    SAVED_FROM,
    STRUCTURED,
    Guess,
    Reading,
    first_of,
    guess,
)
from articles.reading.structured_data import structured_article, text_at
from articles.reading.web_addresses import parts_of
from minerals_site.lazy_module import lazy_module

if TYPE_CHECKING:
    from lxml.html import HtmlElement

trafilatura = lazy_module("trafilatura")  # as long to load as half of the site

HTML = re.compile(
    r"<(?:!doctype|html|head|body|article|main|div|p|h1|meta|span|table)\b[^>]*>", re.IGNORECASE
)
SAVED = re.compile(r"saved from url=\(\d+\)(\S+)")
NO_ARTICLE = _("No article was found in this page: copy the article's text alone and paste that.")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
LANGUAGE = re.compile(r"[a-z]{2,3}")


class Page(NamedTuple):
    """A page's tree, its meta tags by name, and what it says of itself in JSON-LD."""

    tree: "HtmlElement"
    meta: dict[str, str]
    structured: dict[str, Any]


def is_html(text: str) -> bool:
    """Tell a page from a text that happens to hold a < somewhere."""
    return len(HTML.findall(text[:200_000], 0)) > 1 and "</" in text


def read_html(text: str) -> Reading:
    """Read a page; raise UnreadableError if trafilatura finds no article in it."""
    tree = trafilatura.load_html(text)
    blocks = () if tree is None else _article(text, strict=True) or _article(text, strict=False)
    if not blocks:
        raise UnreadableError(NO_ARTICLE)
    page = Page(tree, _meta(tree), structured_article(tree))
    return Reading(
        blocks,
        title=_title(page, text),
        publisher=_publisher(page),
        date=_date(page, text),
        language=_language(page),
        url=_url(page, text),
    )


def _article(text: str, *, strict: bool) -> tuple[str, ...]:
    """Give the article's paragraphs: trafilatura writes each on one line, list items with a dash."""
    document: Any = trafilatura.bare_extraction(text, include_comments=False, favor_precision=strict)
    lines = (document and document.text) or ""
    return tuple(paragraphs(lines.replace("\n", "\n\n")))


def _meta(tree: "HtmlElement") -> dict[str, str]:
    """Give the meta tags by name, in small letters; the first of a name counts."""
    tags: dict[str, str] = {}
    for tag in tree.xpath("//meta[@content]"):
        for attribute in ("property", "name", "itemprop"):
            if name := tag.get(attribute):
                tags.setdefault(name.lower(), tag.get("content"))
    return tags


def _of(page: Page, *names: str) -> Guess | None:
    found = (guess(page.meta.get(name), META) for name in names)
    return next((each for each in found if each), None)


def _title(page: Page, text: str) -> Guess | None:
    return first_of(
        lambda: _without_site(page, _of(page, "og:title", "twitter:title", "dc.title")),
        lambda: guess(text_at(page.structured, "headline"), STRUCTURED),
        lambda: guess(" ".join(page.tree.xpath("string((//h1)[1])").split()), PAGE),
        lambda: _without_site(page, guess(page.tree.xpath("string((//title)[1])"), PAGE)),
        lambda: guess(trafilatura.extract_metadata(text, extensive=False).title, PAGE),
    )


def _without_site(page: Page, title: Guess | None) -> Guess | None:
    """Cut " | The Gazette" off a title where the page says that this is its site's name."""
    site = _publisher(page)
    if not title or not site:
        return title
    bare = re.sub(rf"\s+[|\-–—·:]\s+{re.escape(site.value)}\s*$", "", title.value, flags=re.IGNORECASE)
    return title._replace(value=bare)


def _publisher(page: Page) -> Guess | None:
    return first_of(
        lambda: _of(page, "og:site_name"),
        lambda: guess(text_at(page.structured, "publisher", "name"), STRUCTURED),
        lambda: _of(page, "application-name", "dc.publisher", "publisher"),
    )


def _date(page: Page, text: str) -> Guess | None:
    published = _of(
        page,
        *(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
        ),
        *(
            "pubdate",
            "publish-date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "citation_date",
        ),
    )
    candidates = [
        published,
        guess(text_at(page.structured, "datePublished"), STRUCTURED),
        *(guess(value, PAGE) for value in page.tree.xpath("//time/@datetime")[:1]),
        guess(trafilatura.extract_metadata(text).date, PAGE),
    ]
    for each in candidates:
        if each and (day := DAY.match(each.value)):
            return each._replace(value=day[0])
    return None


def _language(page: Page) -> Guess | None:
    found = first_of(
        lambda: guess(next(iter(page.tree.xpath("/html/@lang | //html/@xml:lang")), ""), PAGE),
        lambda: guess(text_at(page.structured, "inLanguage"), STRUCTURED),
        lambda: _of(page, "og:locale", "language", "content-language", "dc.language"),
    )
    code = LANGUAGE.match(found.value.lower()) if found else None
    return found._replace(value=code[0]) if found and code else None


def _url(page: Page, text: str) -> Guess | None:
    """Take the address that the page calls its own; a path without a host is of no use."""
    candidates = [
        guess(next(iter(page.tree.xpath("//link[@rel='canonical']/@href")), ""), CANONICAL),
        _of(page, "og:url"),
        guess(text_at(page.structured, "mainEntityOfPage", "@id"), STRUCTURED),
        guess(text_at(page.structured, "url"), STRUCTURED),
        guess((match := SAVED.search(text[:5000])) and match[1], SAVED_FROM),
    ]
    return next((each for each in candidates if each and _is_of_a_page(each.value)), None)


def _is_of_a_page(url: str) -> bool:
    parts = parts_of(url)
    return bool(parts and (parts.path.strip("/") or parts.query))
