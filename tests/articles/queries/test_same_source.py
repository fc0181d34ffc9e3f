"""Which articles count as one source."""

import pytest

from articles.queries.same_source import same_source
from tests.make import make_article, make_publisher

pytestmark = pytest.mark.django_db


def test_rewrites_of_one_report_and_the_report_are_one_source() -> None:
    agency = make_publisher()
    report, first, second = (
        make_article(publisher=agency),
        make_article(origin=agency),
        make_article(origin=agency),
    )
    make_article(publisher=first.publisher)  # its own report
    make_article(origin=agency, status="draft")
    assert set(same_source(first)) == {report, second}
    assert set(same_source(report)) == {first, second}
