"""Who produces a mineral: bars by country for a year or two, lines where more years are known."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from deals.charts.like_units import one_unit
from deals.charts.measured_bars import bar, error, say_ranges, value_axis
from deals.charts.year_slots import runs, year_axis, years_through
from deals.rows import CountryProduction
from minerals_site.plotly_theme import (
    SERIES,
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

_BARS, _LINES = 40, 8  # countries that are drawn; the table has all
_FEW_YEARS = 2
_SYMBOLS = ("circle", "diamond", "triangle-up", "x", "triangle-down", "cross", "circle", "diamond")


def production_by_country(rows: Sequence[CountryProduction], gettext: Translate = str) -> Chart:
    """Draw the production of one mineral, in one unit and on one basis; ValueError for unlike rows."""
    unit, basis = one_unit(rows)
    columns = [
        gettext("Country"),
        gettext("Mineral"),
        gettext("Year"),
        gettext("Production"),
        gettext("Unit"),
        gettext("Basis"),
        gettext("Qualifier"),
    ]
    words = gettext(
        "Production as reported, the largest producer first. What is missing is named, not drawn as zero."
    )
    figure = new_figure(_title(rows, basis, gettext), words, columns, unit=unit)
    if all(row.value is None for row in rows):
        return say_no_data(figure, gettext("No production figures"))
    if len({row.year for row in rows}) <= _FEW_YEARS:
        _bars(figure, rows, unit, gettext)
    else:
        _lines(figure, rows, unit, gettext)
    say_ranges(figure, rows, gettext)
    return figure


def _title(rows: Sequence[CountryProduction], basis: str, gettext: Translate) -> str:
    """Name the mineral, and the one country or the one year that no key would name."""
    countries = {row.country for row in rows}
    mineral = rows[0].mineral if rows else ""
    subject = gettext("{mineral}: production by country") if rows else gettext("Production by country")
    if len(countries) == 1:
        subject = gettext("{mineral}: production of {country}")
    subject = subject.format(mineral=mineral, country=", ".join(countries))
    years = {row.year for row in rows}
    if len(years) > _FEW_YEARS:
        years.update(years_through(years))
    return ", ".join(filter(None, [subject, basis, runs(years)]))


def cells(row: CountryProduction) -> list[Any]:
    """Return the link and the table cells of one row."""
    measured = [row.value, row.unit, row.basis_label, row.qualifier]
    return [row.url, row.country, row.mineral, str(row.year), *measured]


def _ranked(rows: Sequence[CountryProduction]) -> list[str]:
    """Return the countries by their latest figure, those without one last."""
    latest: dict[str, float] = {}
    for row in sorted(rows, key=lambda row: row.year):
        latest[row.country] = latest.get(row.country, -1.0) if row.value is None else row.value
    return sorted(latest, key=lambda country: (-latest[country], country))


def _cut(figure: Chart, rows: Sequence[CountryProduction], most: int, gettext: Translate) -> list[str]:
    """Return the countries to draw; say how many are left to the table."""
    countries = _ranked(rows)
    left = countries[most:]
    if left:
        words = gettext("The {drawn} largest of {all} producers are drawn; the CSV has all.")
        add_note(figure, words.format(drawn=most, all=len(countries)))
        leave_to_table(figure, [cells(row)[1:] for row in rows if row.country in left])
    return countries[:most]


def _bars(figure: Chart, rows: Sequence[CountryProduction], unit: str, gettext: Translate) -> None:
    """Draw a bar for each country, two where there are two years, the later year on top."""
    countries = _cut(figure, rows, _BARS, gettext)
    years = sorted({row.year for row in rows}, reverse=True)
    for series, year in enumerate(years):
        mine = [row for row in rows if row.year == year and row.country in countries]
        mine.sort(key=lambda row: countries.index(row.country))
        names = [escaped(row.country) for row in mine]
        trace = bar("h", names, mine, [cells(row) for row in mine], series, unit)
        figure.add_trace({**trace, "name": str(year)})
    height = len(countries) * (26 + 16 * len(years)) + 104
    set_layout(figure, xaxis=value_axis(unit), barmode="group", height=height, yaxis=named_axis(countries))
    _say_gaps(figure, rows, countries, sorted(years), gettext)


def _lines(figure: Chart, rows: Sequence[CountryProduction], unit: str, gettext: Translate) -> None:
    """Draw a line for each of the largest producers; a year without a figure breaks it."""
    years = years_through(row.year for row in rows)
    countries = _cut(figure, rows, _LINES, gettext)
    for place, country in enumerate(countries):
        mine = {row.year: row for row in rows if row.country == country}
        points = [mine.get(year) for year in years]
        colour = SERIES[place].light
        figure.add_trace(
            {
                "type": "scatter",
                "mode": "lines+markers",
                "x": [str(year) for year in years],
                "y": [point.value if point else None for point in points],
                "error_y": error(points),
                "name": escaped(country),
                "text": [escaped(point.qualifier) if point else "" for point in points],
                "hovertext": [escaped(f"{country}, {year}") for year in years],
                "hovertemplate": value_hover("y", unit),
                "customdata": [cells(point) if point else [""] for point in points],
                "connectgaps": False,
                "line": {"color": colour, "width": 2},
                "marker": {"color": colour, "symbol": _SYMBOLS[place], "size": 9},
            }
        )
    set_layout(figure, xaxis=year_axis(years), yaxis=value_axis(unit))
    _say_gaps(figure, rows, countries, years, gettext)


def _say_gaps(
    figure: Chart,
    rows: Sequence[CountryProduction],
    countries: list[str],
    years: list[int],
    gettext: Translate,
) -> None:
    """Name the years without a figure, with the countries that lack the same ones in one sentence."""
    known = {(row.country, row.year) for row in rows if row.value is not None}
    lacking: dict[str, list[str]] = defaultdict(list)
    for country in countries:
        lacking[runs(year for year in years if (country, year) not in known)].append(country)
    lacking.pop("", None)
    for missing, names in lacking.items():
        words = gettext("No figure for {years}: {countries}.")
        add_note(figure, words.format(years=missing, countries=", ".join(sorted(names))))
