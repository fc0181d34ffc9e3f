"""Figures: what is measured, in which form and unit, and how exactly."""

from django.utils.translation import gettext_lazy as _

from minerals_site.vocabulary import Vocabulary


class Measure(Vocabulary):
    """What a figure measures."""

    MINE_PRODUCTION = "mine_production", _("Taken out of mines in the period."), _("mine production")
    REFINERY_PRODUCTION = (
        "refinery_production",
        _("Refined or smelted in the period."),
        _("refinery production"),
    )
    CAPACITY = "capacity", _("The most that a plant or mine can produce in a year."), _("capacity")
    EXPORT_VOLUME = "export_volume", _("Weight of what left the country."), _("exports by weight")
    EXPORT_VALUE = (
        "export_value",
        _("Money received, or declared, for what left the country."),
        _("export value"),
    )
    RESERVES = "reserves", _("What can be mined at a profit today (USGS)."), _("reserves")
    RESOURCE_VALUE = (
        "resource_value",
        _("Somebody's estimate of the worth of what lies in the ground; not a price, not a deal."),
        _("estimated value in the ground"),
    )
    SHARE_OF_WORLD_PRODUCTION = (
        "share_of_world_production",
        _("Per cent of the world's production."),
        _("share of world production"),
    )
    SHARE_OF_IMPORTS = (
        "share_of_imports",
        _("Per cent of what the partner country imports."),
        _("share of the partner's imports"),
    )
    INVESTMENT = "investment", _("Money that a company says it puts in."), _("investment")
    GRADE = "ore_grade", _("Per cent of the mineral in ore or concentrate."), _("grade")
    GROWTH_FACTOR = (
        "planned_growth",
        _("By which factor output is planned to grow."),
        _("planned growth of output"),
    )
    AREA = "area", _("Surface of the site."), _("area")


class Basis(Vocabulary):
    """In which form the mineral is weighed. Figures on different bases never add up."""

    GROSS_ORE = "gross_ore", _("Ore as mined, rock included."), _("gross ore")
    CONCENTRATE = "concentrate", _("Ore or concentrate as shipped, gross weight."), _("ore or concentrate")
    CONTAINED_METAL = "contained_metal", _("Weight of the metal inside."), _("contained metal")
    OXIDE_EQUIVALENT = "oxide_equivalent", _("As the oxide (REO, WO₃, V₂O₅ …)."), _("oxide equivalent")
    LCE = "lce", _("Lithium carbonate equivalent."), _("lithium carbonate equivalent")
    REFINED_METAL = "refined_metal", _("Metal as sold."), _("refined metal")
    UNSPECIFIED = "unspecified", _("The source does not say, or it does not apply."), _("not stated")


class Unit(Vocabulary):
    """The unit of a figure's value."""

    TONNES = "tonnes", _("Metric tons of 1,000 kg."), _("tonnes")
    KILOGRAMS = "kilograms", _("Kilograms; used for platinum-group metals."), _("kilograms")
    USD = "usd", _("United States dollars of the period, not adjusted for inflation."), _("US dollars")
    PERCENT = "percent", _("Parts in a hundred."), _("per cent")
    ACRES = "acres", _("Acres of 4,046.86 m²."), _("acres")
    TIMES = "times", _("A factor without dimension."), _("times")


WEIGHED = (
    Measure.MINE_PRODUCTION,
    Measure.REFINERY_PRODUCTION,
    Measure.CAPACITY,
    Measure.EXPORT_VOLUME,
    Measure.RESERVES,
)
UNITS_OF: dict[Measure, tuple[Unit, ...]] = dict.fromkeys(WEIGHED, (Unit.TONNES, Unit.KILOGRAMS)) | {
    Measure.EXPORT_VALUE: (Unit.USD,),
    Measure.RESOURCE_VALUE: (Unit.USD,),
    Measure.INVESTMENT: (Unit.USD,),
    Measure.SHARE_OF_WORLD_PRODUCTION: (Unit.PERCENT,),
    Measure.SHARE_OF_IMPORTS: (Unit.PERCENT,),
    Measure.GRADE: (Unit.PERCENT,),
    Measure.GROWTH_FACTOR: (Unit.TIMES,),
    Measure.AREA: (Unit.ACRES,),
}


class Qualifier(Vocabulary):
    """How the source hedges a number."""

    EXACT = "exact", _("The number as given, without a hedge."), _("exactly")
    ABOUT = "about", _("“About”, “around”, “nearly”."), _("about")
    MORE_THAN = "more_than", _("“More than”, “over”."), _("more than")
    AT_LEAST = "at_least", _("“At least”."), _("at least")
    LESS_THAN = "less_than", _("“Less than”, “under”."), _("less than")
    UP_TO = "up_to", _("“Up to”: a ceiling."), _("up to")


class Estimated(Vocabulary):
    """Whether the source marks a number as its own estimate."""

    YES = "yes", _("Marked as an estimate."), _("estimated")
    NO = "no", _("Given as counted or reported."), _("not estimated")
    UNKNOWN = "unknown", _("The source, or our reading of it, does not tell."), _("unknown")
