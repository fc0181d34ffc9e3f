"""How far each country's negotiations have come: one bar a country, stacked by group of stages."""

from collections import Counter
from collections.abc import Sequence

from deals.rows import CountryNegotiations
from minerals_site.plotly_theme import (
    MUTED,
    Chart,
    Translate,
    add_note,
    escaped,
    fill,
    leave_to_table,
    named_axis,
    new_figure,
    say_no_data,
    set_layout,
    value_hover,
)

# The order of a negotiation, and the place of each group in the palette: what binds is the one solid colour.
GROUPS = {"talk": 6, "memorandum": 3, "approved": 2, "binding": 0, "ended": 5}
_DRAWN = 40


def negotiations_by_country(rows: Sequence[CountryNegotiations], gettext: Translate = str) -> Chart:
    """Draw the number of deals by country and group of stages, the country with most deals first."""
    columns = [gettext("Country"), gettext("Stage"), gettext("Deals")]
    words = gettext(
        "Deals and negotiations of each country by how far they have come. "
        "Not all that are signed count as binding deals: see the codebook."
    )
    figure = new_figure(gettext("Negotiations by country"), words, columns)
    totals = Counter[str]()
    for row in rows:
        totals[row.country] += row.deals
    if not totals.total():
        return say_no_data(figure, gettext("No negotiations recorded"))
    countries = sorted(totals, key=lambda country: (-totals[country], country))
    _stack(figure, rows, countries[:_DRAWN])
    if countries[_DRAWN:]:
        note = gettext("The {drawn} countries with most deals are drawn; the CSV has all.")
        add_note(figure, note.format(drawn=_DRAWN))
        undrawn = [
            [row.country, row.stage_group_label, row.deals]
            for row in rows
            if row.country in countries[_DRAWN:]
        ]
        leave_to_table(figure, undrawn)
    return figure


def _stack(figure: Chart, rows: Sequence[CountryNegotiations], countries: list[str]) -> None:
    """Add one series of bars for each group that occurs."""
    for group, place in GROUPS.items():
        mine = [row for row in rows if row.stage_group == group and row.deals and row.country in countries]
        if not mine:
            continue
        figure.add_trace(
            {
                "type": "bar",
                "orientation": "h",
                "x": [row.deals for row in mine],
                "y": [escaped(row.country) for row in mine],
                "name": escaped(mine[0].stage_group_label),
                "marker": fill(place, MUTED if group == "ended" else None),
                "showlegend": True,
                "text": [""] * len(mine),
                "textposition": "none",
                "hovertext": [escaped(f"{row.country}, {row.stage_group_label}") for row in mine],
                "hovertemplate": value_hover("x", ""),
                "customdata": [[row.url, row.country, row.stage_group_label, row.deals] for row in mine],
            }
        )
    height = len(countries) * 40 + 120
    set_layout(figure, yaxis=named_axis(countries), barmode="stack", height=height, showlegend=True)
    set_layout(figure, xaxis={"type": "linear", "tickformat": ",d", "rangemode": "tozero"})
