"""What waits among the facts, in the order of the admin's first page."""

from django.utils.translation import gettext_lazy as _

from deals.models import Correction, Deal, Figure, FigureQuestion, Question
from deals.queries.queues.corrections_to_answer import corrections_to_answer
from deals.queries.queues.deals_gone_quiet import deals_gone_quiet
from deals.queries.queues.disputes_to_settle import disputed_since, disputes_to_settle
from deals.queries.queues.figures_without_basis import figures_without_basis
from deals.queries.queues.numbers_to_settle import in_conflict_since, numbers_to_settle
from minerals_site.editing.queues import For, Queue

QUEUES = (
    Queue(
        "corrections", _("Readers' corrections"), For.ANYBODY, Correction, corrections_to_answer, "created_at"
    ),
    Queue(
        "disputes",
        _("Disputes, no claim preferred"),
        For.ANYBODY,
        Question,
        disputes_to_settle,
        disputed_since(),
    ),
    Queue(
        "numbers",
        _("Numbers in conflict, no claim preferred"),
        For.ANYBODY,
        FigureQuestion,
        numbers_to_settle,
        in_conflict_since(),
    ),
    Queue("quiet", _("Deals gone quiet"), For.ANYBODY, Deal, deals_gone_quiet, "last_source"),
    Queue(
        "no_basis",
        _("Figures without basis"),
        For.ANYBODY,
        Figure,
        figures_without_basis,
        "citation__article__created_at",
    ),
)
