"""What readers report, and what became of it; the editors' affair, so that the codebook leaves it out."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Reported(models.TextChoices):
    """What a report is about; the values stand in the addresses of the form."""

    FIGURE = "figure", _("figure")
    EVENT = "event", _("event")
    PARTY = "party", _("party")
    TERM = "term", _("term")
    AMOUNT = "amount", _("amount")
    DEAL = "deal", _("deal")
    ARTICLE = "article", _("article")
    SITE = "site", _("site")
    ACTOR = "actor", _("actor")
    COUNTRY = "country", _("country")
    MINERAL = "mineral", _("mineral")


class CorrectionStatus(models.TextChoices):
    """What became of a report."""

    NEW = "new", _("new")
    ACCEPTED = "accepted", _("accepted")
    DECLINED = "declined", _("declined")
