"""How claims are weighed."""

from django.utils.translation import gettext_lazy as _

from minerals_site.vocabulary import Vocabulary


class Rank(Vocabulary):
    """Which of several claims about one thing is shown first."""

    PREFERRED = "preferred", _("The claim to show first; the reason is given."), _("preferred")
    NORMAL = "normal", _("A claim like others."), _("normal")
    DEPRECATED = (
        "deprecated",
        _("Kept as said, but known to be wrong; never counted or drawn."),
        _("known to be wrong"),
    )


class Confidence(Vocabulary):
    """How far a source vouches for a fact."""

    CONFIRMED = "confirmed", _("On the record: a named person, a document or official data."), _("confirmed")
    REPORTED = "reported", _("Said by a source that does not name who vouches for it."), _("reported")
    DENIED = "denied", _("Said by one and denied by another who is concerned; moves no deal."), _("denied")


class WhyShown(Vocabulary):
    """Which step of the rule puts one of several claims about a number first."""

    RANK = "rank", _("Editors rank it first, and say why."), _("editors prefer it")
    SERIES = (
        "series",
        _("None is ranked first: the latest edition of an official series, such as a yearly table."),
        _("the latest edition of an official series"),
    )
    LATEST = (
        "latest",
        _("None of the above: what was published last; of one day, the first by its key."),
        _("the latest publication"),
    )
    ONLY = "only", _("No other source on record gives the number."), _("the only claim")


class DisputeKind(Vocabulary):
    """What sources differ about."""

    EVENT = "event", _("Whether, when or how something happened."), _("events")
    PARTY = "party", _("Who is on a side of a deal, and as what."), _("parties")
    TERM = "term", _("What is offered or asked for, and by whom."), _("terms")
    AMOUNT = "amount", _("How much money, of which kind."), _("money")
    FIGURE = "figure", _("Numbers about a country, a site or the world."), _("figures")
