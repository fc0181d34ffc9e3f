"""The filters of the public tables: one form a table serves its page, its file and its charts."""

from deals.filters.deal_facts import AmountFilter, EventFilter, PartyFilter, TermFilter
from deals.filters.deals import DealFilter
from deals.filters.disputes import DisputeFilter
from deals.filters.figures import FigureFilter
from deals.filters.reference import ActorFilter, CountryFilter, MineralFilter, SiteFilter

__all__ = [
    "ActorFilter",
    "AmountFilter",
    "CountryFilter",
    "DealFilter",
    "DisputeFilter",
    "EventFilter",
    "FigureFilter",
    "MineralFilter",
    "PartyFilter",
    "SiteFilter",
    "TermFilter",
]
