"""NUL bytes in addresses of the admin."""

import pytest
from django.test import Client

from tests.deals.admin.every_model import logged_in
from tests.make import make_country

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/admin/deals/country/?region__exact=%00", 400),
        ("/admin/deals/country/?%00=1", 400),
        ("/admin/deals/country/%00/change/", 404),
        ("/admin/deals/country/add/?iso3=%00", 400),
        ("/admin/autocomplete/?term=%00&app_label=deals&model_name=figure&field_name=country", 400),
        ("/admin/deals/country/?region__exact=africa", 200),
    ],
)
def test_they_are_refused_before_the_database_sees_them(path: str, status: int) -> None:
    assert logged_in().get(path).status_code == status


def test_a_chosen_row_with_one_is_refused() -> None:
    make_country()
    action = {"action": "delete_selected", "_selected_action": "\x00"}

    assert logged_in().post("/admin/deals/country/", action).status_code == 400


def test_public_pages_keep_their_own_answers() -> None:
    assert Client().get("/countries/?q=%00").status_code < 500
