"""What the desk answers: JSON for its scripts, a message and the page again for a plain form."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, NamedTuple

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from articles.models import Article
from deals.desk.items import Item, recorded_item, waiting_item
from deals.desk.reading import Reading
from deals.desk.saving import Saved
from deals.models import Deal
from deals.queries.desk_facts import DeskFact


def by_script(request: HttpRequest) -> bool:
    """Tell whether a script asks, which reads JSON."""
    return request.headers.get("Accept", "").startswith("application/json")


class Answer(NamedTuple):
    """What became of what was sent: a word for scripts, a sentence, the line as it now stands."""

    status: str
    message: str
    item: Item | None = None
    http: HTTPStatus = HTTPStatus.OK
    refresh: bool = False


def answer(request: HttpRequest, article: Article, told: Answer) -> HttpResponse:
    """Say what became of what was sent."""
    key = told.item.key if told.item else ""
    if by_script(request):
        html = item_html(request, article, told.item) if told.item else ""
        body = {
            "status": told.status,
            "message": told.message,
            "item": html,
            "key": key,
            "refresh": told.refresh,
        }
        return JsonResponse(body, status=told.http)
    level = messages.SUCCESS if told.http == HTTPStatus.OK else messages.ERROR
    messages.add_message(request, level, told.message)
    return HttpResponseRedirect(reverse("desk", args=[article.pk]) + (f"#item-{key}" if key else ""))


def saved_answer(
    request: HttpRequest, reading: Reading, saved: Saved, notes: Sequence[str] = (), *, refresh: bool = False
) -> HttpResponse:
    """Say what stands now as the answer to a proposal, and whether somebody else had given it.

    `refresh` says that other lines have changed with it.
    """
    decision, row = saved.decision, saved.row
    if row is None:
        item = waiting_item(decision, reading)
    else:
        item = recorded_item(DeskFact(row, row.citation), reading.texts, decision)
    said = {"says": item.says, "who": decision.by or _("somebody")}
    if not saved.new and decision.by == request.user:
        message = _("Saved before: %(says)s.") % said
    elif not saved.new:
        message = _("%(who)s has accepted this already: %(says)s.") % said
    elif row is None:
        message = _("Waits for review: %(says)s.") % said
    else:
        message = _("Saved: %(says)s.") % said
    status = item.standing if saved.new else "already"
    told = Answer(status, " ".join([message, *notes]), item, refresh=refresh)
    return answer(request, decision.article, told)


def chosen_answer(deal: Deal) -> Answer:
    """Say to which deal new facts of the article belong from now on."""
    return Answer("deal", _("What is drawn now belongs to: %(deal)s.") % {"deal": deal})


def gone(request: HttpRequest, article: Article) -> HttpResponse:
    """Say that the text proposes something no longer."""
    message = _("The text proposes this no longer: it was changed meanwhile. Load the page again.")
    return answer(request, article, Answer("gone", message, http=HTTPStatus.CONFLICT))


def item_html(request: HttpRequest, article: Article, item: Item) -> str:
    """Write one line of the desk."""
    context: dict[str, Any] = {"item": item, "article": article}
    return render_to_string("admin/desk/_item.html", context, request)
