"""What was accepted at the desk, taken back by whoever accepted it, while the public has not seen it."""

import datetime
from typing import Any

from django.contrib.admin.models import ADDITION, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import ProtectedError, RestrictedError
from django.utils.translation import gettext as _

from articles.choices import ArticleStatus
from articles.models import Article
from deals.choices import Decision
from deals.desk.forms import SHORT_FORMS
from deals.models import DeskDecision
from minerals_site.history.editing import editing

ONE_STEP = datetime.timedelta(minutes=1)  # a row was added with its decision, not before
UNSEEN = {ArticleStatus.DRAFT, ArticleStatus.IN_REVIEW}


class NotTakenBackError(Exception):
    """A fact that stays; the message says why, in words for the editor."""


@transaction.atomic
def take_back(user: Any, article: Article, proposal: str) -> None:
    """Delete the fact that a user accepted, so that its proposal is open again."""
    Article.objects.select_for_update(no_key=True).get(pk=article.pk)
    decision = DeskDecision.objects.of(article).filter(proposal=proposal, decision=Decision.ACCEPTED).first()
    if decision is None:
        return
    if decision.by != user:
        raise NotTakenBackError(_("Somebody else has accepted this: it is corrected in its own form."))
    if article.status not in UNSEEN or decision.edit:
        raise NotTakenBackError(_("The public has seen this: correct or delete it in its own form."))
    _delete(user, decision)
    decision.delete()


def _delete(user: Any, decision: DeskDecision) -> None:
    model = SHORT_FORMS[decision.fact_sort]._meta.model
    name = "key" if hasattr(model, "key") else "slug"
    row = model._default_manager.filter(**{name: decision.fact_key}).first()
    if row is None:
        return
    added = LogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(model),
        object_id=str(row.pk),
        action_flag=ADDITION,
        action_time__gte=decision.at - ONE_STEP,
    )
    if not added.exists():
        raise NotTakenBackError(_("This was recorded before: correct or delete it in its own form."))
    try:
        with transaction.atomic(), editing(user, _("Taken back at the desk.")):
            row.delete()
    except (ProtectedError, RestrictedError) as error:
        raise NotTakenBackError(_("Other facts name this already: delete those first.")) from error
