"""Decisions at the desk, each taken once: what is sent twice, or by two editors, is saved once."""

from typing import Any, NamedTuple

from django.contrib.admin.models import ADDITION, LogEntry
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Article
from deals.choices import Decision
from deals.desk.cited_form import CitedForm
from deals.desk.forms import KIND_OF, SHORT_FORMS
from deals.desk.items import WAITS, key_of
from deals.models import DeskDecision
from minerals_site.history import turns
from minerals_site.history.editing import editing
from minerals_site.history.models import EditStatus


class Saved(NamedTuple):
    """What stands after a decision: the decision, its row (None while it waits), and whether it is new."""

    decision: DeskDecision
    row: Any
    new: bool


def taken(article: Article, proposal: str) -> Saved | None:
    """Give what stands already as the answer to a proposal; None if nothing does."""
    earlier = DeskDecision.objects.of(article).filter(proposal=proposal).first()
    return _standing(earlier) if earlier else None


@transaction.atomic
def save(user: Any, article: Article, form: CitedForm, proposal: str, decision: Decision) -> Saved:
    """Save a valid form as the answer to a proposal, unless it has one; one editor after the other."""
    earlier = _locked(article, proposal)
    if earlier and (saved := _standing(earlier)):
        return saved
    kind = KIND_OF[form._meta.model]
    with editing(user, _("At the desk: %(article)s") % {"article": article}) as outcome:
        row = form.save()
        if form.earlier is None:
            LogEntry.objects.log_actions(user.pk, [row], ADDITION, _("Added at the desk."))
    taken, _new = DeskDecision.objects.update_or_create(
        article=article,
        proposal=proposal,
        defaults={
            "decision": decision,
            "fact_sort": kind,
            "fact_key": key_of(row),
            "edit": outcome.waiting,
            "by": user,
            "at": timezone.now(),
        },
    )
    return Saved(taken, None if outcome.waiting else row, new=True)


@transaction.atomic
def dismiss(user: Any, article: Article, proposal: str) -> Saved:
    """Dismiss a proposal, unless it is accepted already."""
    earlier = _locked(article, proposal)
    if earlier and (saved := _standing(earlier)):
        return saved
    values = {"decision": Decision.DISMISSED, "fact_sort": "", "fact_key": "", "edit": None}
    taken, new = DeskDecision.objects.update_or_create(
        article=article, proposal=proposal, defaults={**values, "by": user, "at": timezone.now()}
    )
    return Saved(taken, None, new)


@transaction.atomic
def restore(article: Article, proposal: str) -> bool:
    """Take a dismissal back; tells whether there was one."""
    Article.objects.select_for_update(no_key=True).get(pk=article.pk)
    rows = DeskDecision.objects.filter(article=article, proposal=proposal, decision=Decision.DISMISSED)
    return bool(rows.delete()[0])


def _locked(article: Article, proposal: str) -> DeskDecision | None:
    """Let other decisions about the article wait, and give the one taken about a proposal."""
    turns.edit()  # before any row is locked
    Article.objects.select_for_update(no_key=True).only("pk").get(pk=article.pk)
    return DeskDecision.objects.of(article).filter(proposal=proposal).first()


def _standing(earlier: DeskDecision) -> Saved | None:
    """Give what an earlier decision saved, if it still is there or waits."""
    if not earlier.fact_key:
        return None
    model = SHORT_FORMS[earlier.fact_sort]._meta.model
    name = "key" if hasattr(model, "key") else "slug"
    row = model._default_manager.filter(**{name: earlier.fact_key}).first()
    waits = earlier.edit is not None and EditStatus(earlier.edit.status) in WAITS
    return Saved(earlier, row, new=False) if row or waits else None
