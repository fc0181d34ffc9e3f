"""The tables that are read: which mineral, measure and form the rows of each type mean.

A table is known by the code in its file name (mcs2023-cobal_world.csv), a row by the words of its Type,
without units and marks of rounding (see `type_words`). Where the files do not say in which form a mineral is
weighed, the printed chapter does: titanium minerals are in TiO2 content, nickel in metal content; graphite,
phosphate rock, fluorspar and vermiculite are weighed as sold, and keep the forms of the published data set.
"""

import re
from typing import NamedTuple

from deals.choices import Basis, Measure

METAL, OXIDE, GROSS = Basis.CONTAINED_METAL, Basis.OXIDE_EQUIVALENT, Basis.GROSS_ORE
REFINED, CONCENTRATE = Basis.REFINED_METAL, Basis.CONCENTRATE
NOT_TYPE = re.compile(r"\b(((thousand|million) )?metric tons( of)?|world( total)?|rounded)\b")


class Series(NamedTuple):
    """What the numbers of a row and column are; `basis_in_key` where another series differs by it alone."""

    mineral: str
    measure: Measure
    basis: Basis
    reported_as: str = ""
    basis_in_key: bool = False


class Kind(NamedTuple):
    """Rows of a table: their types, and what each kind of column means in them."""

    types: tuple[str, ...]
    columns: dict[str, Series]


def type_words(text: str) -> str:
    """Bring the type of a row to the words by which it is known."""
    words = " ".join(re.sub(r"[^a-z0-9]+", " ", text.casefold()).split())
    return " ".join(NOT_TYPE.sub(" ", words).split())


def mined(mineral: str, basis: Basis, *types: str, reserves: Basis | None = None, **more: str | bool) -> Kind:
    """Rows of mine production, and reserves in the same form unless told otherwise."""
    reported_as, in_key = str(more.get("reported_as", "")), bool(more.get("basis_in_key"))
    produced = Series(mineral, Measure.MINE_PRODUCTION, basis, reported_as, in_key)
    known = Series(mineral, Measure.RESERVES, reserves or basis, reported_as, in_key)
    return Kind(types, {"prod": produced, "reserves": known})


def refined(mineral: str, basis: Basis, *types: str) -> Kind:
    """Rows of what refineries or smelters make, and can make."""
    made = Series(mineral, Measure.REFINERY_PRODUCTION, basis)
    return Kind(types, {"prod": made, "cap": Series(mineral, Measure.CAPACITY, basis)})


PLATINUM = {
    "prod": Series("platinum", Measure.MINE_PRODUCTION, METAL),
    "reserves": Series("platinum-group-metals", Measure.RESERVES, METAL),
}
POTASH = {
    "prod": Series("potash", Measure.MINE_PRODUCTION, OXIDE),
    "reserves ore": Series("potash", Measure.RESERVES, GROSS, "recoverable ore", basis_in_key=True),
    "reserves ore k2o equiv": Series("potash", Measure.RESERVES, OXIDE),
}
TITANIUM = {
    "prod sponge": Series("titanium", Measure.REFINERY_PRODUCTION, REFINED, "sponge metal"),
    "cap sponge": Series("titanium", Measure.CAPACITY, REFINED, "sponge metal"),
    "cap pigment": Series("titanium", Measure.CAPACITY, OXIDE, "titanium dioxide pigment", basis_in_key=True),
}
BOTH_TITANIUM_ORES = ("mine production ilmenite and rutile", "mine production ilmentite and rutile")
RARE_EARTHS = (
    "mine production rare earth oxide reo equivalent",
    "rare earths mine production rare earth oxide equivalent",
)

FOLLOWED: dict[str, tuple[Kind, ...]] = {
    "alumi": (refined("aluminium", REFINED, "smelter production aluminum"),),
    "antim": (mined("antimony", METAL, "mine production contained antimony"),),
    "bauxi": (
        refined("alumina", OXIDE, "refinery production alumina calcined equivalent weights"),
        mined("bauxite", GROSS, "mine production bauxite"),
    ),
    "beryl": (mined("beryllium", METAL, "mine production beryllium"),),
    "chrom": (mined("chromium", GROSS, "mine production marketable chromite ore"),),
    "cobal": (mined("cobalt", METAL, "mine production contained cobalt"),),
    "coppe": (
        mined(
            "copper",
            METAL,
            "mine production contained copper",
            "mine production recoverable copper content",
        ),
        refined("copper", REFINED, "refinery production", "refinery production copper"),
    ),
    "feore": (
        mined("iron-ore", GROSS, "iron ore mine production usable ore"),
        mined("iron-ore", METAL, "iron ore mine production iron content", basis_in_key=True),
    ),
    "fluor": (mined("fluorspar", GROSS, "mine production fluorspar"),),
    "germa": (refined("germanium", REFINED, "primary and secondary refinery production"),),
    "gold": (mined("gold", METAL, "gold contained content mine production"),),
    "graph": (mined("graphite", CONCENTRATE, "mine production", "mine production graphite"),),
    "lithi": (
        mined("lithium", METAL, "mine production contained lithium", "mine production lithium content"),
    ),
    "manga": (mined("manganese", METAL, "mine production manganese content"),),
    "nicke": (mined("nickel", METAL, "mine production", "mine production nickel contained"),),
    "niobi": (mined("niobium", METAL, "mine production niobium content"),),
    "phosp": (mined("phosphate-rock", GROSS, "mine production phosphate rock ore"),),
    "plati": (
        Kind(("mine production platinum",), PLATINUM),
        Kind(("mine production palladium",), {"prod": Series("palladium", Measure.MINE_PRODUCTION, METAL)}),
    ),
    "potas": (Kind(("mine production potassium oxide k2o equivalent",), POTASH),),
    "raree": (mined("rare-earths", OXIDE, *RARE_EARTHS),),
    "tanta": (mined("tantalum", METAL, "mine production tantalum content"),),
    "timin": (
        mined("titanium", OXIDE, *BOTH_TITANIUM_ORES, reported_as="ilmenite and rutile"),
        mined("ilmenite", OXIDE, "mine production ilmenite"),
        mined("rutile", OXIDE, "mine production rutile"),
    ),
    "tin": (mined("tin", METAL, "mine production tin content"),),
    "titan": (
        Kind(("sponge metal production and sponge and pigment yearend operating capacity",), TITANIUM),
    ),
    "tungs": (mined("tungsten", METAL, "mine production contained tungsten"),),
    "vanad": (mined("vanadium", METAL, "mine production vanadium content"),),
    "vermi": (mined("vermiculite", GROSS, "mine production"),),
    "zinc": (mined("zinc", METAL, "mine production zinc content of concentrates and direct shipping ores"),),
    "zirco-hafni": (
        mined(
            "zircon",
            CONCENTRATE,
            "zirconium ores and zircon concentrates mine production gross weight",
            reserves=OXIDE,
        ),
    ),
}
