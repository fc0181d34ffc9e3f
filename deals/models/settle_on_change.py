"""Settle claims whenever a figure, or the article that says it, changes.

Rows written past the models (`QuerySet.update`, COPY, plain SQL) send no signal: whoever writes them so calls
`settle_all`, as the loader does; `manage.py settle_claims` does it by hand.
"""

from collections.abc import Sequence
from typing import Any

from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver

from articles.models import Article, Citation, status_changed
from deals.models.figure import Figure
from deals.models.figure_question import FigureQuestion
from deals.models.settle import COLUMNS, asked_by, asked_by_one, settle


@receiver([pre_save, pre_delete], sender=Figure)
def keep_what_is_derived(instance: Figure, **_signal: Any) -> None:
    """Take the derived columns from the database: the instance may have been read before they changed."""
    row = None
    if instance.pk:
        row = Figure.objects.filter(pk=instance.pk).values_list("claim_of_id", "passed_over").first()
    instance.claim_of_id, instance.passed_over = row or (None, False)


@receiver(post_save, sender=Figure)
def figure_saved(instance: Figure, **_signal: Any) -> None:
    """Settle the question that a figure answered before, and the one that it answers now."""
    settle(asked_by_one(instance))


@receiver(post_delete, sender=Figure)
def figure_deleted(instance: Figure, **_signal: Any) -> None:
    """Settle the question that a figure answered."""
    if instance.claim_of_id:
        settle(FigureQuestion.objects.filter(pk=instance.claim_of_id).values_list(*COLUMNS))


@receiver(post_save, sender=Article)
def article_saved(instance: Article, *, created: bool, **_signal: Any) -> None:
    """Settle what an article says: its status, date, kind and publisher decide between claims."""
    if not created:
        _settle_said_in(citation__article=instance)


@receiver(post_save, sender=Citation)
def citation_saved(instance: Citation, *, created: bool, **_signal: Any) -> None:
    """Settle what a citation proves: it may have moved to another article."""
    if not created:
        _settle_said_in(citation=instance)


@receiver(status_changed)
def articles_moved(articles: Sequence[int], **_signal: Any) -> None:
    """Settle what articles say that were published or withdrawn."""
    _settle_said_in(citation__article__in=articles)


@receiver(m2m_changed, sender=Figure.further_citations.through)
def said_elsewhere(instance: Figure | Citation, action: str, pk_set: set[int] | None, **_signal: Any) -> None:
    """Settle what is said in another place too: since when it is said may have changed."""
    if action in {"post_add", "post_remove", "post_clear"}:
        figures = [instance.pk] if isinstance(instance, Figure) else pk_set or ()
        settle(asked_by(Figure.objects.filter(pk__in=figures)))


def _settle_said_in(**places: Any) -> None:
    """Settle what some places say, first or further: two queries, since each has its index."""
    further = {f"further_{path.replace('citation', 'citations', 1)}": at for path, at in places.items()}
    first = asked_by(Figure.objects.filter(**places))
    settle(first | asked_by(Figure.objects.filter(**further)))
