"""In whose name changes are recorded."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User

from deals.dataset.export import write_folder
from deals.dataset.load import load
from deals.models import Deal
from minerals_site.history.models import RowChange
from minerals_site.history.signature import sign, signed
from tests.make import make_deal, make_event

pytestmark = pytest.mark.django_db


def names_of(row: Deal) -> list[str]:
    changes = RowChange.objects.filter(of_table="deals_deal", of_row=str(row.pk)).order_by("pk")
    return [change.editor_name for change in changes]


def test_a_name_holds_within_its_block_alone() -> None:
    sign("outer")
    with signed("inner"):
        inner = make_deal()
    outer = make_deal()

    assert (names_of(inner), names_of(outer)) == (["inner"], ["outer"])


def test_an_error_takes_the_name_away_too() -> None:
    user = User.objects.create_user("ann")
    with pytest.raises(ZeroDivisionError), signed("ann", user=user):
        raise ZeroDivisionError

    assert names_of(make_deal()) == [""]


def test_a_loaded_data_set_is_signed_by_the_command(tmp_path: Path) -> None:
    deal = make_event().deal
    package = tmp_path / "package"
    write_folder(package)
    Deal.objects.update(summary="Typed")

    load(package)

    assert names_of(deal) == ["", "", "load_dataset"]
    assert Deal.objects.get().summary == ""
