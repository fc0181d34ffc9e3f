"""Countries, minerals, actors and sites."""

from django.utils.translation import gettext_lazy as _

from minerals_site.vocabulary import Vocabulary


class Region(Vocabulary):
    """The continental regions of the United Nations' M49 standard."""

    AFRICA = "africa", _("M49 region 002."), _("Africa")
    AMERICAS = "americas", _("M49 region 019."), _("Americas")
    ASIA = "asia", _("M49 region 142."), _("Asia")
    EUROPE = "europe", _("M49 region 150."), _("Europe")
    OCEANIA = "oceania", _("M49 region 009."), _("Oceania")


class MineralKind(Vocabulary):
    """What sort of thing a mineral's name stands for."""

    ELEMENT = "element", _("One chemical element, such as cobalt."), _("element")
    GROUP = "group", _("Elements counted together, such as rare earths."), _("group")
    ORE = "ore", _("An ore or mineral kept apart from its element, such as rutile."), _("ore or mineral")
    AGGREGATE = "aggregate", _("A total over minerals; never added to its parts."), _("total")


class AliasKind(Vocabulary):
    """Why a mineral is also known by another name."""

    ORE = "ore", _("The ore it is won from, as trade names it: coltan, cassiterite, wolfram."), _("ore")
    SYNONYM = "synonym", _("Another name or spelling of the same thing."), _("synonym")
    SYMBOL = "symbol", _("The chemical symbol."), _("symbol")


class ActorKind(Vocabulary):
    """What sort of actor takes part."""

    PERSON = "person", _("A named human being, in the office held at the time."), _("person")
    GOVERNMENT = "government", _("A state, its parliament, a chamber or committee, a court."), _("government")
    MINISTRY = "ministry", _("A department of government."), _("ministry")
    AGENCY = "agency", _("A public body, development bank or regulator."), _("agency")
    COMPANY = "company", _("A firm, private or state-owned."), _("company")
    FUND = "fund", _("An investor that manages money for others."), _("fund")
    MULTILATERAL = "multilateral", _("An organisation of states."), _("multilateral organisation")
    ARMED_GROUP = "armed_group", _("A force under arms, a national army included."), _("army or armed group")
    NGO = "ngo", _("An association, think tank, university or business council."), _("association or NGO")


class SiteKind(Vocabulary):
    """What sort of place a site is."""

    MINE = "mine", _("Ore is, or was, taken out of the ground."), _("mine")
    DEPOSIT = "deposit", _("Ore is known or supposed; no regular mining."), _("deposit")
    PROCESSING_PLANT = (
        "processing_plant",
        _("Ore or tailings become concentrate or oxide."),
        _("processing plant"),
    )
    SMELTER = "smelter", _("Concentrate becomes metal."), _("smelter")
    REFINERY = "refinery", _("Metal is brought to trade purity."), _("refinery")
    PORT = "port", _("Goods leave by sea."), _("port")
    RAILWAY = "railway", _("Goods leave by rail."), _("railway")
