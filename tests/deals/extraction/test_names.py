"""The tables of names are well formed."""

import re

import pytest

from deals.extraction.names import african_countries, minerals, mines, other_countries, towns
from deals.extraction.variants import family_names, plain_names


@pytest.mark.parametrize("table", [african_countries.TABLE, other_countries.TABLE])
def test_countries(table: str) -> None:
    for line in table.strip().splitlines():
        assert re.match(r"[A-Z]{3} \S", line)
        assert line.count("|") == 2, line


@pytest.mark.parametrize("table", [towns.TABLE, mines.TABLE])
def test_places_stand_in_countries_that_have_a_name(table: str) -> None:
    known = {line[:3] for line in (african_countries.TABLE + other_countries.TABLE).strip().splitlines()}
    assert {line[:3] for line in table.strip().splitlines()} <= known


def test_every_mine_has_a_mineral() -> None:
    slugs = {line.split(" | ")[0] for line in minerals.TABLE.strip().splitlines()}
    gems = {"ruby", "emerald"}
    for line in mines.TABLE.strip().splitlines():
        for site in line.split(" | ")[1:]:
            name, won = site.split(", ")
            assert name
            assert set(won.split()) <= slugs | gems, site


def test_shorter_names() -> None:
    assert {"Lukolo tin mine", "Lukolo"} <= set(plain_names(["Lukolo tin mine"]))
    assert {"Delta Bank", "DDB"} <= set(plain_names(["Delta Bank (DDB)"]))
    assert list(family_names(["Ada Mwansa", "Cher"])) == ["Mwansa"]
