"""What a fetch may cost, and whether the operator allows any."""

from typing import NamedTuple

from django.conf import settings


class Limits(NamedTuple):
    """The most that one fetch may take; seconds, and bytes of the unpacked body."""

    redirects: int = 5
    size: int = 5_000_000
    connect_seconds: float = 5
    read_seconds: float = 10
    total_seconds: float = 20


LIMITS = Limits()


def fetching_is_on() -> bool:
    """Say whether the operator set MINERALS_FETCH=1."""
    on: bool = settings.FETCHING
    return on
