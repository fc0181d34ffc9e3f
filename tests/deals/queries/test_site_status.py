"""A site's status follows from its last telling event."""

import datetime

import pytest

from deals.models import Site
from deals.queries.site_status import with_status
from tests.make import make_article, make_citation, make_event, make_site

pytestmark = pytest.mark.django_db


def tell(site: Site, month: int, kind: str, **values: object) -> None:
    make_event(site=site, kind=kind, date=datetime.date(2025, month, 1), **values)


def status(site: Site, date: datetime.date | None = None) -> str:
    return with_status([site], date)[0].label


def test_the_last_suspension_resumption_or_production_decides() -> None:
    site = make_site()
    tell(site, 3, "suspension")
    tell(site, 4, "resumption")
    tell(site, 5, "visit")
    assert status(site) == "working again"


def test_without_such_an_event_there_is_no_status() -> None:
    site = make_site()
    tell(site, 5, "visit")
    assert status(site) == ""


def test_what_is_planned_denied_wrong_or_only_in_a_draft_decides_nothing() -> None:
    site = make_site()
    tell(site, 3, "suspension")
    tell(site, 4, "resumption", occurrence="planned")
    tell(site, 5, "resumption", confidence="denied")
    tell(site, 6, "resumption", rank="deprecated", rank_reason="Misread.")
    tell(site, 7, "resumption", citation=make_citation(make_article(status="draft")))
    assert status(site) == "halted"


def test_as_of_a_day_later_events_are_unknown() -> None:
    site = make_site()
    tell(site, 3, "suspension")
    tell(site, 4, "resumption")
    assert status(site, datetime.date(2025, 3, 31)) == "halted"


def test_sites_keep_their_order_and_their_own_events() -> None:
    sites = [make_site(), make_site(), make_site()]
    tell(sites[2], 3, "production")
    assert [(row.site, row.label) for row in with_status(sites)] == [
        (sites[0], ""),
        (sites[1], ""),
        (sites[2], "producing"),
    ]
