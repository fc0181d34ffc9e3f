"""What counts as found, right, ignored and false."""

from decimal import Decimal
from typing import Any

import pytest

from deals.extraction.found import Found, FoundFigure, Span
from deals.extraction.gazetteer import Gazetteer
from deals.extraction.lexicon import compile_lexicon
from deals.management.evaluation.figure_score import FigureScore, minerals_of, score_figures
from tests.deals.management.evaluation.folder import FIGURE

LEXICON = compile_lexicon(Gazetteer())


def figure(value: str = "2384", **changes: Any) -> FoundFigure:
    words, place, period = ("tantalum", ""), ("RWA", None), ("2025", None)
    measured = ("tonnes", "exact", "export_volume", "unspecified")
    made = FoundFigure(Span(1, 16, 28), "", Decimal(value), *measured, *words, *place, *period)
    return made._replace(**changes)


def score(
    marks: list[dict[str, Any]], *figures: FoundFigure, ignore: list[dict[str, Any]] | None = None
) -> FigureScore:
    return score_figures(marks, ignore or [], Found(figures=figures), LEXICON)


def test_right() -> None:
    result = score([FIGURE], figure())
    assert (result.right, result.missed, result.false) == (1, (), ())


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"mineral": "tin"}, ("mineral",)),
        ({"place": "COD"}, ("place",)),
        ({"period": None}, ("period",)),
        ({"period": "2025-Q1", "place": None}, ("place", "period")),
    ],
)
def test_found_but_not_right(changes: dict[str, Any], wrong: tuple[str, ...]) -> None:
    result = score([FIGURE], figure(**changes))
    assert (result.right, result.pairs[0].wrong) == (0, wrong)


def test_nothing_agrees_only_with_nothing() -> None:
    assert score([FIGURE | {"period": None}], figure()).right == 0
    assert score([FIGURE | {"period": None}], figure(period=None)).right == 1


def test_the_site_may_stand_for_the_place() -> None:
    mark = FIGURE | {"place": None, "site": "Lukolo Mine"}
    assert score([mark], figure(site="Lukolo", place="COD")).right == 1


@pytest.mark.parametrize(("value", "found"), [("2384", 1), ("2390", 1), ("2500", 0)])
def test_rounding(value: str, found: int) -> None:
    assert len(score([FIGURE], figure(value)).pairs) == found


def test_another_unit_or_paragraph_is_another_number() -> None:
    assert score([FIGURE], figure(unit="usd")).pairs == ()
    assert score([FIGURE], figure(span=Span(2, 0, 4))).pairs == ()


def test_one_proposal_finds_one_mark() -> None:
    result = score([FIGURE, FIGURE], figure())
    assert (len(result.pairs), len(result.missed)) == (1, 1)


def test_the_better_of_two_proposals_is_paired() -> None:
    result = score([FIGURE], figure(mineral="tin"), figure(span=Span(1, 30, 40)))
    assert (result.right, len(result.false)) == (1, 1)


def test_ignored_numbers_are_neither_right_nor_false() -> None:
    ignore = [{"paragraph": 1, "value": 2384}]
    result = score([], figure(), ignore=ignore)
    assert (len(result.ignored), result.false) == (1, ())


def test_both_ends_of_an_ignored_range() -> None:
    ignore = [{"paragraph": 1, "value": "250-300e6"}]
    assert len(score([], figure("250000000"), figure("300000000"), ignore=ignore).ignored) == 2


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        (None, {None}),
        ("coltan", {"tantalum"}),
        ("nickel;cobalt", {"nickel", "cobalt"}),
        ("rare earths and niobium", {"rare-earths", "niobium"}),
        ("platinum group metals", {"platinum-group-metals"}),
        ("all minerals", {"all-minerals"}),
        ("unobtainium", {"unobtainium"}),
    ],
)
def test_minerals_are_compared_by_slug(text: str | None, slugs: set[str | None]) -> None:
    assert minerals_of(text, LEXICON) == slugs
