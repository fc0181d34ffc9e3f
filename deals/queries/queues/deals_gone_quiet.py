"""Deals, not ended, of which nothing has been published for long."""

from typing import Any

from deals.models import Deal
from deals.models.deal import DealQuerySet


def deals_gone_quiet(user: Any) -> DealQuerySet:
    """Give the deals that somebody might look for news of, with `last_source`."""
    del user  # they wait for everybody
    return Deal.objects.public().as_of().quiet()
