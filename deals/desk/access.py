"""Who may work at the desk."""

import re
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, QueryDict
from django.shortcuts import get_object_or_404

from articles.models import Article
from deals.desk.forms import SHORT_FORMS
from deals.desk.name_forms import ShortDeal

KEY = re.compile(r"[a-z]+-[0-9]{1,5}-[0-9a-f]{12}", re.ASCII)


def key_in(sent: QueryDict) -> str:
    """Read the key of a proposal; empty where none is sent, or what no proposal can have."""
    key = sent.get("proposal", "")
    return key if KEY.fullmatch(key) else ""


def article_at(request: HttpRequest, pk: int) -> Article:
    """Give the article to work on, to whoever may change articles."""
    if not request.user.has_perm("articles.change_article"):
        raise PermissionDenied
    article: Article = get_object_or_404(Article.objects.select_related("publisher"), pk=pk)
    return article


def sees(user: Any, model: Any) -> bool:
    """Tell whether somebody may see rows of a table that the public does not see."""
    names = (f"{model._meta.app_label}.{act}_{model._meta.model_name}" for act in ("view", "change"))
    return any(user.has_perm(name) for name in names)


def seen_rows(user: Any, model: Any) -> QuerySet[Any]:
    """Give the rows of a table that somebody may see: all, else those that the public sees."""
    rows: QuerySet[Any] = model.objects.all()
    if sees(user, model):
        return rows
    public: QuerySet[Any] = model.objects.public() if hasattr(model.objects, "public") else rows
    return public


def refuse_unless_allowed(request: HttpRequest, kind: str) -> None:
    """Let only those save a kind of fact who may add it in the admin."""
    form: Any = ShortDeal if kind == "deal" else SHORT_FORMS[kind]
    model = form._meta.model
    if not request.user.has_perm(f"{model._meta.app_label}.add_{model._meta.model_name}"):
        raise PermissionDenied
