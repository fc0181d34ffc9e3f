"""Every number on every public page of the published data set comes from a row of the package.

The pages are walked from the first one on; the package is read from its files a second time, without the
site's code (`tests/traced_package.py`). What stands by a fact must be that fact's; what is counted must be as
many rows; nothing else may have a digit in it. The pages of articles, actors and sites are walked in
`tests/test_traceability_of_sources.py`, so that two processes share the work.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from pytest_django import DjangoDbBlocker

from tests import traced_package as package
from tests.traced_site import CHECKS, LISTS, WITH_PAGES, Check, Site, faults, walked

pytestmark = [pytest.mark.django_db, pytest.mark.long]
OF_SOURCES = {"articles", "actors", "sites"}


@pytest.fixture(scope="module")
def site(django_db_setup: Any, django_db_blocker: DjangoDbBlocker) -> Iterator[Site]:
    """Walk all these pages once."""
    del django_db_setup
    yield from walked(lambda folder: folder not in OF_SOURCES, django_db_blocker)


def test_every_row_with_a_page_is_walked(site: Site) -> None:
    named = [name for name in WITH_PAGES if name not in OF_SOURCES]
    rows = {f"/{name}/{key}/" for name in named for key in package.index(name)}
    assert rows <= site.pages.keys()
    of_sources = {f"/{name}/" for name in OF_SOURCES}
    assert LISTS - of_sources <= site.pages.keys()


@pytest.mark.parametrize("check", CHECKS)
def test_every_number_is_traced(site: Site, check: Check) -> None:
    assert faults(site, check) == []
