"""Which articles stand behind some facts, and how many of them are independent of each other."""

from collections.abc import Iterable
from typing import NamedTuple

from articles.models import Article
from deals.models import Fact


class Sources(NamedTuple):
    """Articles, newest first, and the count of who reported first: rewrites of one report count once."""

    articles: list[Article]
    independent: int


def independent_sources(*facts: Iterable[Fact]) -> Sources:
    """Collect the articles of facts that were fetched `with_sources`; asks the database nothing."""
    articles: dict[int, Article] = {}
    for group in facts:
        for fact in group:
            for citation in (fact.citation, *fact.further_citations.all()):
                articles[citation.article_id] = citation.article
    newest_first = sorted(
        articles.values(), key=lambda article: (str(article.date or ""), article.slug), reverse=True
    )
    first_reporters = {article.origin_id or article.publisher_id for article in articles.values()}
    return Sources(newest_first, len(first_reporters))
