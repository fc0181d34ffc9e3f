"""Every number on the pages of articles, actors and sites comes from a row of the package.

The other half of `tests/test_traceability.py`.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from pytest_django import DjangoDbBlocker

from tests import traced_package as package
from tests.test_traceability import OF_SOURCES
from tests.traced_site import CHECKS, WITH_PAGES, Check, Site, faults, walked

pytestmark = [pytest.mark.django_db, pytest.mark.long]


@pytest.fixture(scope="module")
def site(django_db_setup: Any, django_db_blocker: DjangoDbBlocker) -> Iterator[Site]:
    """Walk all these pages once."""
    del django_db_setup
    yield from walked(lambda folder: folder in OF_SOURCES, django_db_blocker)


def test_every_row_with_a_page_is_walked(site: Site) -> None:
    named = [name for name in WITH_PAGES if name in OF_SOURCES]
    rows = {f"/{name}/{key}/" for name in named for key in package.index(name)}
    assert rows <= site.pages.keys()


@pytest.mark.parametrize("check", CHECKS)
def test_every_number_is_traced(site: Site, check: Check) -> None:
    assert faults(site, check) == []
