"""Two editors at one desk in the same moment."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from deals.models import DeskDecision, Figure
from tests.deals.admin.every_model import logged_in, make_editor
from tests.deals.desk.sample_desk import SampleDesk, make_desk

EDITORS = 4


@pytest.mark.django_db(transaction=True)
def test_what_several_accept_at_once_is_one_fact_and_all_but_one_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = make_desk(monkeypatch)
    key, together = desk.key("figure"), Barrier(EDITORS)
    desks = [desk._replace(client=logged_in(make_editor(f"editor-{n}"))) for n in range(EDITORS)]

    def accept(own: SampleDesk) -> str:
        try:
            together.wait()
            return str(own.post("accept/", proposal=key).json()["status"])
        finally:
            connection.close()

    with ThreadPoolExecutor(EDITORS) as editors:
        told = sorted(editors.map(accept, desks))

    assert told == ["already"] * (EDITORS - 1) + ["recorded"]
    assert Figure.objects.count() == DeskDecision.objects.count() == 1
