"""A linear model: the sum of the weights of a candidate's features; the highest sum is chosen."""

from collections.abc import Iterable, Mapping, Sequence

Weights = Mapping[str, int]  # whole numbers, so that the order of adding does not matter
Model = Mapping[str, Weights]  # by what is chosen: unit, measure, place, mineral, period


def score(weights: Weights, features: Iterable[str]) -> int:
    """Add the weights of the features, each feature once."""
    known = weights.get
    return sum([known(feature, 0) for feature in set(features)])


def best[Value](weights: Weights, candidates: Mapping[Value, Sequence[str]]) -> Value:
    """Choose the candidate with the highest score; of equal ones the first."""
    return max(candidates, key=lambda one: score(weights, candidates[one]))
