"""Multinomial logistic regression by stochastic gradient descent, over the candidates of each question."""

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

SEED = 1
RATE = 0.05
DECAY = 0.001  # pulls every weight towards nothing, so that what is seen seldom weighs little
LASSO = 0.005  # pulls what weighs hardly anything to nothing at all, so that few weights are left
BLANKED = 0.3  # of the features, others at every step, so that none leans on the company of another
SURE = 0.995  # nothing is learned from a question that is answered as surely as this
SLIGHT = 0.002
PRIME = 10_007
START = 0.01  # of the sums of squared gradients
SCALE = 100  # weights are kept as whole hundredths


class Option(NamedTuple):
    """A candidate: its features, and whether it is right."""

    features: Sequence[str]
    right: bool


Question = Sequence[Option]  # at least one option is right


def learn(questions: Sequence[Question], *, epochs: int, rarest: int) -> dict[str, float]:
    """Learn a weight for each feature that occurs at least `rarest` times: the mean of the last half."""
    number = _number(questions, rarest)
    coded = [
        [
            (tuple({number[one] for one in option.features if one in number}), option.right)
            for option in question
        ]
        for question in questions
    ]
    coded = [[(tuple(sorted(features)), right) for features, right in question] for question in coded]
    weights, squares = [0.0] * len(number), [START] * len(number)
    chance = random.Random(SEED)  # noqa: S311 - the order of learning is no secret
    sums, half = [0.0] * len(number), epochs // 2
    for epoch in range(epochs):
        chance.shuffle(coded)
        for question in coded:
            _step(_blanked(question, chance), weights, squares)
        if epoch >= half:
            sums = [total + weight for total, weight in zip(sums, weights, strict=True)]
    return {feature: sums[at] / (epochs - half) for feature, at in number.items()}


def whole(weights: Mapping[str, float], least: int) -> dict[str, int]:
    """Round to hundredths, and leave out what is less than so many."""
    rounded = {feature: round(SCALE * weight) for feature, weight in weights.items()}
    return {feature: weight for feature, weight in rounded.items() if abs(weight) >= least}


def _number(questions: Sequence[Question], rarest: int) -> dict[str, int]:
    """Give a number to each feature that is not too rare, in the order in which they are met."""
    counted = Counter(
        one for question in questions for option in question for one in dict.fromkeys(option.features)
    )
    often = (feature for feature, count in counted.items() if count >= rarest)
    return {feature: at for at, feature in enumerate(often)}


def _blanked(
    question: list[tuple[tuple[int, ...], bool]], chance: random.Random
) -> list[tuple[tuple[int, ...], bool]]:
    """Leave out some of the features, the same ones of every option."""
    if not BLANKED:
        return question
    shift, stride = chance.randrange(PRIME), chance.randrange(1, PRIME)
    limit = int(BLANKED * PRIME)
    return [
        (tuple([at for at in features if (at * stride + shift) % PRIME >= limit]), right)
        for features, right in question
    ]


def _step(
    question: Sequence[tuple[tuple[int, ...], bool]], weights: list[float], squares: list[float]
) -> None:
    """Move the weights towards the right options; each at its own rate (AdaGrad)."""
    scores = [sum([weights[at] for at in features]) for features, _ in question]
    highest = max(scores)
    odds = [math.exp(score - highest) for score in scores]
    total = sum(odds)
    right = sum(odd for odd, (_, is_right) in zip(odds, question, strict=True) if is_right)
    if right / total > SURE:
        return
    for odd, (features, is_right) in zip(odds, question, strict=True):
        slope = odd / total - (odd / right if is_right else 0)
        if abs(slope) < SLIGHT:
            continue
        for at in features:
            gradient = slope + DECAY * weights[at]
            squares[at] += gradient * gradient
            rate = RATE / math.sqrt(squares[at])
            moved = weights[at] - rate * gradient
            weights[at] = math.copysign(max(0.0, abs(moved) - rate * LASSO), moved)
