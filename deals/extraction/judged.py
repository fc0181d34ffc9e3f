"""The judgement on one quantity."""

from typing import NamedTuple


class Judged(NamedTuple):
    """What a number measures, in the vocabulary of measures; None where the text does not tell."""

    measure: str | None
    world_share: bool = False
