"""Proposals and recorded facts in words, as the desk lists them."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from django.utils.translation import gettext_lazy as _

from deals.choices import (
    ActorKind,
    AmountKind,
    EventKind,
    Measure,
    Occurrence,
    PartyRole,
    Qualifier,
    Side,
    SiteKind,
    Stage,
    TermKind,
    TermSide,
    TermStatus,
)
from deals.desk import sameness
from deals.desk.proposals import Proposal
from deals.extraction.event_words import NAMES
from deals.extraction.gazetteer import Gazetteer
from deals.models import Actor, Amount, DealEvent, Figure, Party, Site, Term
from minerals_site.number_words import money, quantity

SORTS = {
    "figure": _("figure"),
    "event": _("event"),
    "party": _("party"),
    "term": _("term"),
    "amount": _("sum of money"),
    "actor": _("actor"),
    "site": _("site"),
}
VOCABULARIES: dict[str, dict[str, Any]] = {
    "figure": {"measure": Measure},
    "event": {"kind": EventKind, "occurrence": Occurrence, "stage": Stage},
    "party": {"side": Side, "role": PartyRole},
    "term": {"side": TermSide, "kind": TermKind, "status": TermStatus},
    "amount": {"kind": AmountKind},
    "actor": {"kind": ActorKind},
    "site": {"kind": SiteKind},
}
SAID = {
    "figure": ("mineral", "measure", "where", "period"),
    "event": ("when", "title", "site", "kind", "occurrence", "stage"),
    "party": ("actor", "side", "role"),
    "term": ("text", "kind", "side", "status"),
    "amount": ("kind", "when"),
    "actor": ("name", "kind", "country"),
    "site": ("name", "kind", "country"),
}
INFERRED = {"when": "date_inferred", "period": "period_inferred"}  # times, and the marks of those worked out
UNTOLD = {"exact", "occurred"}  # values that go without saying


class Names(NamedTuple):
    """The names of what proposals call by slugs and codes."""

    by_key: Mapping[str, str]

    def __call__(self, key: object) -> str:
        """Give the name of a key; a name that is no key stays itself."""
        return self.by_key.get(str(key), str(key))


def names_in(gazetteer: Gazetteer) -> Names:
    """Collect the first name of everything that a reading knows."""
    names = {country.iso3: country.names[0] for country in gazetteer.countries}
    names |= {mineral.slug: mineral.names[0] for mineral in gazetteer.minerals}
    names |= {actor.slug: actor.names[0] for actor in gazetteer.actors}
    names |= {site.slug: site.names[0] for site in gazetteer.sites}
    return Names(names)


def proposal_in_words(proposal: Proposal, names: Names) -> str:
    """Write what a proposal says."""
    initial, kind = proposal.initial, proposal.kind
    vocabularies = VOCABULARIES[kind]
    parts = [_number(initial)] if "value" in initial else []
    for field in SAID[kind]:
        value = initial.get(field)
        if value in (None, "") or value in UNTOLD or (field == "kind" and _titled(initial)):
            continue
        known = vocabularies.get(field)
        said = str(dict(known.choices).get(value, value)) if known else names(value)
        worked_out = field in INFERRED and initial.get(INFERRED[field])
        parts.append(_("%(time)s (inferred)") % {"time": said} if worked_out else said)
    return ", ".join(parts)


def _titled(initial: Mapping[str, Any]) -> bool:
    """Tell whether the title made for an event names its kind: "Resumption: Northpit"."""
    kind = initial["kind"]
    return kind in NAMES and str(initial.get("title", "")).partition(":")[0] == NAMES[kind]


def _number(initial: Mapping[str, Any]) -> str:
    """Write hedge, value and unit of a figure or an amount."""
    value = Decimal(initial["value"])
    number = quantity(value, initial["unit"]) if "unit" in initial else money(value, initial["currency"])
    hedge = initial.get("qualifier", Qualifier.EXACT)
    return number if hedge == Qualifier.EXACT else f"{dict(Qualifier.choices)[hedge]} {number}"


def row_in_words(row: Any) -> str:
    """Write what a recorded row says."""
    write = WRITTEN.get(type(row))
    return write(row) if write else str(row)


def _figure(row: Figure) -> str:
    return f"{row.reading}, {row.mineral}, {row.get_measure_display()}, {row.place}, {row.period}"


def _event(row: DealEvent) -> str:
    moves = f", {row.get_stage_display()}" if row.stage else ""
    return f"{row.when.isoformat()}, {row.title}{moves}"


def _party(row: Party) -> str:
    return f"{row.actor}, {row.get_side_display()}, {row.get_role_display()}"


def _term(row: Term) -> str:
    return f"{row.text} ({row.get_side_display()}, {row.get_status_display()})"


def _amount(row: Amount) -> str:
    return f"{row.reading}, {row.get_kind_display()}, {row.when.isoformat()}"


def _named(row: Actor | Site) -> str:
    return f"{row.name} ({row.get_kind_display()})"


WRITTEN: dict[type[Any], Callable[[Any], str]] = {
    Figure: _figure,
    DealEvent: _event,
    Party: _party,
    Term: _term,
    Amount: _amount,
    Actor: _named,
    Site: _named,
}
SAME: dict[type[Any], Callable[[Any], str]] = {
    Figure: lambda row: sameness.number(row.value, row.unit),
    DealEvent: lambda row: sameness.when(row.when.isoformat(), row.kind),
    Party: lambda row: sameness.role(row.actor.slug, row.role),
    Term: lambda row: sameness.term(row.side, row.kind),
    Amount: lambda row: sameness.money(row.value, row.currency),
    Actor: lambda row: sameness.named(row.name),
    Site: lambda row: sameness.named(row.name),
}


def same_as(row: Any) -> str:
    """Write of a recorded row what makes it the same as a proposal; empty for what is never proposed."""
    write = SAME.get(type(row))
    return write(row) if write else ""
