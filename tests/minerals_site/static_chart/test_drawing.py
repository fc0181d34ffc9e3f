"""A figure as SVG: accessible, safe, small, and true to gaps."""

from typing import Any

import plotly.graph_objects as go
import pytest

from minerals_site.plotly_theme import SERIES, escaped, fill, new_figure
from minerals_site.static_chart import ChartLinks, ChartSource, draw, svg, table
from tests.deals.charts.make_rows import SVG, drawn, titles, words


def make_bars(values: list[float | None], **trace: Any) -> go.Figure:
    figure = new_figure("Title", "Words", ["Name", "Value"])
    names = [f"N{place}" for place in range(len(values))]
    cells = [["", name, value] for name, value in zip(names, values, strict=True)]
    shared = {"marker": fill(0), "hovertext": names, "text": [""] * len(values), "customdata": cells}
    figure.add_bar(x=names, y=values, **{**shared, **trace})
    return figure.update_layout(xaxis={"type": "category", "categoryarray": names}, yaxis={"type": "linear"})


def test_the_drawing_names_and_describes_itself() -> None:
    root = drawn(make_bars([1]))
    ids = {element.get("id"): element.text for element in root if element.get("id")}
    assert root.get("role") == "img"
    assert [ids[name] for name in root.get("aria-labelledby", "").split()] == ["Title", "Words"]


def test_a_drawing_with_links_is_no_image() -> None:
    root = drawn(make_bars([1], customdata=[["/somewhere/", "N0", 1]]))
    assert root.get("role") == "group"
    assert [link.get("href") for link in root.iter(f"{SVG}a")] == ["/somewhere/"]


def test_a_link_that_runs_a_script_is_not_drawn() -> None:
    assert "javascript" not in svg(make_bars([1], customdata=[["javascript:alert(1)", "N0", 1]]), ident="c")


def test_hostile_text_stays_text() -> None:
    text = "</title><script>alert(1)</script>\x00"
    markup = svg(make_bars([1], hovertext=[escaped(text)]), ident="c")
    assert "<script" not in markup
    assert "\x00" not in markup


def test_nothing_needs_an_inline_style() -> None:
    markup = svg(make_bars([1, 2]), ident="c")
    assert " style=" not in markup
    assert "<style" not in markup


def test_a_gap_stays_a_gap_and_is_said() -> None:
    assert titles(make_bars([1, None, 0])) == ["N0: 1", "N2: 0", "no figure"]


def test_sixty_marks_are_small() -> None:
    assert len(svg(make_bars([1000.0 * place for place in range(60)]), ident="c")) < 12_000


def test_two_traces_have_a_key_and_one_has_none() -> None:
    figure = make_bars([1])
    assert "Second" not in words(figure)
    figure.data[0].name = "First"
    figure.add_scatter(x=["N0"], y=[1], name="Second", mode="markers", marker={"color": SERIES[1].light})
    assert "First" in words(figure)
    assert "Second" in words(figure)


def test_bars_of_a_stack_stand_on_each_other() -> None:
    figure = make_bars([1])
    figure.add_bar(x=["N0"], y=[3], marker=fill(1), hovertext=["second"], text=[""])
    figure.update_layout(barmode="stack")
    first, second = (
        rect for rect in drawn(figure).iter(f"{SVG}rect") if rect.find(f"{SVG}title") is not None
    )
    assert float(second.get("y", "")) + float(second.get("height", "")) == pytest.approx(
        float(first.get("y", ""))
    )
    assert float(second.get("height", "")) == pytest.approx(3 * float(first.get("height", "")))


def test_a_colour_outside_the_palette_is_refused() -> None:
    with pytest.raises(ValueError, match="palette"):
        svg(make_bars([1], marker={"color": "#123456"}), ident="c")


def test_the_file_has_its_title_and_the_page_does_not() -> None:
    figure = make_bars([1])
    assert "file-title" in svg(figure, ident="c")
    assert "file-title" not in svg(figure, ident="c", titled=False)


def test_the_table_has_the_same_numbers() -> None:
    headers, rows = table(make_bars([1_500_000.0, None, 0.25]))
    assert headers == ["Name", "Value"]
    assert [[cell.text for cell in row] for row in rows] == [
        ["N0", "1,500,000"],
        ["N1", "no figure"],
        ["N2", "0.25"],
    ]


def test_the_template_gets_everything() -> None:
    links, sources = (
        ChartLinks("/a.json", "/a.svg", "/a.csv", "/facts.csv"),
        [ChartSource("An article", "/articles/1/")],
    )
    chart = draw(make_bars([1]), "bars", links, sources)
    assert (chart.title, chart.description, chart.sources) == ("Title", "Words", sources)
    assert (chart.json_url, chart.csv_url, chart.facts_url) == ("/a.json", "/a.csv", "/facts.csv")
    assert 'id="chart-bars"' in chart.svg


@pytest.mark.parametrize(("links", "crowded"), [(20, False), (21, True)])
def test_a_drawing_with_many_links_is_crowded(links: int, *, crowded: bool) -> None:
    cells = [["/somewhere/", f"N{place}", 1] for place in range(links)]
    assert draw(make_bars([1.0] * links, customdata=cells), "bars").crowded is crowded
