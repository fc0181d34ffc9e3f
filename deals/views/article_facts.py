"""The page of one article: what it is, and every fact drawn from it."""

from http import HTTPStatus

from django.core.paginator import Page
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from articles.choices import ArticleStatus
from articles.models import Article, Citation, published
from articles.queries.same_source import same_source
from deals.models import Country
from deals.queries.article_facts import article_facts, cited_places
from minerals_site.looking_back import AsOfForm
from minerals_site.pages import page_holding, page_of

PLACES = 100
# What was withdrawn keeps its reason on the way through the drafts, until it is public again.
KNOWN = published() | ~Q(withdrawal_reason="")


def article(request: HttpRequest, slug: str) -> HttpResponse:
    """Show an article's bibliographic data and facts, never its text; a withdrawn one is gone (410)."""
    found = Article.objects.filter(KNOWN).defer("body").select_related("publisher", "origin")
    article = get_object_or_404(found, slug=slug)
    if article.status != ArticleStatus.PUBLISHED:
        # What is being rewritten may not be told: title and date are public while they rest.
        gone = {"article": article, "rests": article.status == ArticleStatus.WITHDRAWN}
        return render(request, "deals/withdrawn_article.html", gone, status=HTTPStatus.GONE)
    form = AsOfForm(request.GET)
    if not article.out_by(form.date):
        return render(request, "deals/later_article.html", {"article": article, "form": form})
    page = _places(request, article)
    context = {
        "article": article,
        "form": form,
        "seat": Country.objects.filter(iso2=article.publisher.country_code).first(),
        "same_source": same_source(article).out_by(form.date).count(),
        "page": page,
        "facts": article_facts(list(page), form.date),
    }
    return render(request, "deals/article.html", context)


def _places(request: HttpRequest, article: Article) -> Page[Citation]:
    """Give the page of places asked for: by number, or with `?at=` the one that holds a citation."""
    places = cited_places(article)
    keys = [place.key for place in places]
    if "page" not in request.GET and (at := request.GET.get("at")) in keys:
        return page_holding(places, keys.index(at), PLACES)
    return page_of(request, places, PLACES)
