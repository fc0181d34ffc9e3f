"""The way of an article to the public and back: draft, in review, published, withdrawn."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin import ActionLocation, helpers
from django.contrib.admin.models import CHANGE, LogEntry
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from articles.choices import ArticleStatus
from articles.models import Article

EVERYWHERE = [ActionLocation.CHANGE_LIST, ActionLocation.CHANGE_FORM]
FROM = {
    "hand_in": (ArticleStatus.DRAFT, ArticleStatus.WITHDRAWN),
    "hand_back": (ArticleStatus.IN_REVIEW,),
    "publish": (ArticleStatus.IN_REVIEW,),
    "withdraw": (ArticleStatus.PUBLISHED,),
}
LISTED = 50


class WithdrawalForm(forms.Form):
    """Why articles are taken back."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=Article._meta.get_field("withdrawal_reason").max_length,
        widget=forms.TextInput(attrs={"size": 80, "class": "vTextField"}),
        help_text=_("Readers who follow an old link may be shown it."),
    )


@admin.action(permissions=["change"], description=_("Hand in for review"), location=EVERYWHERE)
def hand_in(model_admin: Any, request: HttpRequest, articles: QuerySet[Article]) -> None:
    """Move drafts to review."""
    _move(model_admin, request, articles, "hand_in", {})


@admin.action(permissions=["change"], description=_("Back to draft"), location=EVERYWHERE)
def hand_back(model_admin: Any, request: HttpRequest, articles: QuerySet[Article]) -> None:
    """Move what is in review back to the drafts."""
    _move(model_admin, request, articles, "hand_back", {})


@admin.action(permissions=["change"], description=_("Publish"), location=EVERYWHERE)
def publish(model_admin: Any, request: HttpRequest, articles: QuerySet[Article]) -> None:
    """Make public what is in review."""
    _move(model_admin, request, articles, "publish", {"by": request.user})


@admin.action(permissions=["change"], description=_("Withdraw…"), location=EVERYWHERE)
def withdraw(model_admin: Any, request: HttpRequest, articles: QuerySet[Article]) -> HttpResponse | None:
    """Ask for the reason, then take back what is public."""
    form = WithdrawalForm(request.POST if "reason" in request.POST else None)
    none_public = not articles.filter(status__in=FROM["withdraw"]).exists()
    if form.is_valid() or none_public:
        _move(model_admin, request, articles, "withdraw", getattr(form, "cleaned_data", {"reason": ""}))
        return None
    return _ask_why(model_admin, request, articles, form)


ACTIONS = {each.__name__: each for each in (hand_in, hand_back, publish, withdraw)}


def actions_for(status: str) -> list[tuple[str, Any]]:
    """Give name and label of what can be done with an article of one status."""
    return [
        (name, getattr(ACTIONS[name], "short_description", name))
        for name, statuses in FROM.items()
        if status in statuses
    ]


@transaction.atomic
def _move(
    model_admin: Any, request: HttpRequest, articles: QuerySet[Article], name: str, details: dict[str, Any]
) -> None:
    """Move the articles that can take the step, write the log, and say how many could and could not."""
    chosen = articles.order_by().values_list("pk", flat=True)
    rows = Article.objects.filter(pk__in=list(chosen))
    left = rows.exclude(status__in=FROM[name]).count()
    moving = list(rows.filter(status__in=FROM[name]).only("pk", "title").select_for_update())
    moved = getattr(Article.objects.filter(pk__in=[article.pk for article in moving]), name)(**details)
    target = str(getattr(ACTIONS[name], "short_description", name)).rstrip("…")
    log = ": ".join(filter(None, [target, details.get("reason", "")]))
    if moving:
        LogEntry.objects.log_actions(str(request.user.pk), moving, CHANGE, log)
        done = ngettext("%(step)s: %(count)d article.", "%(step)s: %(count)d articles.", moved)
        model_admin.message_user(request, done % {"step": target, "count": moved}, messages.SUCCESS)
    if left:
        labels = ", ".join(str(status.label) for status in FROM[name])
        not_done = ngettext(
            "%(count)d article stays as it is: “%(step)s” needs the status %(labels)s.",
            "%(count)d articles stay as they are: “%(step)s” needs the status %(labels)s.",
            left,
        )
        text = not_done % {"count": left, "step": target, "labels": labels}
        model_admin.message_user(request, text, messages.WARNING)


def _ask_why(
    model_admin: Any, request: HttpRequest, articles: QuerySet[Article], form: WithdrawalForm
) -> HttpResponse:
    """Show the page that asks for the reason; it sends the same action again."""
    on_form = f"{ActionLocation.CHANGE_FORM.value}-action"
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _now("Withdraw articles"),
        "opts": model_admin.opts,
        "form": form,
        "articles": articles[:LISTED],
        "count": articles.count(),
        "action_field": on_form if on_form in request.POST else "action",
        "select_across": request.POST.get("select_across", "0"),
        "selected": request.POST.getlist(helpers.ACTION_CHECKBOX_NAME),
        "selected_field": helpers.ACTION_CHECKBOX_NAME,
        "media": model_admin.media,
    }
    return TemplateResponse(request, "admin/articles/article/withdraw.html", context)
