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
        _("deprecated"),
    )


class Confidence(Vocabulary):
    """How far a source vouches for a fact."""

    CONFIRMED = "confirmed", _("On the record: a named person, a document or official data."), _("confirmed")
    REPORTED = "reported", _("Said by a source that does not name who vouches for it."), _("reported")
    DENIED = "denied", _("Said by one and denied by another who is concerned; moves no deal."), _("denied")
