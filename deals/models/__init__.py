"""The model: one concept a module."""

from deals.models.actor import Actor
from deals.models.amount import Amount
from deals.models.country import Country
from deals.models.deal import Deal
from deals.models.event import DealEvent
from deals.models.fact import Fact
from deals.models.figure import Figure
from deals.models.mineral import CriticalListing, Mineral, MineralAlias
from deals.models.party import Party
from deals.models.question import Question
from deals.models.site import Site
from deals.models.term import Term

__all__ = [
    "Actor",
    "Amount",
    "Country",
    "CriticalListing",
    "Deal",
    "DealEvent",
    "Fact",
    "Figure",
    "Mineral",
    "MineralAlias",
    "Party",
    "Question",
    "Site",
    "Term",
]
