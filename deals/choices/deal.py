"""Deals, how far they have come, and who takes part."""

from django.utils.translation import gettext_lazy as _

from minerals_site.vocabulary import Vocabulary


class DealKind(Vocabulary):
    """What a negotiation or agreement is about."""

    GOVERNMENT_FRAMEWORK = (
        "government_framework",
        _("Governments set the frame for later deals, or for a policy."),
        _("government framework"),
    )
    TRADE_AGREEMENT = (
        "trade_agreement",
        _("Tariffs and market access, minerals among them."),
        _("trade agreement"),
    )
    SECURITY_FOR_MINERALS = (
        "security_for_minerals",
        _("Military or diplomatic help in return for access to minerals."),
        _("security for minerals"),
    )
    FINANCE = "finance", _("A loan, grant or guarantee."), _("finance")
    OFFTAKE = "offtake", _("Who buys what is produced."), _("offtake")
    EQUITY = "equity", _("A purchase of shares, or an option on them."), _("equity")
    INFRASTRUCTURE = "infrastructure", _("Railways, ports, power."), _("infrastructure")
    PROCESSING = "processing", _("A plant that raises the value of ore."), _("processing")
    EXPLORATION = "exploration", _("The right to look for ore, or to develop a find."), _("exploration")


class Binding(Vocabulary):
    """Whether a deal's text binds its parties, as its sources tell."""

    BINDING = "binding", _("Law or contract: a party can be held to it."), _("binding")
    NON_BINDING = "non_binding", _("Talks, letters and memoranda that nobody can enforce."), _("not binding")
    MIXED = "mixed", _("Some parts bind, others do not."), _("partly binding")
    UNCLEAR = "unclear", _("Sources do not tell, or differ."), _("unclear")


class TextPublic(Vocabulary):
    """How much of a deal's text the public can read."""

    FULL = "full", _("The whole text."), _("full text")
    SUMMARY = "summary", _("A summary or the main terms."), _("summary")
    NONE = "none", _("Nothing."), _("not public")
    UNKNOWN = "unknown", _("Sources do not tell."), _("unknown")


class Stage(Vocabulary):
    """How far a deal has come; derived from its events, never typed. In the order of a negotiation."""

    REPORTED_TALKS = "reported_talks", _("Somebody reports that the sides are talking."), _("reported talks")
    EXPRESSION_OF_INTEREST = (
        "expression_of_interest",
        _("One side has offered or asked, in a letter or in public."),
        _("expression of interest"),
    )
    UNDER_NEGOTIATION = "under_negotiation", _("A side confirms that it negotiates."), _("under negotiation")
    MEMORANDUM = (
        "mou_or_framework_signed",
        _("A memorandum, letter of intent or framework is signed; details are open."),
        _("memorandum or framework signed"),
    )
    APPROVED = "approved", _("A board, parliament or regulator has agreed; not yet signed."), _("approved")
    SIGNED_BINDING = (
        "signed_binding",
        _("A text that binds its parties is signed; it may await an approval, or bind in parts only."),
        _("signed, binding"),
    )
    IN_FORCE = "in_force", _("The agreement has effect: ratified, drawn, delivered."), _("in force")
    AMENDED = "amended", _("In force in a changed form."), _("amended")
    SUSPENDED = "suspended", _("A source reports a halt that is meant to end."), _("suspended")
    FAILED = "failed", _("The sides did not agree."), _("failed")
    CANCELLED = "cancelled", _("A side has withdrawn."), _("cancelled")
    EXPIRED = "expired", _("Its term has run out."), _("expired")
    SUPERSEDED = "superseded", _("Another deal has taken its place."), _("superseded")


class StageGroup(Vocabulary):
    """Stages that are shown together. Only the group "binding" ever counts as deals."""

    TALK = "talk", _("Reported talks, interest and negotiation."), _("talks")
    MEMORANDUM = "memorandum", _("Memoranda, letters of intent and frameworks."), _("memoranda")
    APPROVED = "approved", _("Approved, not yet signed."), _("approved")
    BINDING = "binding", _("Signed and binding, in force, or amended."), _("signed or in force")
    ENDED = "ended", _("Suspended, failed, cancelled, expired or superseded."), _("ended or halted")


STAGES_OF: dict[StageGroup, tuple[Stage, ...]] = {
    StageGroup.TALK: (Stage.REPORTED_TALKS, Stage.EXPRESSION_OF_INTEREST, Stage.UNDER_NEGOTIATION),
    StageGroup.MEMORANDUM: (Stage.MEMORANDUM,),
    StageGroup.APPROVED: (Stage.APPROVED,),
    StageGroup.BINDING: (Stage.SIGNED_BINDING, Stage.IN_FORCE, Stage.AMENDED),
    StageGroup.ENDED: (Stage.SUSPENDED, Stage.FAILED, Stage.CANCELLED, Stage.EXPIRED, Stage.SUPERSEDED),
}
GROUP_OF: dict[str, StageGroup] = {stage: group for group, stages in STAGES_OF.items() for stage in stages}


class Side(Vocabulary):
    """On which side of a deal an actor stands."""

    AFRICAN = "african", _("An African state, or an actor from there or acting for it."), _("African side")
    US = "us", _("The United States, or an actor from there or acting for it."), _("US side")
    OTHER = "other", _("Neither: a mediator, or a company or state from elsewhere."), _("others")


class PartyRole(Vocabulary):
    """What an actor does in a deal."""

    SIGNATORY = "signatory", _("Has signed."), _("signatory")
    NEGOTIATOR = "negotiator", _("Talks for a side."), _("negotiator")
    PROPOSER = "proposer", _("Has made the offer or request."), _("proposer")
    FINANCIER = "financier", _("Lends, grants or guarantees money."), _("financier")
    INVESTOR = "investor", _("Buys or may buy a share."), _("investor")
    OPERATOR = "operator", _("Runs the mine, plant, railway or port."), _("operator")
    OFFTAKER = "offtaker", _("Buys what is produced."), _("offtaker")
    MEDIATOR = "mediator", _("Brings the sides together."), _("mediator")
    SUPPORTER = "supporter", _("Speaks or works for it."), _("supporter")
    OPPONENT = "opponent", _("Speaks or works against it, or competes."), _("opponent")
