"""Charts on pages: each row behind a drawing is a row of the package, or a count of its rows."""

from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests import traced_package as package

type Cells = list[Any]
type Asked = dict[str, str]
type Read = Callable[[str], Any]  # the JSON at an address

UNITS = {"t": "tonnes", "kg": "kilograms", "USD": "usd"}


def wrong_in_chart(element: Any, read: Read) -> Iterator[str]:
    """Compare a chart on a page with its JSON, and the JSON with the package."""
    (address,) = {str(link) for link in element.xpath(".//button/@data-chart-url")} or {""}
    asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    name = urlsplit(address).path.rpartition("/")[2].removesuffix(".json")
    chart = read(address)
    rows = [cells for trace in chart["data"] for cells in trace.get("customdata", []) if len(cells) > 1]
    cells = [row[1:] for row in rows] + chart["layout"]["meta"]["undrawn"]
    shown = [[_text(td) for td in tr.xpath("./td")] for tr in element.xpath(".//tbody/tr")]
    told = [[_written(cell) for cell in row] for row in cells][: len(shown)]
    rest = f"The first {len(shown)} of {len(cells)} rows"
    if shown != told or (len(shown) < len(cells) and rest not in element.text_content()):
        yield f"{address}: the table on the page is not that of the JSON"
    for fault in CHECKS[name](asked, cells, chart):
        yield f"{address}: {fault}"


def _text(cell: Any) -> str:
    return " ".join(cell.text_content().split())


def _written(cell: object) -> str:
    """Write a cell as a table shows it."""
    if isinstance(cell, int | float):
        return f"{Decimal(str(cell)).normalize():,f}"
    return "no figure" if cell is None else " ".join(str(cell).split())


def _countries(deal: str) -> list[str]:
    return package.index("deals")[deal]["countries"].split(";")


def _deals(asked: Asked) -> dict[str, str]:
    """Give the deals that a chart counts, with the group of each."""
    mineral = asked.get("mineral")
    deals = package.index("deals")
    return {
        deal: group
        for deal, group in package.counted_once().items()
        if not mineral or mineral in deals[deal]["minerals"].split(";")
    }


def _tiles(asked: Asked, cells: list[Cells], _chart: Any) -> Iterator[str]:
    """Count the deals of each tile, and the binding ones."""
    names = {row["name"]: iso3 for iso3, row in package.index("countries").items()}
    for name, deals, binding in cells:
        mine = {deal for deal in _deals(asked) if names[name] in _countries(deal)}
        if (deals, binding) != (len(mine), len(mine & package.binding())):
            yield f"{name} has {len(mine)} deals, not {deals}"


def _negotiations(asked: Asked, _cells: list[Cells], chart: Any) -> Iterator[str]:
    """Count the deals of each part of a bar."""
    found = Counter((iso3, group) for deal, group in _deals(asked).items() for iso3 in _countries(deal))
    for trace in chart["data"]:
        for url, name, _label, deals in trace["customdata"]:
            query = parse_qs(urlsplit(url).query)
            place = (query["country"][0], query["group"][0])
            if package.index("countries")[place[0]]["name"] != name or found[place] != deals:
                yield f"{place} has {found[place]}, not {deals}"


def _months(asked: Asked, cells: list[Cells], _chart: Any) -> Iterator[str]:
    """Count the events of each month."""
    found = Counter(
        (event["date"][:7], event["occurrence"])
        for event in _events(asked)
        if len(event["date"]) > len("2025")
    )
    drawn = {(month, label): count for month, label, count in cells}
    if drawn != found:
        yield f"differs in {set(drawn.items()) ^ set(found.items())}"


def _events(asked: Asked) -> list[package.Row]:
    """Give the events that a chart draws."""
    return [
        event
        for event in package.table("events")
        if asked.get("deal", event["deal"]) == event["deal"]
        and ("country" not in asked or asked["country"] in _countries(event["deal"]))
    ]


def _timeline(asked: Asked, cells: list[Cells], _chart: Any) -> Iterator[str]:
    """Find each event drawn, and draw each event found."""
    lanes = len(cells[0]) > 5 if cells else False
    deals = package.index("deals")
    found = Counter(
        ((deals[event["deal"]]["title"],) if lanes else ()) + (event["date"], event["title"])
        for event in _events(asked)
    )
    drawn = Counter(tuple(row[: 3 if lanes else 2]) for row in cells)
    if drawn != found:
        yield f"differs in {(drawn - found) + (found - drawn)}"


def _figures(measure: str, asked: Asked, row: Asked) -> list[Decimal]:
    """Give the values that the package has for a row."""
    minerals = {mineral["name"]: slug for slug, mineral in package.index("minerals").items()}
    countries = {country["name"]: iso3 for iso3, country in package.index("countries").items()}
    return [
        Decimal(figure["value"])
        for figure in package.table("figures")
        if figure["measure"] == measure
        and figure["country"] == asked.get("country", countries.get(row["country"]))
        and figure["mineral"] == minerals.get(row["mineral"])
        and (figure["period"], figure["unit"]) == (row["year"], UNITS[row["unit"]])
        and not figure["partner"]
    ]


def _measured(columns: tuple[str, ...], measure: str) -> Callable[[Asked, list[Cells], Any], Iterator[str]]:
    """Check values by country or mineral and year, and the ends of their ranges."""

    def check(asked: Asked, cells: list[Cells], chart: Any) -> Iterator[str]:
        drawn = asked.get("measure", measure)
        for row in (dict(zip(columns, cell, strict=True)) for cell in cells):
            known = _figures(drawn, asked, {"country": "", **row})
            if row["value"] is not None and Decimal(str(row["value"])) not in known:
                yield f"{row} is in no row"
        for trace in chart["data"]:
            for end, value, behind in _ends(trace):
                told = dict(zip(columns, behind[1:], strict=True))
                known = _figures(drawn, asked, {"country": "", **told})
                if Decimal(str(value)) != Decimal(str(told["value"])) or end not in known:
                    yield f"{told}: {value} with a range to {end}"
        yield from _others(columns, chart)

    return check


def _ends(trace: Any) -> Iterator[tuple[Decimal, Any, Cells]]:
    """Give the ends of ranges, and each drawn value by itself, with the cells behind them."""
    along = trace["x" if trace.get("orientation") == "h" else "y"]
    error = trace.get("error_x" if trace.get("orientation") == "h" else "error_y") or {}
    for place, (value, row) in enumerate(zip(along, trace.get("customdata", []), strict=False)):
        if value is None or len(row) == 1:
            continue
        reach = [(error.get("array") or [None] * (place + 1))[place] or 0]
        reach.append(-((error.get("arrayminus") or [None] * (place + 1))[place] or 0))
        for way in reach:
            yield Decimal(str(value)) + Decimal(str(way)), value, row


def _others(columns: tuple[str, ...], chart: Any) -> Iterator[str]:
    """Add up the small minerals that are drawn as one."""
    rows = [dict(zip(columns, row, strict=True)) for row in chart["layout"]["meta"]["undrawn"]]
    for trace in chart["data"]:
        sums = [
            (x, y)
            for x, y, row in zip(trace["x"], trace["y"], trace.get("customdata", []), strict=False)
            if row == [""]
        ]
        for year, value in sums:
            right = sum(Decimal(str(row["value"])) for row in rows if row["year"] == year)
            if value is not None and right != Decimal(str(value)):
                yield f"other minerals of {year} make {right}, not {value}"


CHECKS: dict[str, Callable[[Asked, list[Cells], Any], Iterator[str]]] = {
    "africa_tiles": _tiles,
    "negotiations_by_country": _negotiations,
    "events_by_month": _months,
    "deal_timeline": _timeline,
    "deal_lanes": _timeline,
    "exports_by_mineral": _measured(
        ("year", "mineral", "value", "unit", "basis", "qualifier"), "export_value"
    ),
    "production_by_country": _measured(
        ("country", "mineral", "year", "value", "unit", "basis", "qualifier"), "mine_production"
    ),
}
