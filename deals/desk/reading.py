"""What an article's text proposes, read against the names that the database knows."""

from typing import NamedTuple

from articles.models import Article
from articles.paragraphs import paragraphs
from deals.desk.proposals import Proposal, proposals
from deals.desk.wording import Names, names_in
from deals.extraction.found import Found
from deals.extraction.read import read
from deals.queries.gazetteer import gazetteer


class Reading(NamedTuple):
    """The paragraphs of a text, what was found in them, the proposals made of it, and names for keys."""

    texts: list[str]
    found: Found
    proposals: list[Proposal]
    names: Names

    def proposal(self, key: str) -> Proposal | None:
        """Find a proposal by its key; None if the text proposes it no longer."""
        return next((each for each in self.proposals if each.key == key), None)


def read_article(article: Article) -> Reading:
    """Read the text as it is now."""
    texts, known = paragraphs(article.body), gazetteer()
    found = read(article.title, texts, article.date, article.language, known)
    actors = frozenset(actor.slug for actor in known.actors)
    return Reading(texts, found, proposals(texts, found, actors, article.when), names_in(known))
