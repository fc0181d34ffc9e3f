"""Queues: rows that wait for somebody, counted on the admin's first page and listed where they are edited.

A queue is one query; the count on the first page and the rows of the list both come from it, so that a click
on a count shows exactly those rows.
"""

import datetime
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from django.contrib import admin
from django.contrib.admin import AdminSite
from django.db import models
from django.db.models import Count, F, Min, Model, QuerySet
from django.db.models.expressions import Combinable
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from minerals_site.editing.linked_rows import admin_url
from minerals_site.number_words import whole

MOST = 10_000
PARAMETER = "queue"


class For(models.IntegerChoices):
    """Whose turn it is; the first page lists the queues in this order."""

    AUTHOR = 1, _("Yours to finish")
    REVIEWER = 2, _("Others' work, yours to read")
    OTHERS = 3, _("Yours, for others to read")
    ANYBODY = 4, _("To look after")


class Queue(NamedTuple):
    """What waits: which rows for which user, since when, and who is shown it (all who may see the rows)."""

    name: str
    title: str | Promise
    turn: For
    model: type[Model]
    rows: Callable[[Any], QuerySet[Any]]
    since: str | Combinable
    permission: str = ""


class Waiting(NamedTuple):
    """A queue as the first page shows it."""

    queue: Queue
    number: int
    oldest: datetime.date | None
    url: str

    @property
    def count_in_words(self) -> str:
        """The number of rows in words."""
        return whole(self.number) if self.number <= MOST else str(_("over %(most)s")) % {"most": whole(MOST)}


_queues: dict[str, Queue] = {}


def register(*queues: Queue) -> None:
    """Show some queues, after those that are shown already."""
    _queues.update({queue.name: queue for queue in queues})


def waiting(site: AdminSite, request: HttpRequest) -> list[Waiting]:
    """Count every queue that the user may see."""
    return [_counted(site, request, queue) for queue in shown(site, request)]


def shown(site: AdminSite, request: HttpRequest) -> Iterator[Queue]:
    """Give the queues that the user may see: those whose turn comes first, first."""
    for queue in sorted(_queues.values(), key=lambda queue: queue.turn):
        allowed = not queue.permission or request.user.has_perm(queue.permission)
        listed = site.is_registered(queue.model)
        if allowed and listed and site.get_model_admin(queue.model).has_view_permission(request):
            yield queue


def _counted(site: AdminSite, request: HttpRequest, queue: Queue) -> Waiting:
    """Count no further than one beyond the most; of so many, the oldest is not looked for."""
    since = F(queue.since) if isinstance(queue.since, str) else queue.since
    rows = queue.rows(request.user).annotate(waits_since=since).order_by().values("pk", "waits_since")
    found = rows[: MOST + 1].aggregate(number=Count("pk"), oldest=Min("waits_since"))
    oldest = found["oldest"] if found["number"] <= MOST else None
    url = admin_url(site, queue.model, "changelist", **{PARAMETER: queue.name})
    return Waiting(queue, found["number"], oldest, url)


class QueueFilter(admin.SimpleListFilter):
    """The queues of a list's model."""

    title = _("queue")
    parameter_name = PARAMETER

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Offer the queues that the user may see."""
        found = shown(model_admin.admin_site, request)
        return [(queue.name, queue.title) for queue in found if queue.model is model_admin.model]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Keep what waits in the queue that is asked for; a name that is none keeps nothing out."""
        queue = _queues.get(str(self.value()))
        if queue is None or self.value() not in dict(self.lookup_choices):
            return queryset
        return queryset.filter(pk__in=queue.rows(request.user).order_by().values("pk"))
