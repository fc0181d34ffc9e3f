"""How far two places of a sentence are from one another, for a reader."""

import re

from deals.extraction.scene import Sentence

TURN = re.compile(
    r"(?<!\w)(?:while|whereas|but|although|though|which|tandis que|alors que|mais|enquanto|mas|porem|embora|sendo que"
    r"|compared (?:with|to)|against)(?!\w)|[:–—]"
)
COMMA, TURNING, NUMBER, AFTER = 8, 40, 15, 12


def distance(sentence: Sentence, start: int, end: int, number: tuple[int, int]) -> float:
    """Measure from a word to a number: characters, and more for commas, turns and other numbers between."""
    low, high = (end, number[0]) if end <= number[0] else (number[1], start)
    if low >= high:
        return 0
    between = sentence.flat[low:high]
    others = sum(1 for one in sentence.quantities if low <= one.start < high)
    turns = len(TURN.findall(between))
    far = high - low + COMMA * between.count(",") + TURNING * turns + NUMBER * others
    return far + (AFTER if start >= number[1] else 0)
