"""The names of the database, for reading articles."""

import pytest

from deals.choices import AliasKind
from deals.models import MineralAlias
from deals.queries.gazetteer import gazetteer
from tests.make import make_actor, make_country, make_mineral, make_site

pytestmark = pytest.mark.django_db


def test_everything_that_has_a_name() -> None:
    mineral = make_mineral()
    MineralAlias.objects.create(name="lukolite", mineral=mineral, kind=AliasKind.ORE)
    MineralAlias.objects.create(name="Lu", mineral=mineral, kind=AliasKind.SYMBOL)
    actor, site = make_actor(), make_site()
    site.minerals.add(mineral)
    known = gazetteer()
    assert [(one.slug, one.ores) for one in known.minerals] == [(mineral.slug, ("lukolite",))]
    assert actor.slug in [one.slug for one in known.actors]
    (found,) = known.sites
    assert (found.slug, found.country, found.minerals) == (site.slug, site.country_id, (mineral.slug,))


def test_a_symbol_is_no_name() -> None:
    MineralAlias.objects.create(name="Lu", mineral=make_mineral(), kind=AliasKind.SYMBOL)
    assert all("Lu" not in one.names + one.ores for one in gazetteer().minerals)


def test_six_queries_for_however_many(django_assert_num_queries: object) -> None:
    for _ in range(3):
        make_site().minerals.add(make_mineral())
    make_country()
    with django_assert_num_queries(6):  # type: ignore[operator]  # a fixture without public types
        gazetteer()
