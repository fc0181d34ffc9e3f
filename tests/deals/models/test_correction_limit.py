"""How many reports are taken in an hour."""

import datetime
import threading

import pytest
from django.db import connection
from django.utils import timezone

from deals.models import Correction
from deals.models.correction_limit import OVERALL, PER_CLIENT, TooManyReportsError, receive
from tests.make import make_correction

HOUR = datetime.timedelta(hours=1, minutes=1)


def report(client: str = "ann") -> Correction:
    return Correction(kind="figure", key="x", about="A figure", wrong="It is out by ten.", client=client)


@pytest.mark.django_db
def test_one_client_may_report_five_times_an_hour() -> None:
    for _ in range(PER_CLIENT):
        receive(report())
    with pytest.raises(TooManyReportsError):
        receive(report())
    receive(report("ben"))
    assert Correction.objects.count() == PER_CLIENT + 1


@pytest.mark.django_db
def test_all_together_may_report_two_hundred_times_an_hour() -> None:
    for number in range(OVERALL):
        make_correction(client=str(number))
    with pytest.raises(TooManyReportsError):
        receive(report())


@pytest.mark.django_db
def test_an_hour_later_they_count_no_more() -> None:
    for _ in range(PER_CLIENT):
        make_correction(client="ann", created_at=timezone.now() - HOUR)
    receive(report())


@pytest.mark.django_db
def test_after_a_day_nothing_tells_clients_apart() -> None:
    old = make_correction(client="ann", created_at=timezone.now() - datetime.timedelta(hours=25))
    receive(report("ben"))
    old.refresh_from_db()
    assert old.client == ""


@pytest.mark.django_db(transaction=True)
def test_reports_at_the_same_moment_count_each_other() -> None:
    refused = []

    def send() -> None:
        try:
            receive(report())
        except TooManyReportsError:
            refused.append(1)
        finally:
            connection.close()

    threads = [threading.Thread(target=send) for _ in range(PER_CLIENT + 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (Correction.objects.count(), len(refused)) == (PER_CLIENT, 3)
