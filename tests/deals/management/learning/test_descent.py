"""Weights are learned from questions with right and wrong options."""

from deals.management.learning.descent import Option, Question, learn


def questions() -> list[Question]:
    """Ask twenty times; what is near is right, what is blue says nothing."""
    return [[Option(("far", "blue"), right=False), Option(("near", "blue"), right=True)] for _ in range(20)]


def test_what_tells_right_from_wrong_weighs() -> None:
    weights = learn(questions(), epochs=5, rarest=1)
    assert weights["near"] > 0.1
    assert weights["far"] < -0.1
    assert abs(weights["blue"]) < 0.05


def test_rare_features_have_no_weight() -> None:
    seldom: Question = [Option(("near", "once"), right=True), Option(("far",), right=False)]
    assert "once" not in learn([*questions(), seldom], epochs=1, rarest=2)


def test_equal_questions_give_equal_weights() -> None:
    assert learn(questions(), epochs=3, rarest=1) == learn(questions(), epochs=3, rarest=1)
