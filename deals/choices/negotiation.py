"""What happens in a negotiation: events, terms, money."""

from django.utils.translation import gettext_lazy as _

from minerals_site.vocabulary import Vocabulary


class Occurrence(Vocabulary):
    """Whether an event took place."""

    OCCURRED = "occurred", _("It took place."), _("occurred")
    PLANNED = "planned", _("Announced; no source yet says that it took place."), _("planned")
    CANCELLED = "cancelled", _("Announced, then called off."), _("cancelled")
    DISPUTED = "disputed", _("Sources differ on whether it took place, or as what."), _("disputed")


class EventKind(Vocabulary):
    """What sort of thing happened."""

    STATEMENT = "statement", _("Somebody said something on the record or to reporters."), _("statement")
    LETTER = "letter", _("A letter was sent."), _("letter")
    MEETING = "meeting", _("People met."), _("meeting")
    VISIT = "visit", _("Somebody travelled to a place."), _("visit")
    NEGOTIATION = "negotiation", _("The sides bargained, directly or through others."), _("negotiation")
    ANNOUNCEMENT = "announcement", _("A party made something known."), _("announcement")
    SIGNING = "signing", _("A text was signed or initialled."), _("signing")
    APPROVAL = "approval", _("A board, court or regulator agreed."), _("approval")
    FINANCING = "financing", _("Money was committed or paid."), _("financing")
    SUSPENSION = "suspension", _("Work or a process stopped."), _("suspension")
    RESUMPTION = "resumption", _("Work or a process began again."), _("resumption")
    PRODUCTION = "production", _("Output, shipment or capacity."), _("production")
    LEGISLATION = (
        "legislation",
        _("A parliament or a government made, changed or let lapse a rule."),
        _("legislation"),
    )
    COURT_RULING = "court_ruling", _("A court or tribunal acted."), _("court ruling")
    MILITARY = "military", _("Fighting, capture or withdrawal."), _("military")


class TermSide(Vocabulary):
    """Who gives what a term is about."""

    OFFERED_BY_AFRICAN = "offered_by_african", _("The African side gives."), _("from the African side")
    OFFERED_BY_US = "offered_by_us", _("The US side gives."), _("from the US side")
    MUTUAL = "mutual", _("Both give, or the source does not tell who."), _("from both")


class TermKind(Vocabulary):
    """What a term is about."""

    MINERAL_ACCESS = "mineral_access", _("A right to explore or mine."), _("mineral access")
    EXCLUSIVE_RIGHTS = "exclusive_rights", _("A right that shuts others out."), _("exclusive rights")
    OFFTAKE = "offtake", _("Who buys the output."), _("offtake")
    SECURITY = "security", _("Military or diplomatic help."), _("security")
    INFRASTRUCTURE = "infrastructure", _("Railway, port, power."), _("infrastructure")
    FINANCE = "finance", _("Money."), _("finance")
    PROCESSING = "processing", _("Processing in the country, or technology for it."), _("processing")
    STOCKPILE = "stockpile", _("A strategic reserve of minerals."), _("stockpile")
    TARIFF = "tariff", _("Duties and market access."), _("tariff")
    EQUITY = "equity", _("Shares."), _("equity")
    OTHER = "other", _("Anything else."), _("other")


class TermStatus(Vocabulary):
    """How firm a term is."""

    PROPOSED = "proposed", _("The side that would give it has put it on the table."), _("offered")
    ASKED = "asked", _("The other side asks for it; who would give it has not offered it."), _("asked for")
    AGREED = "agreed", _("In a text that the sides have signed or announced as agreed."), _("agreed")


class AmountKind(Vocabulary):
    """What a sum of money stands for. Sums of different kinds are never added."""

    ANNOUNCED_CEILING = (
        "announced_ceiling",
        _("“Up to”: the most that might be paid."),
        _("announced ceiling"),
    )
    PLEDGED = "pledged", _("Promised in public, without a signed text."), _("pledged")
    APPROVED = "approved", _("Agreed by a board or parliament."), _("approved")
    SIGNED = "signed", _("In a signed text."), _("signed")
    DISBURSED = "disbursed", _("Paid out."), _("disbursed")
    VALUATION = "valuation", _("What something is said to be worth; nobody pays it."), _("valuation")
    OPTION = "option", _("May be paid at somebody's choice."), _("option")
