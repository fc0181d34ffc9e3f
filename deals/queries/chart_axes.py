"""Which charts some figures need: one for each measure, basis and unit, since unlike things share no axis."""

from typing import NamedTuple

from deals.choices import Basis, Measure, Unit
from deals.models.figure_claims import FigureQuerySet


class ChartAxis(NamedTuple):
    """What the figures of one chart have in common; an empty basis for money, which is never weighed."""

    measure: Measure
    basis: Basis | None
    unit: Unit

    @property
    def params(self) -> dict[str, str]:
        """The filter that keeps the figures of this chart alone: a mine's are inside its country's."""
        found = {"place": "country", "measure": self.measure.value, "unit": self.unit.value}
        return found | ({"basis": self.basis.value} if self.basis else {})

    @property
    def name(self) -> str:
        """A name that no other chart of the same page has."""
        return "-".join([self.measure, self.unit, self.basis or ""]).strip("-").replace("_", "-")


def chart_axes(figures: FigureQuerySet, *measures: Measure) -> list[ChartAxis]:
    """List the charts that the yearly figures of whole countries make, in the order of the vocabularies."""
    drawn = figures.national().yearly().standing().filter(measure__in=measures)
    found = drawn.order_by().values_list("measure", "basis", "unit").distinct()
    axes = {
        ChartAxis(Measure(measure), None if unit == Unit.USD else Basis(basis), Unit(unit))
        for measure, basis, unit in found
    }
    bases, units = list(Basis), list(Unit)
    return sorted(
        axes,
        key=lambda axis: (
            measures.index(axis.measure),
            bases.index(axis.basis) if axis.basis else -1,
            units.index(axis.unit),
        ),
    )
