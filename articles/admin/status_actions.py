"""The steps of an article as actions, in the list for many and on its page for one."""

import re
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin import ActionLocation, helpers
from django.contrib.admin.models import CHANGE, LogEntry
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.text import format_lazy
from django.utils.translation import gettext as _now
from django.utils.translation import ngettext

from articles.models import Article
from articles.workflow import STEPS, Step, may, take

EVERYWHERE = [ActionLocation.CHANGE_LIST, ActionLocation.CHANGE_FORM]
LISTED = 50
READ = "last_change"  # the field with the number of the last change when the page was opened
WHOLE = re.compile(r"[0-9]{1,18}")
LONGEST = Article._meta.get_field("withdrawal_reason").max_length


class CommentForm(forms.Form):
    """What is to be said with a step."""

    comment = forms.CharField(
        max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"})
    )

    def __init__(self, step: Step, *args: Any) -> None:
        super().__init__(*args)
        self.fields["comment"].label = str(step.comment)
        self.fields["comment"].help_text = _now("At most %(most)d characters; kept in the log.") % {
            "most": LONGEST
        }


def _action(step: Step) -> Any:
    """Make the action of a step."""
    label: Any = format_lazy("{}…", step.label) if step.comment else step.label

    @admin.action(permissions=[step.name], description=label, location=EVERYWHERE)
    def action(model_admin: Any, request: HttpRequest, articles: QuerySet[Article]) -> HttpResponse | None:
        form = CommentForm(step, request.POST if "comment" in request.POST else None)
        possible = articles.filter(status__in=step.starts).exists()
        if step.comment and possible and not form.is_valid():
            return _ask(model_admin, request, articles, step, form)
        comment = form.cleaned_data["comment"] if step.comment and possible else ""
        _take(model_admin, request, articles, step, comment)
        return None

    action.__name__ = step.name
    return action


ACTIONS = {name: _action(step) for name, step in STEPS.items()}


class StepPermissions:
    """The permissions that the actions ask for; mix in before a ModelAdmin."""

    def has_hand_in_permission(self, request: HttpRequest) -> bool:
        """Say whether the user may hand in."""
        return may(request.user, STEPS["hand_in"])

    def has_publish_permission(self, request: HttpRequest) -> bool:
        """Say whether the user may publish what others handed in."""
        return may(request.user, STEPS["publish"])

    def has_hand_back_permission(self, request: HttpRequest) -> bool:
        """Say whether the user may send back."""
        return may(request.user, STEPS["hand_back"])

    def has_withdraw_permission(self, request: HttpRequest) -> bool:
        """Say whether the user may withdraw."""
        return may(request.user, STEPS["withdraw"])


@transaction.atomic
def _take(
    model_admin: Any, request: HttpRequest, articles: QuerySet[Article], step: Step, comment: str
) -> None:
    """Take the step, write the log, and say how many articles took it, and why others did not."""
    read = request.POST.get(READ, "")
    outcome = take(
        step,
        articles.order_by().values_list("pk", flat=True),
        request.user,
        comment,
        int(read) if WHOLE.fullmatch(read) else None,
    )
    if outcome.moved:
        log = ": ".join(filter(None, [str(step.label), comment]))
        LogEntry.objects.log_actions(str(request.user.pk), outcome.moved, CHANGE, log)
        count = len(outcome.moved)
        done = ngettext("%(done)s: %(count)d article.", "%(done)s: %(count)d articles.", count)
        model_admin.message_user(request, done % {"done": step.done, "count": count}, messages.SUCCESS)
    for reason, left in outcome.refused:
        stays = ngettext(
            "%(count)d article stays as it is: %(reason)s",
            "%(count)d articles stay as they are: %(reason)s",
            len(left),
        )
        text = stays % {"count": len(left), "reason": reason}
        model_admin.message_user(request, text, messages.WARNING)


def _ask(
    model_admin: Any, request: HttpRequest, articles: QuerySet[Article], step: Step, form: CommentForm
) -> HttpResponse:
    """Show the page that asks for the comment; it sends the same action again."""
    on_form = f"{ActionLocation.CHANGE_FORM.value}-action"
    context = {
        **model_admin.admin_site.each_context(request),
        "title": step.label,
        "opts": model_admin.opts,
        "step": step,
        "form": form,
        "articles": articles[:LISTED],
        "count": articles.count(),
        "action_field": on_form if on_form in request.POST else "action",
        "select_across": request.POST.get("select_across", "0"),
        "selected": request.POST.getlist(helpers.ACTION_CHECKBOX_NAME),
        "selected_field": helpers.ACTION_CHECKBOX_NAME,
        "media": model_admin.media,
    }
    return TemplateResponse(request, "admin/articles/article/step.html", context)
