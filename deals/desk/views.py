"""The desk of one article: its page, the decisions about proposals, and the deal that they belong to."""

from http import HTTPStatus

from django.contrib import admin
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from articles.models import Article
from deals.choices import Decision
from deals.desk.access import article_at, key_in, refuse_unless_allowed, sees
from deals.desk.answers import Answer, answer, chosen_answer, gone, saved_answer
from deals.desk.current_deal import choose_deal, current_deal
from deals.desk.filling import bound, from_proposal
from deals.desk.form_views import incomplete
from deals.desk.items import proposed_item
from deals.desk.page import desk_of, kinds, names_offered
from deals.desk.reading import read_article
from deals.desk.row_fields import deal_field
from deals.desk.saving import dismiss as take_dismissal
from deals.desk.saving import restore, save, taken
from deals.desk.taking_back import NotTakenBackError, take_back
from deals.models import Deal
from minerals_site.editing.once_more import once_more


@require_safe
def desk(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the text beside what is recorded from it and what it proposes."""
    article = article_at(request, pk)
    newest = article.status_changes.select_related("by").first()
    context = admin.site.each_context(request) | {
        "title": _("Desk"),
        "article": article,
        "desk": desk_of(request, article),
        "kinds": kinds(),
        "names": names_offered(request.user),
        "opts": Article._meta,
        "sent_back": newest if newest and newest.sends_back else None,
    }
    return render(request, "admin/desk/desk.html", context)


@require_POST
@once_more
def accept(request: HttpRequest, pk: int) -> HttpResponse:
    """Save a proposal as it is; where something is missing, ask for it."""
    article = article_at(request, pk)
    reading, key = read_article(article), key_in(request.POST)
    if earlier := taken(article, key):
        return saved_answer(request, reading, earlier)
    if (proposal := reading.proposal(key)) is None:
        return gone(request, article)
    refuse_unless_allowed(request, proposal.kind)
    deal = _deal_shown(request) or current_deal(request, article, reading)
    filled = from_proposal(proposal, article, deal)
    form = bound(filled, proposal.kind, article, reading)
    if not form.is_valid():
        return incomplete(request, form, proposal.kind, key)
    return saved_answer(request, reading, save(request.user, article, form, key, Decision.ACCEPTED))


def _deal_shown(request: HttpRequest) -> Deal | None:
    """Give the deal that stood at the line when it was accepted, where it was another than the article's."""
    return Deal.objects.filter(title=request.POST.get("deal", "").replace("\x00", "")).first()


@require_POST
def dismiss(request: HttpRequest, pk: int) -> HttpResponse:
    """Dismiss a proposal, so that it is offered no more."""
    article = article_at(request, pk)
    reading, key = read_article(article), key_in(request.POST)
    proposal = reading.proposal(key)
    if proposal is None:
        return gone(request, article)
    saved = take_dismissal(request.user, article, key)
    if saved.decision.decision != Decision.DISMISSED:
        return saved_answer(request, reading, saved)
    item = proposed_item(proposal, reading, dismissed=True, has_deal=True)
    told = Answer("dismissed", _("Dismissed: %(says)s.") % {"says": item.says}, item)
    return answer(request, article, told)


@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a dismissal back, or what the same editor has accepted."""
    article = article_at(request, pk)
    reading, key = read_article(article), key_in(request.POST)
    proposal = reading.proposal(key)
    if proposal is None:
        return gone(request, article)
    try:
        take_back(request.user, article, key)
    except NotTakenBackError as error:
        return answer(request, article, Answer("kept", str(error), http=HTTPStatus.CONFLICT))
    restore(article, key)
    has_deal = current_deal(request, article, reading) is not None
    item = proposed_item(proposal, reading, dismissed=False, has_deal=has_deal)
    told = Answer("proposed", _("Proposed again: %(says)s.") % {"says": item.says}, item)
    return answer(request, article, told)


@require_POST
def deal(request: HttpRequest, pk: int) -> HttpResponse:
    """Choose the deal to which what is drawn from the article belongs."""
    article = article_at(request, pk)
    if not sees(request.user, Deal):
        raise PermissionDenied
    try:
        chosen = deal_field().clean(request.POST.get("deal", ""))
    except ValidationError as error:
        refused = Answer("refused", " ".join(error.messages), http=HTTPStatus.BAD_REQUEST)
        return answer(request, article, refused)
    choose_deal(request, article, chosen)
    return answer(request, article, chosen_answer(chosen))
