"""Africa as a grid of equal tiles, shaded by number of deals: Rwanda is seen as well as the DRC."""

from collections.abc import Sequence
from typing import Any

from deals.rows import CountryTile
from minerals_site.plotly_theme import (
    MUTED,
    SHADE_INKS,
    SHADES,
    TEXT,
    Chart,
    Translate,
    add_note,
    escaped,
    new_figure,
    say_no_data,
    set_layout,
)

# Rows from north to south, each from its first column on; "." leaves the sea or a neighbour's room free.
_ROWS = (
    ". . MA DZ TN LY EG",
    "CV EH MR ML NE TD SD ER DJ",
    "GM SN GN BF BJ NG SS ET SO",
    "GW SL CI GH TG CM CF UG KE",
    ". LR . . GQ CG CD RW TZ SC",
    ". . . ST GA AO ZM BI MW",
    ". . . . . NA BW ZW MZ KM",
    ". . . . . . ZA SZ MG MU",
    ". . . . . . LS",
)
GRID = {
    code: (column, row)
    for row, line in enumerate(_ROWS)
    for column, code in enumerate(line.split())
    if code != "."
}
_COLUMNS = 10
_TILE = 34
_LEAST = (0, 1, 2, 4)  # deals from which on each shade is used


def africa_tiles(rows: Sequence[CountryTile], gettext: Translate = str) -> Chart:
    """Draw the tiles of the countries given; a thick edge says that at least one deal binds."""
    columns = [gettext("Country"), gettext("Deals"), gettext("Binding")]
    words = gettext(
        "A tile for each country, about where it lies. A darker tile has more deals and negotiations; "
        "a thick edge means that at least one of them binds."
    )
    figure = new_figure(gettext("Deals, memoranda and talks by country"), words, columns)
    known = [row for row in rows if row.iso2 in GRID]
    if not known:
        return say_no_data(figure, gettext("No countries"))
    words = gettext("{}: deals {}, binding {}")
    for shade, least in enumerate(_LEAST):
        beyond = [*_LEAST, None][shade + 1]
        mine = [row for row in known if row.deals >= least and (beyond is None or row.deals < beyond)]
        if mine:
            figure.add_trace(_tiles(mine, shade, _words(least, beyond, gettext), words))
    strangers = [row.name for row in rows if row.iso2 not in GRID]
    if strangers:
        add_note(figure, gettext("Not on this map: {names}.").format(names=", ".join(strangers)))
    _lay_out(figure)
    return figure


def _words(least: int, beyond: int | None, gettext: Translate) -> str:
    """Name a shade by the number of deals that it stands for."""
    if beyond is None:
        return gettext("{count} or more").format(count=least)
    if least == 0:
        return gettext("none")
    return str(least) if beyond == least + 1 else f"{least}–{beyond - 1}"


def _tiles(rows: Sequence[CountryTile], shade: int, name: str, words: str) -> dict[str, Any]:
    """Return the tiles of one shade."""
    edges = [3 if row.binding else 1 for row in rows]
    colours = [TEXT.light if row.binding else MUTED.light for row in rows]
    marker: dict[str, Any] = {"symbol": "square", "size": _TILE, "color": SHADES[shade].light}
    texts = [f"{row.iso2}<br>{row.deals}" if row.deals else row.iso2 for row in rows]
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [GRID[row.iso2][0] for row in rows],
        "y": [GRID[row.iso2][1] for row in rows],
        "name": escaped(name),
        "text": texts,
        "textposition": "middle center",
        "textfont": {"color": SHADE_INKS[shade].light, "size": 12},
        "marker": {**marker, "line": {"color": colours, "width": edges}},
        "hovertext": [escaped(words.format(row.name, row.deals, row.binding)) for row in rows],
        "hoverinfo": "text",
        "customdata": [[row.url, row.name, row.deals, row.binding] for row in rows],
    }


def _lay_out(figure: Chart) -> None:
    """Give both axes one scale and hide them."""
    tall = len(_ROWS)
    set_layout(
        figure,
        margin={"l": 8, "r": 8},
        font={"color": TEXT.light},
        height=tall * 36 + 104,
        showlegend=True,
        hovermode="closest",
        xaxis={"type": "linear", "range": [-0.5, _COLUMNS - 0.5], "visible": False},
        yaxis={"type": "linear", "scaleanchor": "x", "range": [tall - 0.5, -0.5], "visible": False},
    )
