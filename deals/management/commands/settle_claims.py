"""`manage.py settle_claims`: weigh all claims again, and say what was not as it should be."""

from typing import Any

from django.core.management.base import BaseCommand

from deals.models import settle_all


class Command(BaseCommand):
    """Mend what follows from figures, should anything have changed them past the site."""

    help = (
        "Weigh all figures that answer the same question again, store which is shown first and whether they "
        "conflict, and say how much differed. Needed only after rows were written past the site."
    )

    def handle(self, *_arguments: Any, **_options: Any) -> None:
        """Settle, and tell."""
        self.stdout.write(str(settle_all()))
