"""Who may take which step with an article, and why not; the steps themselves are the model's.

`take` is the one way for pages and programs that act for a person. A step is refused to whoever lacks its
permission, and publishing also to whoever entered, handed in or changed the version to be published, or what
becomes public with it: nobody reads their own work for the public, a superuser no more than others.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from articles.choices import ArticleStatus
from articles.models import Article
from articles.queries.authors import changed_after, written_by
from minerals_site.history import turns
from minerals_site.history.editing import editing

PUBLISH = "publish"


class Step(NamedTuple):
    """A step: its name before and after, from which statuses, what its comment is for (empty: needs none)."""

    name: str
    label: str | Promise
    done: str | Promise
    starts: tuple[ArticleStatus, ...]
    comment: str | Promise = ""

    @property
    def permission(self) -> str:
        """The permission that it takes."""
        return f"articles.{self.name}_article"

    @property
    def needs(self) -> str:
        """The statuses that it starts from, in words."""
        return _now(" or ").join(str(status.label) for status in self.starts)


STEPS = {
    step.name: step
    for step in (
        Step(
            "hand_in",
            _("Hand in for review"),
            _("Handed in for review"),
            (ArticleStatus.DRAFT, ArticleStatus.WITHDRAWN),
        ),
        Step(PUBLISH, _("Publish"), _("Published"), (ArticleStatus.IN_REVIEW,)),
        Step(
            "hand_back",
            _("Send back"),
            _("Sent back"),
            (ArticleStatus.IN_REVIEW,),
            _("What the author should mend"),
        ),
        Step(
            "withdraw",
            _("Withdraw"),
            _("Withdrawn"),
            (ArticleStatus.PUBLISHED,),
            _("Reason, shown to readers"),
        ),
    )
}


class Refusal(NamedTuple):
    """Why some articles stay as they are."""

    reason: str
    articles: list[Article]


class Outcome(NamedTuple):
    """Which articles took a step, and which could not, by reason."""

    moved: list[Article]
    refused: list[Refusal]


def may(user: Any, step: Step) -> bool:
    """Say whether a user may take a step at all."""
    return bool(user.has_perm(step.permission))


def why_not(step: Step, article: Article, user: Any) -> str:
    """Say why a user cannot take a step with an article now; empty if it can be taken."""
    if article.status not in step.starts:
        return _not_from_here(step)
    if not may(user, step):
        return _now("Your account may not do this: a reviewer may.")
    return _own_work() if _own(step, [article.pk], user) else ""


@transaction.atomic
def take(
    step: Step, articles: Iterable[int], user: Any, comment: str = "", read: int | None = None
) -> Outcome:
    """Take a step with all articles (by key) that can take it; raise PermissionDenied to who may not.

    `read` is the number of the last change when the page was opened (`history.changes.last_change`): what was
    changed since is not published unread.
    """
    if not may(user, step):
        raise PermissionDenied
    if step.name == PUBLISH:
        turns.publish()
    rows = list(Article.objects.filter(pk__in=list(articles)).defer("body").select_for_update(of=("self",)))
    ready = [article for article in rows if article.status in step.starts]
    own = _own(step, [article.pk for article in ready], user)
    stale = _stale(step, [article.pk for article in ready], read) - own
    moving = [article for article in ready if article.pk not in own | stale]
    _move(step, moving, user, comment)
    refusals = (
        Refusal(_not_from_here(step), [article for article in rows if article not in ready]),
        Refusal(_own_work(), [article for article in ready if article.pk in own]),
        Refusal(_changed_meanwhile(), [article for article in ready if article.pk in stale]),
    )
    return Outcome(moving, [refusal for refusal in refusals if refusal.articles])


def _move(step: Step, moving: list[Article], user: Any, comment: str) -> None:
    chosen = Article.objects.filter(pk__in=[article.pk for article in moving])
    # A step is itself the act of a second person: it waits for nobody.
    with editing(user, comment, title=str(step.label), reviewed=True):
        match step.name:
            case "hand_in":
                chosen.hand_in(user)
            case "publish":
                chosen.publish(user)
            case "hand_back":
                chosen.hand_back(user, comment)
            case "withdraw":
                chosen.withdraw(comment, user)


def _own(step: Step, keys: list[int], user: Any) -> set[int]:
    """Keep the keys of articles that a user may not publish, for having written the version."""
    if step.name != PUBLISH:
        return set()
    chosen = Article.objects.filter(pk__in=keys)
    return set(written_by(chosen, user).order_by().values_list("pk", flat=True))


def _stale(step: Step, keys: list[int], read: int | None) -> set[int]:
    """Keep the keys of articles that were changed after they were read for the public."""
    if step.name != PUBLISH or read is None:
        return set()
    chosen = Article.objects.filter(pk__in=keys)
    return set(changed_after(chosen, read).order_by().values_list("pk", flat=True))


def _not_from_here(step: Step) -> str:
    return _now("“%(step)s” needs the status %(needs)s.") % {"step": step.label, "needs": step.needs}


def _own_work() -> str:
    return _now(
        "You entered, handed in or changed this version, facts drawn from it, or what they name and the "
        "public does not see yet: somebody else must publish it."
    )


def _changed_meanwhile() -> str:
    return _now("Somebody changed it, or facts drawn from it, after you opened its page: read it once more.")
