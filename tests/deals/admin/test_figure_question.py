"""Questions about numbers in the admin: derived, to read only."""

import pytest

from deals.models import FigureQuestion
from tests.deals.admin.every_model import address, logged_in
from tests.deals.admin.test_every_model import count_queries
from tests.make import make_country, make_figure, make_mineral

pytestmark = pytest.mark.django_db
LIST = "/admin/deals/figurequestion/"


def make_question_about_a_number() -> FigureQuestion:
    """Save two public figures that answer the same question differently."""
    place = {"country": make_country(), "mineral": make_mineral()}
    figure = make_figure(value=1, **place)
    make_figure(value=2, **place)
    figure.refresh_from_db()
    assert figure.claim_of
    return figure.claim_of


def test_a_question_is_shown_with_a_link_to_its_claims() -> None:
    question = make_question_about_a_number()

    client = logged_in()
    page = client.get(address("deals_figurequestion", "change", question.pk)).content.decode()

    claims = f"/admin/deals/figure/?claim_of__id__exact={question.pk}"
    assert claims in page
    assert client.get(claims).context["cl"].result_count == 2


def test_nobody_writes_questions() -> None:
    question, client = make_question_about_a_number(), logged_in()

    assert client.get(f"{LIST}add/").status_code == 403
    assert client.post(f"{LIST}{question.pk}/change/", {"size": "9"}).status_code == 403
    assert client.post(f"{LIST}{question.pk}/delete/", {"post": "yes"}).status_code == 403


def test_the_list_takes_as_many_queries_for_20_rows_as_for_2() -> None:
    client = logged_in()
    for _ in range(2):
        make_question_about_a_number()
    client.get(LIST)
    two = count_queries(client, LIST)
    for _ in range(18):
        make_question_about_a_number()

    assert count_queries(client, LIST) == two
