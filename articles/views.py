"""The public list of articles."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from articles.filters import ArticleFilter
from articles.models import Article
from articles.queries.facts_drawn import facts_drawn
from minerals_site.pages import page_of


def articles(request: HttpRequest) -> HttpResponse:
    """List the published articles that the filters ask for, newest first, each with its number of facts."""
    found = ArticleFilter(request.GET, Article.objects.published())
    page = page_of(request, found.qs.select_related("publisher", "origin").defer("body"))
    facts = facts_drawn(page.object_list)
    page.object_list = [(article, facts[article.pk]) for article in page]
    return render(request, "articles/articles.html", {"filter": found, "page": page})
