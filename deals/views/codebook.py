"""The codebook: every vocabulary with its definitions, the counting rules, and how to cite."""

from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.choices import ArticleKind, ArticleStatus, LinkStatus
from deals import choices
from minerals_site.partial_dates import DatePrecision
from minerals_site.vocabulary import Vocabulary


class Entry(NamedTuple):
    """A vocabulary, the title of its section, and what a reader should know before its values."""

    title: str | Promise
    vocabulary: type[Vocabulary]
    note: str | Promise = ""

    @property
    def name(self) -> str:
        """The id of the section."""
        return self.vocabulary.__name__

    @property
    def values(self) -> list[Vocabulary]:
        """The members: a class that can be called is no list to a template."""
        return list(self.vocabulary)


CODEBOOK = (
    Entry(_("Kinds of deals"), choices.DealKind),
    Entry(
        _("Stages of a deal"),
        choices.Stage,
        _("Nobody types a stage: the latest event that moved the deal gives it."),
    ),
    Entry(_("Groups of stages"), choices.StageGroup),
    Entry(_("Whether a text binds"), choices.Binding),
    Entry(_("How much of a text is public"), choices.TextPublic),
    Entry(_("Sides"), choices.Side),
    Entry(_("Roles of parties"), choices.PartyRole),
    Entry(_("Kinds of events"), choices.EventKind),
    Entry(_("Whether an event took place"), choices.Occurrence),
    Entry(_("What terms are about"), choices.TermKind),
    Entry(_("Who gives what a term is about"), choices.TermSide),
    Entry(_("How firm a term is"), choices.TermStatus),
    Entry(_("Kinds of money"), choices.AmountKind),
    Entry(_("Measures of figures"), choices.Measure),
    Entry(_("Bases of figures"), choices.Basis),
    Entry(_("Units"), choices.Unit),
    Entry(_("How a number is hedged"), choices.Qualifier),
    Entry(_("Estimates"), choices.Estimated),
    Entry(_("Confidence"), choices.Confidence),
    Entry(_("Rank among claims"), choices.Rank),
    Entry(_("Why a claim is shown first"), choices.WhyShown),
    Entry(_("What sources differ about"), choices.DisputeKind),
    Entry(_("Precision of dates"), DatePrecision),
    Entry(_("Kinds of minerals"), choices.MineralKind),
    Entry(_("Other names of minerals"), choices.AliasKind),
    Entry(_("Kinds of actors"), choices.ActorKind),
    Entry(_("Kinds of sites"), choices.SiteKind),
    Entry(_("Regions"), choices.Region),
    Entry(_("Kinds of articles"), ArticleKind),
    Entry(_("Status of an article"), ArticleStatus),
    Entry(_("What was found at an article's address"), LinkStatus),
    Entry(_("What a report of an error is about"), choices.Reported),
    Entry(_("What became of a report"), choices.CorrectionStatus),
    Entry(_("What editors decide about proposals"), choices.Decision),
)


def codebook(request: HttpRequest) -> HttpResponse:
    """Print the vocabularies from the classes that the database holds to."""
    return render(request, "deals/codebook.html", {"entries": CODEBOOK})
