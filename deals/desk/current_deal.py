"""The deal to which what is drawn from an article belongs, unless its form says otherwise."""

from django.http import HttpRequest

from articles.models import Article
from deals.desk.reading import Reading
from deals.models import Deal
from deals.queries.likely_deal import likely_deal

CHOSEN = "desk_deals"  # in the session: the key of a deal for each article on which one was chosen


def choose_deal(request: HttpRequest, article: Article, deal: Deal) -> None:
    """Remember the deal of an article while the editor is logged in."""
    request.session[CHOSEN] = {**request.session.get(CHOSEN, {}), str(article.pk): deal.pk}


def current_deal(request: HttpRequest, article: Article, reading: Reading) -> Deal | None:
    """Give the deal that was chosen, else the likely one."""
    chosen = request.session.get(CHOSEN, {}).get(str(article.pk))
    deal = Deal.objects.filter(pk=chosen).first() if chosen else None
    return deal or likely_deal(article, reading.found)
