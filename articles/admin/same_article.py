"""The answer "the same article": nothing is saved, the recorded article is shown."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _

from articles.admin.twin_answers import SAME, field_name
from articles.models import Article
from minerals_site.editing.linked_rows import admin_url

FIELD = field_name(Article(pk=0)).removesuffix("0")


def go_to_the_same(model_admin: Any, request: HttpRequest) -> HttpResponse | None:
    """Lead to the article that the editor calls the same; None if no twin is called so."""
    chosen = (name.removeprefix(FIELD) for name, value in request.POST.items() if value == SAME)
    keys = [key for key in chosen if key.isdecimal() and len(key) < 19]  # noqa: PLR2004 - what fits a bigint
    article = Article.objects.filter(pk__in=keys).first() if keys else None
    if article is None:
        return None
    text = _("Nothing was saved: this is the article that is recorded already.")
    model_admin.message_user(request, text, messages.WARNING)
    return HttpResponseRedirect(admin_url(model_admin.admin_site, Article, "change", article.pk))
