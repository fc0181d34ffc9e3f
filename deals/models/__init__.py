"""The model: one concept a module."""

from deals.models.actor import Actor
from deals.models.amount import Amount
from deals.models.correction import Correction
from deals.models.country import Country
from deals.models.deal import Deal
from deals.models.desk_decision import DeskDecision
from deals.models.event import DealEvent
from deals.models.fact import Fact
from deals.models.figure import Figure
from deals.models.figure_question import FigureQuestion
from deals.models.mineral import CriticalListing, Mineral, MineralAlias
from deals.models.party import Party
from deals.models.question import Question
from deals.models.settle import asked_by, settle, settle_all
from deals.models.settle_on_change import articles_moved
from deals.models.site import Site
from deals.models.term import Term

__all__ = [
    "Actor",
    "Amount",
    "Correction",
    "Country",
    "CriticalListing",
    "Deal",
    "DealEvent",
    "DeskDecision",
    "Fact",
    "Figure",
    "FigureQuestion",
    "Mineral",
    "MineralAlias",
    "Party",
    "Question",
    "Site",
    "Term",
    "articles_moved",
    "asked_by",
    "settle",
    "settle_all",
]
