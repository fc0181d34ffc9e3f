"""The editors' own vocabulary at the desk."""

from django.utils.translation import gettext_lazy as _

from minerals_site.vocabulary import Vocabulary


class Decision(Vocabulary):
    """What became of a proposal."""

    ACCEPTED = "accepted", _("Saved as a fact, as proposed or corrected."), _("accepted")
    ADDED = "added", _("A fact that nothing proposed, from words that an editor chose."), _("added by hand")
    DISMISSED = "dismissed", _("Not saved, and not proposed again."), _("dismissed")
