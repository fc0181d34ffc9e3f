"""What readers report, and what became of it."""

from django.utils.translation import gettext_lazy as _

from minerals_site.vocabulary import Vocabulary


class Reported(Vocabulary):
    """What a report of an error is about; the values stand in the addresses of the form."""

    FIGURE = "figure", _("A number with its place, mineral, measure and period."), _("figure")
    EVENT = "event", _("Something dated that happened, was planned or called off."), _("event")
    PARTY = "party", _("Somebody's part in a deal."), _("party")
    TERM = "term", _("Something offered, asked for or agreed."), _("term")
    AMOUNT = "amount", _("A sum of money in a deal."), _("amount")
    DEAL = "deal", _("A deal's title, kind, countries, minerals or summary."), _("deal")
    ARTICLE = "article", _("What is told of an article itself."), _("article")
    SITE = "site", _("A mine, plant, port or railway."), _("site")
    ACTOR = "actor", _("A person or organisation."), _("actor")
    COUNTRY = "country", _("What a country's page tells or leaves out."), _("country")
    MINERAL = "mineral", _("A mineral's names, codes and lists."), _("mineral")


class CorrectionStatus(Vocabulary):
    """What became of a report of an error."""

    NEW = "new", _("Nobody has answered it yet."), _("new")
    ACCEPTED = "accepted", _("The reader was right, at least in part; the facts were mended."), _("accepted")
    DECLINED = "declined", _("The sources bear out what is recorded."), _("declined")
