"""The palette, in Python and in the stylesheet, and the JSON for plotly.js."""

import itertools
import json
import math
import re

import plotly.graph_objects as go
from django.conf import settings

from minerals_site.plotly_theme import (
    COLOURS,
    MUTED,
    PAPER,
    SERIES,
    SHADE_INKS,
    SHADES,
    TEXT,
    escaped,
    new_figure,
    plotly_json,
    unescaped,
)

# Machado, Oliveira, Fernandes (2009): what is seen without the cones for red, green or blue light.
BLINDNESS = {
    "red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: str) -> list[float]:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one: str, other: str) -> float:
    low, high = sorted(
        sum(f * p for f, p in zip((0.2126, 0.7152, 0.0722), linear(c), strict=True)) for c in (one, other)
    )
    return (high + 0.05) / (low + 0.05)


def lab(light: list[float]) -> tuple[float, float, float]:
    """Turn linear RGB into CIELAB, where distances are about what an eye tells apart."""
    red, green, blue = (min(max(part, 0), 1) for part in light)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str, other: str, kind: str) -> float:
    seen = [
        lab([sum(f * p for f, p in zip(row, linear(colour), strict=True)) for row in BLINDNESS[kind]])
        for colour in (one, other)
    ]
    return math.dist(*seen)


def test_the_stylesheet_has_the_same_palette() -> None:
    css = (settings.BASE_DIR / "static/css/chart.css").read_text()
    found = re.findall(r"--chart-([\w-]+): (#[0-9a-f]{6});", css)
    half = len(found) // 2
    assert found[:half] == [(colour.name, colour.light) for colour in COLOURS]
    assert found[half:] == [(colour.name, colour.dark) for colour in COLOURS]
    assert all(f".chart-svg .{colour.name} {{" in css for colour in COLOURS)


def test_light_colours_are_unique_since_dark_mode_finds_them_by_value() -> None:
    assert len({colour.light for colour in COLOURS}) == len(COLOURS)


def test_marks_stand_out_from_the_page_in_both_modes() -> None:
    for colour in SERIES:
        assert contrast(colour.light, PAPER.light) >= 3, colour.name
        assert contrast(colour.dark, PAPER.dark) >= 3, colour.name


def test_words_can_be_read_in_both_modes() -> None:
    pairs = [(TEXT, PAPER), (MUTED, PAPER), *zip(SHADE_INKS, SHADES, strict=True)]
    for ink, ground in pairs:
        assert contrast(ink.light, ground.light) >= 4.5, ink.name
        assert contrast(ink.dark, ground.dark) >= 4.5, ink.name


def test_the_first_five_series_differ_for_colour_blind_eyes() -> None:
    for one, other in itertools.combinations(SERIES[:5], 2):
        for kind in BLINDNESS:
            assert distance(one.light, other.light, kind) > 14, (one.name, other.name, kind)
            assert distance(one.dark, other.dark, kind) > 14, (one.name, other.name, kind)


def test_text_comes_back_as_it_was() -> None:
    assert unescaped(escaped("A & <b>B</b> &amp;")) == "A & <b>B</b> &amp;"


def test_control_characters_are_dropped() -> None:
    assert escaped("a\x00b") == "a b"


def test_the_json_is_a_figure_in_our_theme() -> None:
    figure = new_figure("Title", "Words", ["A"])
    figure.add_bar(x=["a"], y=[None])
    content = json.loads(plotly_json(figure))
    assert content["layout"]["template"]["layout"]["colorway"] == [colour.light for colour in SERIES]
    assert go.Figure(content["data"], content["layout"]).data[0].y == (None,)
    assert content["palette"][SERIES[0].light] == "--chart-series-1"


def test_a_figure_carries_no_template_that_plotly_would_copy_each_time() -> None:
    assert "template" not in new_figure("Title", "Words", ["A"]).to_dict()["layout"]
