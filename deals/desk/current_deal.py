"""The deal to which what is drawn from an article belongs, unless its form says otherwise."""

from django.http import HttpRequest

from articles.models import Article
from deals.desk.reading import Reading
from deals.models import Deal
from deals.queries.likely_deal import likely_deal

CHOSEN = "desk_deals"  # in the session: the key of a deal for each article on which one was chosen
CARRIED = "desk_carried"  # in the session: for each article, the keys of deals by the number of a paragraph


def choose_deal(request: HttpRequest, article: Article, deal: Deal) -> None:
    """Remember the deal of an article while the editor is logged in; it holds for all paragraphs again."""
    request.session[CHOSEN] = {**request.session.get(CHOSEN, {}), str(article.pk): deal.pk}
    request.session[CARRIED] = {**request.session.get(CARRIED, {}), str(article.pk): {}}


def keep_deal(request: HttpRequest, article: Article, deal: Deal | None) -> None:
    """Let the likely deal stay the article's, whatever its facts will say of others."""
    if deal:
        chosen = request.session.get(CHOSEN, {})
        request.session[CHOSEN] = {str(article.pk): deal.pk, **chosen}


def current_deal(request: HttpRequest, article: Article, reading: Reading) -> Deal | None:
    """Give the deal that was chosen, else the likely one."""
    chosen = request.session.get(CHOSEN, {}).get(str(article.pk))
    deal = Deal.objects.filter(pk=chosen).first() if chosen else None
    return deal or likely_deal(article, reading.found)


def carry_deal(request: HttpRequest, article: Article, paragraph: int, deal: Deal) -> bool:
    """Let a fact's deal hold for what else its paragraph tells; tells whether another held before."""
    carried = request.session.get(CARRIED, {})
    here = carried.get(str(article.pk), {})
    if here.get(str(paragraph)) == deal.pk:
        return False
    request.session[CARRIED] = {**carried, str(article.pk): {**here, str(paragraph): deal.pk}}
    return True


def carried_deals(request: HttpRequest, article: Article) -> dict[int, Deal]:
    """Give the deals that facts of single paragraphs were given, by the number of the paragraph."""
    here = request.session.get(CARRIED, {}).get(str(article.pk), {})
    deals = Deal.objects.in_bulk(here.values()) if here else {}
    return {int(paragraph): deals[pk] for paragraph, pk in here.items() if pk in deals}


def deal_at(request: HttpRequest, article: Article, reading: Reading, paragraph: int | None) -> Deal | None:
    """Give the deal for a fact of a paragraph."""
    return carried_deals(request, article).get(paragraph or 0) or current_deal(request, article, reading)
