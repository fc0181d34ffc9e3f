"""All that the desk shows of one article."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from django.db.models import QuerySet
from django.http import HttpRequest

from articles.choices import ArticleStatus
from articles.models import Article
from deals.desk.access import seen_rows, sees
from deals.desk.current_deal import carried_deals, current_deal
from deals.desk.highlights import Paragraph, highlighted
from deals.desk.items import Item, items_of
from deals.desk.reading import Reading, read_article
from deals.desk.wording import SORTS
from deals.models import Actor, Country, Deal, DeskDecision, Mineral, Site
from deals.queries.desk_facts import desk_facts

OFFERED = 5_000  # names of one sort that the fields offer


class Desk(NamedTuple):
    """An article's text with highlights, the lines beside it, and the deal they belong to."""

    article: Article
    paragraphs: list[Paragraph]
    items: list[Item]
    deal: Deal | None

    @property
    def shown(self) -> list[Item]:
        """What is recorded, waits or is proposed."""
        return [item for item in self.items if item.standing != "dismissed"]

    @property
    def dismissed(self) -> list[Item]:
        """What was dismissed, and can be taken back."""
        return [item for item in self.items if item.standing == "dismissed"]

    @property
    def proposed(self) -> int:
        """How many proposals wait for an answer."""
        return sum(item.standing == "proposed" for item in self.items)

    @property
    def can_be_handed_in(self) -> bool:
        """Whether the article may go to a second person."""
        return self.article.status in {ArticleStatus.DRAFT, ArticleStatus.WITHDRAWN}


def desk_of(request: HttpRequest, article: Article, reading: Reading | None = None) -> Desk:
    """Read the text and join what it proposes with what is recorded."""
    reading = reading or read_article(article)
    deal, user = current_deal(request, article, reading), request.user
    if deal and not seen_rows(user, Deal).filter(pk=deal.pk).exists():
        deal = None
    decisions = list(DeskDecision.objects.of(article))
    others = {number: str(each) for number, each in carried_deals(request, article).items() if each != deal}
    facts = [fact for fact in desk_facts(article) if sees(user, type(fact.row))]
    items = items_of(reading, facts, decisions, has_deal=deal is not None, deals=others)
    marks = [mark for item in items if (mark := item.mark)]
    return Desk(article, highlighted(reading.texts, marks), items, deal)


def names_offered(user: Any) -> Mapping[str, Any]:
    """List the names that the fields of the short forms offer while one types, as far as one may see them."""
    tables = {"minerals": Mineral, "countries": Country, "actors": Actor, "sites": Site, "deals": Deal}
    return {
        sort: _names(seen_rows(user, model), "title" if model is Deal else "name")
        for sort, model in tables.items()
    }


def kinds() -> list[tuple[str, str, int]]:
    """Give the kinds of facts with their names and the digit that adds one."""
    return [(kind, str(name), digit) for digit, (kind, name) in enumerate(SORTS.items(), 1)]


def _names(rows: QuerySet[Any], field: str) -> list[str]:
    return list(rows.order_by(field).values_list(field, flat=True)[:OFFERED])
