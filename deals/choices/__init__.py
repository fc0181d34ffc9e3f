"""Every vocabulary of the model, each value with its definition; the codebook page prints them."""

from deals.choices.correction import CorrectionStatus, Reported
from deals.choices.deal import (
    GROUP_OF,
    STAGES_OF,
    Binding,
    DealKind,
    PartyRole,
    Side,
    Stage,
    StageGroup,
    TextPublic,
)
from deals.choices.desk import Decision
from deals.choices.fact import Confidence, DisputeKind, Rank, WhyShown
from deals.choices.figure import UNITS_OF, WEIGHED, Basis, Estimated, Measure, Qualifier, Unit
from deals.choices.negotiation import AmountKind, EventKind, Occurrence, TermKind, TermSide, TermStatus
from deals.choices.reference import ActorKind, AliasKind, MineralKind, Region, SiteKind

__all__ = [
    "GROUP_OF",
    "STAGES_OF",
    "UNITS_OF",
    "WEIGHED",
    "ActorKind",
    "AliasKind",
    "AmountKind",
    "Basis",
    "Binding",
    "Confidence",
    "CorrectionStatus",
    "DealKind",
    "Decision",
    "DisputeKind",
    "Estimated",
    "EventKind",
    "Measure",
    "MineralKind",
    "Occurrence",
    "PartyRole",
    "Qualifier",
    "Rank",
    "Region",
    "Reported",
    "Side",
    "SiteKind",
    "Stage",
    "StageGroup",
    "TermKind",
    "TermSide",
    "TermStatus",
    "TextPublic",
    "Unit",
    "WhyShown",
]
