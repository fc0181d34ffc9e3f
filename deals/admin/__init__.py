"""The admin of what articles prove, one concept a module."""

from deals.admin.actor import ActorAdmin
from deals.admin.amount import AmountAdmin
from deals.admin.correction import CorrectionAdmin
from deals.admin.country import CountryAdmin
from deals.admin.deal import DealAdmin
from deals.admin.desk_decision import DeskDecisionAdmin
from deals.admin.event import EventAdmin
from deals.admin.figure import FigureAdmin
from deals.admin.figure_question import FigureQuestionAdmin
from deals.admin.mineral import CriticalListingAdmin, MineralAdmin, MineralAliasAdmin
from deals.admin.party import PartyAdmin
from deals.admin.question import QuestionAdmin
from deals.admin.queues import QUEUES
from deals.admin.site import SiteAdmin
from deals.admin.term import TermAdmin
from minerals_site.editing.queues import register

register(*QUEUES)

__all__ = [
    "ActorAdmin",
    "AmountAdmin",
    "CorrectionAdmin",
    "CountryAdmin",
    "CriticalListingAdmin",
    "DealAdmin",
    "DeskDecisionAdmin",
    "EventAdmin",
    "FigureAdmin",
    "FigureQuestionAdmin",
    "MineralAdmin",
    "MineralAliasAdmin",
    "PartyAdmin",
    "QuestionAdmin",
    "SiteAdmin",
    "TermAdmin",
]
