"""The answer "the same article": no second one is saved, the recorded article is shown."""

from typing import Any

from django.contrib import messages
from django.contrib.admin import AdminSite
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _

from articles.admin.twin_answers import SAME, TEXT, asked_about, field_name
from articles.models import Article
from articles.paragraphs import paragraphs
from minerals_site.editing.linked_rows import admin_url
from minerals_site.editing.nul_bytes import NUL
from minerals_site.history.editing import editing


def go_to_the_same(model_admin: Any, request: HttpRequest) -> HttpResponse | None:
    """Lead to the article that the editor calls the same; None if no twin is called so."""
    chosen = {name: value for name, value in request.POST.items() if value in {SAME, TEXT}}
    keys = asked_about(chosen)
    article = Article.objects.filter(pk__in=keys).first() if keys else None
    if article is None:
        return None
    body = str(request.POST.get("body", ""))
    if chosen[field_name(article)] == TEXT and _give_text(model_admin, request, article, body):
        text = _("This article is recorded already; it has its text now. Nothing else was saved.")
        page = where_facts_are_drawn(model_admin.admin_site, article)
    else:
        text = _("Nothing was saved: this is the article that is recorded already.")
        page = admin_url(model_admin.admin_site, Article, "change", article.pk)
    model_admin.message_user(request, text, messages.WARNING)
    return HttpResponseRedirect(page)


def where_facts_are_drawn(site: AdminSite, article: Article) -> str:
    """Give the address of the article's desk, which another app has; where there is none, of its form."""
    try:
        return reverse("desk", args=[article.pk])
    except NoReverseMatch:
        return admin_url(site, Article, "change", article.pk)


def _give_text(model_admin: Any, request: HttpRequest, article: Article, body: str) -> bool:
    """Give a recorded article the text that it lacks; say whether it was given.

    The text is for editors alone: no second person has to accept what the public never sees.
    """
    if (
        article.body
        or not body.strip()
        or NUL in body
        or not model_admin.has_change_permission(request, article)
    ):
        return False
    article.body = "\n\n".join(paragraphs(body))
    with editing(request.user, reviewed=True) as outcome:
        outcome.title = article.title
        article.save(update_fields=["body"])
        model_admin.log_change(request, article, [{"changed": {"fields": [str(_("text"))]}}])
    return True
