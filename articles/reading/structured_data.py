"""What a page says of itself in JSON-LD, as schema.org describes articles."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

TYPES = ("Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "Report", "AnalysisNewsArticle")
DEEPEST = 6


def structured_article(tree: "HtmlElement") -> dict[str, Any]:
    """Give the first article among a page's JSON-LD; empty if there is none."""
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        for thing in _things(_loaded(script.text or ""), DEEPEST):
            kinds = thing.get("@type")
            if set(kinds if isinstance(kinds, list) else [str(kinds)]) & set(TYPES):
                return thing
    return {}


def text_at(thing: dict[str, Any], *path: str) -> str:
    """Follow names down to a text; lists stand for their first entry; empty if there is no text there."""
    value: Any = thing
    for name in path:
        value = value[0] if isinstance(value, list) and value else value
        value = value.get(name) if isinstance(value, dict) else None
    value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, str) else ""


def _loaded(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _things(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth and isinstance(data, list):
        for each in data:
            yield from _things(each, depth - 1)
    elif depth and isinstance(data, dict):
        yield data
        yield from _things(data.get("@graph"), depth - 1)
        yield from _things(data.get("mainEntity"), depth - 1)
