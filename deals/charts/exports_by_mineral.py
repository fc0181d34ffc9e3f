"""What a country exports: columns by year stacked by mineral; for a single year, one bar a mineral."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from deals.charts.like_units import one_unit
from deals.charts.measured_bars import bar, error, say_ranges, value_axis
from deals.charts.year_slots import runs, year_axis, years_through
from deals.rows import MineralExport
from minerals_site.plotly_theme import (
    TEXT,
    Chart,
    Translate,
    add_note,
    escaped,
    leave_to_table,
    named_axis,
    new_figure,
    say_no_data,
    set_layout,
    value_hover,
)

_DRAWN = 7  # minerals with a colour of their own; the smaller ones are drawn as one


def exports_by_mineral(rows: Sequence[MineralExport], gettext: Translate = str) -> Chart:
    """Draw exports of one unit (and, for masses, one basis); ValueError for unlike rows."""
    unit, basis = one_unit(rows)
    columns = [
        gettext("Year"),
        gettext("Mineral"),
        gettext("Value"),
        gettext("Unit"),
        gettext("Basis"),
        gettext("Qualifier"),
    ]
    figure = new_figure(_title(rows, basis, gettext), _description(gettext), columns, unit=unit)
    parts = [row for row in rows if not row.is_total]
    totals = [row for row in rows if row.is_total]
    if all(row.value is None for row in rows):
        return say_no_data(figure, gettext("No export figures"))
    say_ranges(figure, rows, gettext)
    if len({row.year for row in rows}) == 1:
        return _one_year(figure, [*parts, *totals], unit)
    _years(figure, parts, unit, gettext)
    _totals(figure, totals, unit)
    years = years_through(row.year for row in rows)
    set_layout(figure, xaxis=year_axis(years), yaxis=value_axis(unit), barmode="stack")
    _say_gaps(figure, rows, years, gettext)
    return figure


def _title(rows: Sequence[MineralExport], basis: str, gettext: Translate) -> str:
    years = sorted({row.year for row in rows})
    span = f"{years[0]}" if len(years) == 1 else f"{years[0]}–{years[-1]}" if years else ""
    minerals = {row.mineral for row in rows}
    subject = gettext("Exports by mineral")
    if len(minerals) == 1:
        subject = gettext("Exports of {mineral}").format(mineral=minerals.pop().lower())
    return ", ".join(filter(None, [subject, basis, span]))


def _description(gettext: Translate) -> str:
    return gettext(
        "Exports as reported for each mineral and year. What is missing is marked, not drawn as zero."
    )


def cells(row: MineralExport) -> list[Any]:
    """Return the link and the table cells of one row."""
    return [row.url, str(row.year), row.mineral, row.value, row.unit, row.basis_label, row.qualifier]


def _one_year(figure: Chart, rows: list[MineralExport], unit: str) -> Chart:
    """Draw one bar a mineral, the largest first."""
    ordered = sorted(rows, key=lambda row: (row.value is None, -(row.value or 0), row.mineral))
    names = [escaped(row.mineral) for row in ordered]
    figure.add_trace(bar("h", names, ordered, [cells(row) for row in ordered], 0, unit))
    down = named_axis([row.mineral for row in ordered])
    set_layout(figure, xaxis=value_axis(unit), height=len(rows) * 40 + 104, yaxis=down)
    return figure


def _ranked(rows: Sequence[MineralExport]) -> list[str]:
    """Return the minerals, the one with the largest figure first."""
    peaks: dict[str, float] = defaultdict(float)
    for row in rows:
        peaks[row.mineral] = max(peaks[row.mineral], row.value or 0)
    return sorted(peaks, key=lambda mineral: (-peaks[mineral], mineral))


def _years(figure: Chart, rows: Sequence[MineralExport], unit: str, gettext: Translate) -> None:
    """Stack a column for each year."""
    minerals = _ranked(rows)
    for place, mineral in enumerate(minerals[:_DRAWN]):
        mine = [row for row in rows if row.mineral == mineral]
        trace = bar("v", [str(row.year) for row in mine], mine, [cells(row) for row in mine], place, unit)
        figure.add_trace({**trace, "name": escaped(mineral)})
    _others(figure, [row for row in rows if row.mineral in minerals[_DRAWN:]], unit, gettext)


def _others(figure: Chart, rows: list[MineralExport], unit: str, gettext: Translate) -> None:
    """Draw the smaller minerals as one part; the table still has each."""
    if not rows:
        return
    sums: dict[int, float] = defaultdict(float)
    for row in rows:
        sums[row.year] += row.value or 0
    name = gettext("Other minerals")
    together = [MineralExport(year, name, value, unit, "") for year, value in sorted(sums.items())]
    trace = bar("v", [str(row.year) for row in together], together, [[""] for _row in together], _DRAWN, unit)
    figure.add_trace({**trace, "name": escaped(name)})
    leave_to_table(figure, [cells(row)[1:] for row in rows])


def _say_gaps(figure: Chart, rows: Sequence[MineralExport], years: list[int], gettext: Translate) -> None:
    """Say in words which years have no figure at all, and which minerals have none in some year."""
    parts = [row for row in rows if not row.is_total]
    known = {(row.year, row.mineral) for row in parts or rows if row.value is not None}
    shown = {year for year, _mineral in known}
    empty = [year for year in years if year not in shown]
    if empty:
        words = gettext("No figures by mineral for {years}.") if parts else gettext("No figures for {years}.")
        add_note(figure, words.format(years=runs(empty)))
    partly = [name for name in _ranked(parts) if any((year, name) not in known for year in shown)]
    if partly:
        words = gettext(
            "Not every year has a figure for: {minerals}. A lower column may be a missing figure."
        )
        add_note(figure, words.format(minerals=", ".join(partly)))


def _totals(figure: Chart, rows: Sequence[MineralExport], unit: str) -> None:
    """Draw published totals as strokes beside the parts: the two need not agree."""
    if not rows:
        return
    stroke = {"symbol": "line-ew", "color": TEXT.light, "size": 24, "line": {"width": 3, "color": TEXT.light}}
    figure.add_trace(
        {
            "type": "scatter",
            "mode": "markers",
            "x": [str(row.year) for row in rows],
            "y": [row.value for row in rows],
            "error_y": error(rows),
            "name": escaped(rows[0].mineral),
            "text": [escaped(row.qualifier) for row in rows],
            "hovertext": [escaped(f"{row.mineral}, {row.year}") for row in rows],
            "hovertemplate": value_hover("y", unit),
            "customdata": [cells(row) for row in rows],
            "marker": stroke,
        }
    )
