"""The right-hand side of the desk: what is recorded from an article and what is proposed, in text order."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from django.contrib import admin
from django.utils.translation import gettext as _

from articles.paragraphs import locator_of
from deals.choices import Decision
from deals.desk.forms import KIND_OF, SHORT_FORMS
from deals.desk.highlights import Mark
from deals.desk.places import locate
from deals.desk.proposals import Proposal
from deals.desk.reading import Reading
from deals.desk.wording import SORTS, proposal_in_words, row_in_words, same_as
from deals.extraction.found import Span
from deals.models import DeskDecision
from deals.queries.desk_facts import DeskFact
from minerals_site.editing.linked_rows import admin_url
from minerals_site.history.models import EditStatus

FOLLOWS = {"figure": ("period",), "amount": ("when",)}  # fields that the date of the article fills
ANYWHERE = {"party", "actor", "site"}  # kinds that one article says once, wherever it says them
NOWHERE = Span(10_000, 0, 0)  # sorts what has no place in the text behind all that has


class Item(NamedTuple):
    """One line of the desk; `standing` is recorded, waiting, sent_back, proposed or dismissed."""

    key: str
    kind: str
    sort: str
    says: str
    standing: str
    span: Span | None = None
    place: str = ""
    url: str = ""
    deal: str = ""
    by: str = ""
    lacks: tuple[str, ...] = ()
    accepted: bool = False

    @property
    def mark(self) -> Mark | None:
        """Its highlight in the text; what is dismissed has none."""
        hidden = self.span is None or self.standing == "dismissed"
        return None if hidden or self.span is None else Mark(self.span, self.key, self.standing)


def items_of(
    reading: Reading,
    facts: Sequence[DeskFact],
    decisions: Sequence[DeskDecision],
    *,
    has_deal: bool,
    deals: Mapping[int, str] | None = None,
) -> list[Item]:
    """Join what is recorded with what is proposed and neither recorded nor waiting already.

    `deals` are those of paragraphs that have another than the article.
    """
    recorded = list(_recorded(reading.texts, facts, decisions))
    waiting = list(_waiting(reading, facts, decisions))
    settled = {item.key for item in (*recorded, *waiting)}
    own = {each.key for each in reading.proposals}  # what answers one proposal is no other's twin
    there = {
        _identity(item.kind, item.span, same_as(fact.row))
        for item, fact in _paired(recorded, facts)
        if item.key not in own
    }
    dismissed = {each.proposal for each in decisions if each.decision == Decision.DISMISSED}
    proposed = [
        _of_deal(
            proposed_item(each, reading, dismissed=each.key in dismissed, has_deal=has_deal), deals or {}
        )
        for each in reading.proposals
        if each.key not in settled and _identity(each.kind, each.span, each.same) not in there
    ]
    return sorted([*recorded, *waiting, *proposed], key=lambda item: (item.span or NOWHERE, item.key))


def _paired(items: Iterable[Item], facts: Iterable[DeskFact]) -> Iterator[tuple[Item, DeskFact]]:
    return zip(items, facts, strict=True)


def _identity(kind: str, span: Span | None, same: str) -> tuple[str, int, str]:
    """Say what a proposal and a fact have in common if they are one thing."""
    return kind, 0 if kind in ANYWHERE or span is None else span.paragraph, same


def _of_deal(item: Item, deals: Mapping[int, str]) -> Item:
    """Name the deal of a proposal where its paragraph has its own."""
    takes_deal = "deal" in SHORT_FORMS[item.kind].base_fields
    return item._replace(deal=deals.get(item.span.paragraph, "")) if takes_deal and item.span else item


def proposed_item(proposal: Proposal, reading: Reading, *, dismissed: bool, has_deal: bool) -> Item:
    """Show a proposal."""
    return Item(
        key=proposal.key,
        kind=proposal.kind,
        sort=str(SORTS[proposal.kind]),
        says=proposal_in_words(proposal, reading.names),
        standing="dismissed" if dismissed else "proposed",
        span=proposal.span,
        place=locator_of(proposal.span.paragraph),
        lacks=lacking(proposal.kind, proposal.initial, has_deal=has_deal),
    )


def lacking(kind: str, initial: Mapping[str, Any], *, has_deal: bool) -> tuple[str, ...]:
    """Name the fields that must be filled in before a proposal can be saved."""
    form = SHORT_FORMS[kind]
    defaults = {field.name for field in form._meta.model._meta.fields if field.has_default()}
    known = {*initial, *defaults, *FOLLOWS.get(kind, ()), *(["deal"] if has_deal else [])}
    fields: Mapping[str, Any] = form.base_fields
    return tuple(
        str(field.label or _("date")).lower()
        for name, field in fields.items()
        if field.required and name not in known
    )


def recorded_item(fact: DeskFact, texts: Sequence[str], decision: DeskDecision | None = None) -> Item:
    """Show a row; one that was proposed keeps the key of its proposal."""
    row, citation = fact
    kind = KIND_OF.get(type(row), "")
    model = type(row)
    return Item(
        key=decision.proposal if decision else f"{model._meta.model_name}-{row.pk}",
        kind=kind,
        sort=str(SORTS.get(kind, row._meta.verbose_name)),
        says=row_in_words(row),
        standing="recorded",
        span=locate(texts, citation.locator, citation.phrase),
        place=citation.locator,
        url=admin_url(admin.site, model, "change", row.pk),
        deal=str(getattr(row, "deal", "") or ""),
        by=decision.by.get_username() if decision and decision.by else "",
        accepted=bool(decision and decision.decision == Decision.ACCEPTED),
    )


def key_of(row: Any) -> str:
    """Give the key under which a decision remembers a row."""
    return str(getattr(row, "key", None) or row.slug)


def _recorded(
    texts: Sequence[str], facts: Sequence[DeskFact], decisions: Sequence[DeskDecision]
) -> Iterator[Item]:
    by_fact = {(each.fact_sort, each.fact_key): each for each in decisions if each.fact_key}
    for fact in facts:
        kind = KIND_OF.get(type(fact.row), "")
        decision = by_fact.get((kind, key_of(fact.row))) if kind else None
        yield recorded_item(fact, texts, decision)


def _waiting(
    reading: Reading, facts: Sequence[DeskFact], decisions: Sequence[DeskDecision]
) -> Iterator[Item]:
    """Show what is accepted at the desk but waits for, or was sent back by, a second person."""
    there = {key_of(fact.row) for fact in facts if type(fact.row) in KIND_OF}
    for each in decisions:
        if each.edit and each.fact_key not in there and each.edit.status in WAITS:
            yield waiting_item(each, reading)


WAITS = {EditStatus.WAITING: "waiting", EditStatus.SENT_BACK: "sent_back"}


def waiting_item(decision: DeskDecision, reading: Reading) -> Item:
    """Show a decision whose fact is not in the tables yet."""
    proposal, edit = reading.proposal(decision.proposal), decision.edit
    return Item(
        key=decision.proposal,
        kind=decision.fact_sort,
        sort=str(SORTS[decision.fact_sort]),
        says=edit.title if edit else "",
        standing=WAITS[EditStatus(edit.status)] if edit else "waiting",
        span=proposal.span if proposal else None,
        place=locator_of(proposal.span.paragraph) if proposal else "",
        url=edit.get_absolute_url() if edit else "",
        by=decision.by.get_username() if decision.by else "",
    )
