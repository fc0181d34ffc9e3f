"""The short forms of the desk: a page of their own, or a part of it where a script asks."""

import re
import secrets
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, NamedTuple

from django.contrib import admin
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.models import Article
from deals.choices import Decision
from deals.desk.access import article_at, key_in, refuse_unless_allowed
from deals.desk.answers import answer, by_script, chosen_answer, gone, saved_answer
from deals.desk.cited_form import CitedForm, definitions_of
from deals.desk.current_deal import carry_deal, choose_deal, current_deal, deal_at, keep_deal
from deals.desk.filling import Filled, for_deal, from_proposal, from_words, place_chosen
from deals.desk.forms import SHORT_FORMS
from deals.desk.name_forms import ShortDeal
from deals.desk.page import names_offered
from deals.desk.reading import Reading, read_article
from deals.desk.saving import save, taken
from deals.desk.wording import SORTS
from minerals_site.editing.once_more import once_more
from minerals_site.editing.record_form import RecordForm
from minerals_site.history.editing import editing

SEND = re.compile(r"[0-9a-f]{8,40}", re.ASCII)


class Opened(NamedTuple):
    """A short form as it is shown: for which kind of fact and proposal, and what to say of its words."""

    form: RecordForm
    kind: str
    proposal: str = ""
    notes: Sequence[str] = ()


@require_http_methods(["GET", "HEAD", "POST"])
@once_more
def short_form(request: HttpRequest, pk: int, kind: str) -> HttpResponse:
    """Show the short form of a kind of fact, filled in as far as is known; save it when it is sent."""
    if kind not in SHORT_FORMS:
        raise Http404
    article = article_at(request, pk)
    refuse_unless_allowed(request, kind)
    reading = read_article(article)
    if request.method == "POST":
        return _sent(request, article, reading, kind)
    key = key_in(request.GET)
    filled = _filled(request, article, reading, kind, key)
    if filled is None:
        return gone(request, article)
    form = SHORT_FORMS[kind](initial=filled.initial, article=article, texts=reading.texts)
    return show(request, article, Opened(form, kind, key, filled.notes))


@require_http_methods(["GET", "HEAD", "POST"])
@once_more
def short_deal(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the short form of a new deal; save it and choose it for the article."""
    article = article_at(request, pk)
    refuse_unless_allowed(request, "deal")
    if request.method != "POST":
        return show(request, article, Opened(ShortDeal(initial=for_deal(read_article(article))), "deal"))
    form = ShortDeal(request.POST)
    if not form.is_valid():
        return show(request, article, Opened(form, "deal"))
    with editing(request.user, _("At the desk: %(article)s") % {"article": article}):
        new = form.save()
    choose_deal(request, article, new)
    return answer(request, article, chosen_answer(new))


def incomplete(request: HttpRequest, form: CitedForm, kind: str, key: str) -> HttpResponse:
    """Ask for what a proposal lacks."""
    return show(request, form.article, Opened(form, kind, key, form.notes))


def show(request: HttpRequest, article: Article, opened: Opened) -> HttpResponse:
    """Show a short form; one with errors has been refused."""
    form, kind = opened.form, opened.kind
    sent = request.POST.get("send", "")
    context = opened._asdict() | {
        "article": article,
        "sort": _("deal") if kind == "deal" else SORTS[kind],
        "send": sent if SEND.fullmatch(sent) else secrets.token_hex(8),
        "definitions": definitions_of(form),
        "address": reverse("desk_new_deal" if kind == "deal" else "desk_form", args=_address(article, kind)),
    }
    if by_script(request):
        http = HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else HTTPStatus.OK
        html = render_to_string("admin/desk/_form.html", context, request)
        told = {"status": "incomplete", "message": _("Fill in what is missing."), "form": html}
        return JsonResponse(told, status=http)
    page = {"title": capfirst(context["sort"]), "names": names_offered(request.user), "opts": Article._meta}
    return render(request, "admin/desk/form.html", admin.site.each_context(request) | context | page)


def _address(article: Article, kind: str) -> list[Any]:
    return [article.pk] if kind == "deal" else [article.pk, kind]


def _sent(request: HttpRequest, article: Article, reading: Reading, kind: str) -> HttpResponse:
    """Save what was typed, once, however often it is sent."""
    key, send = key_in(request.POST), request.POST.get("send", "")
    answers = key or f"added-{send if SEND.fullmatch(send) else secrets.token_hex(8)}"
    if earlier := taken(article, answers):
        return saved_answer(request, reading, earlier)
    if key and reading.proposal(key) is None:
        return gone(request, article)
    form = SHORT_FORMS[kind](request.POST, article=article, texts=reading.texts)
    if not form.is_valid():
        return incomplete(request, form, kind, key)
    other = _carries(request, article, reading, form)
    saved = save(request.user, article, form, answers, Decision.ACCEPTED if key else Decision.ADDED)
    return saved_answer(request, reading, saved, form.notes, refresh=other)


def _carries(request: HttpRequest, article: Article, reading: Reading, form: CitedForm) -> bool:
    """Let another deal than the one that was filled in hold for the rest of the paragraph."""
    deal, place = form.cleaned_data.get("deal"), form.place
    if deal is None or place is None:
        return False
    paragraph = place.span.paragraph
    if deal == deal_at(request, article, reading, paragraph):
        return False
    keep_deal(request, article, current_deal(request, article, reading))
    return carry_deal(request, article, paragraph, deal)


def _filled(request: HttpRequest, article: Article, reading: Reading, kind: str, key: str) -> Filled | None:
    """Fill a form in; None for a proposal that is gone."""
    proposal = reading.proposal(key) if key else None
    place = proposal.place if proposal else place_chosen(reading, request.GET.dict())
    deal = deal_at(request, article, reading, place.span.paragraph if place else None)
    if not key:
        return from_words(kind, reading, article, deal, request.GET.dict())
    return from_proposal(proposal, article, deal) if proposal and proposal.kind == kind else None
