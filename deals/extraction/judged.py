"""The judgement on one quantity."""

from typing import NamedTuple


class Judged(NamedTuple):
    """What a number measures, in the vocabulary of measures; None where the text does not tell."""

    measure: str | None
    passing: bool = False  # a share of what was traded in the period, not of the world's production
