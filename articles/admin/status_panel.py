"""What an article's page shows of its way to the public: where it stands, the next steps, and the log."""

from typing import Any, NamedTuple

from articles.models import Article, StatusChange
from articles.workflow import STEPS, Step, why_not
from minerals_site.history.changes import last_change

SHOWN_STEPS = 20


class NextStep(NamedTuple):
    """A step from where the article stands, and why the user cannot take it (empty if they can)."""

    step: Step
    why_not: str


class StatusPanel(NamedTuple):
    """The steps that come next, the last steps taken, what the author is to mend, and how new all this is."""

    next: list[NextStep]
    log: list[StatusChange]
    sent_back: StatusChange | None
    last_change: int


def status_panel(article: Article, user: Any) -> StatusPanel:
    """Gather what a user is shown of an article's status."""
    log = list(article.status_changes.select_related("by")[:SHOWN_STEPS])
    newest = log[0] if log else None
    return StatusPanel(
        next=[
            NextStep(step, why_not(step, article, user))
            for step in STEPS.values()
            if article.status in step.starts
        ],
        log=log,
        sent_back=newest if newest and newest.sends_back else None,
        last_change=last_change(),
    )
