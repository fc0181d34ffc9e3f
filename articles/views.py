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
    page = page_of(request, with_facts_drawn(found.qs).select_related("publisher", "origin"))
    return render(request, "articles/articles.html", {"filter": found, "page": page})
