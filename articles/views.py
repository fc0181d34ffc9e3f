"""The public list of articles."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from articles.filters import ArticleFilter
from articles.models import Article
from articles.queries.facts_drawn import with_facts_drawn
from minerals_site.pages import page_of


def articles(request: HttpRequest) -> HttpResponse:
    """List the published articles that the filters ask for, newest first, each with its number of facts."""
    found = ArticleFilter(request.GET, Article.objects.published())
    page = page_of(request, found.qs.only("pk"))
    shown = Article.objects.filter(pk__in=[article.pk for article in page])
    page.object_list = list(with_facts_drawn(shown).select_related("publisher", "origin").defer("body"))
    return render(request, "articles/articles.html", {"filter": found, "page": page})
