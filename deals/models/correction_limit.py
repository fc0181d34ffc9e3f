"""How many reports are taken: counted in the database, so that all processes of the site count together."""

import datetime

from django.db import connections, router, transaction
from django.utils import timezone

from deals.models.correction import Correction

WINDOW = datetime.timedelta(hours=1)
PER_CLIENT = 5
OVERALL = 200
REMEMBERED = datetime.timedelta(days=1)
LOCK = 0x436F7272  # any number that no other lock of the site has


class TooManyReportsError(Exception):
    """There are as many reports as are taken in an hour."""


def receive(correction: Correction) -> None:
    """Save a reader's report, unless there were too many in the last hour: then raise TooManyReportsError."""
    alias = router.db_for_write(Correction)
    with transaction.atomic(using=alias), connections[alias].cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])  # two that come at once count each other
        _forget_clients()
        recent = Correction.objects.using(alias).filter(created_at__gt=timezone.now() - WINDOW)
        own = recent.filter(client=correction.client)
        if own[:PER_CLIENT].count() >= PER_CLIENT or recent[:OVERALL].count() >= OVERALL:
            raise TooManyReportsError
        correction.save(using=alias)


def _forget_clients() -> None:
    """Empty the hashes that no count needs any more."""
    old = Correction.objects.filter(created_at__lt=timezone.now() - REMEMBERED)
    old.exclude(client="").update(client="")
