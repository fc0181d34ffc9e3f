"""Which number of a sentence is only there to be compared with: up from 825,513 tons a year earlier."""

import re

from deals.extraction.quantity import Quantity
from deals.extraction.scene import Sentence
from deals.extraction.times import Time

MARKS = (
    r"up from|down from|(?:as )?against|compar(?:ed|es|ing) (?:with|to)|compared|versus|vs\.?|contre|par rapport a(?:ux?)?|face a(?:ux|os?)?|frente a(?:os?)?|ante(?: os?)?"
    r"|contra|em comparacao com|em relacao a(?:os?|s)?|apres|apos|after|than(?: the)?|do que|(?:mais|menos|do|plus|moins) que (?:em|en)|qu'en|on the|on(?= (?:19|20)\d\d)|over the|sur les|sobre as|instead of|au lieu de"
    r"|compara(?:m|ndo)? com|alors qu'elles? avai\w+|quand ell?es? avai\w+|had been|from|a comparer a|contre les"
)
MARK = re.compile(rf"(?<!\w)(?:{MARKS})(?!\w)")
CHANGE = re.compile(
    r"(?<!\w)(?:increase|decrease|decline|drop|rise|jump|fall|growth|higher|lower|more than|less than|up|down|hausse|baisse|recul|progression|de plus qu\w*|de moins qu\w*"
    r"|aumento|queda|recuo|crescimento|mais (?:do )?que|menos (?:do )?que|acima|abaixo|superior|inferior)(?!\w)"
)
BRACKETED = re.compile(r"\([^()]{0,12}(?:19|20)\d\d ?: ?$")
AGAIN = re.compile(
    r" ?\((?:us)?\$?|,? (?:or|soit|ou seja|equivalent to|i\.e\.,?)(?: [a-z']+){0,3} (?:us)?\$?"
)
SHORT = 45


def is_compared(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether a mark of comparison stands between the number and the one before it."""
    before = [one for one in sentence.quantities if one.end <= quantity.start]
    if before and _told_of_before(sentence, quantity):
        return True
    if before and BRACKETED.search(sentence.flat[before[-1].end : quantity.start]):
        return True
    if not before:
        return bool(
            re.search(
                r"(?<!\w)(?:from|de|compared with|against) (?:\w+ ){0,2}$",
                sentence.flat[sentence.start : quantity.start],
            )
        ) and _goes_to(sentence, quantity)
    gap = sentence.flat[before[-1].end : quantity.start]
    marks = list(MARK.finditer(gap))
    if not marks:
        return _inside_list_of_compared(sentence, quantity, before[-1], gap)
    mark = marks[-1]
    at = before[-1].end + mark.end()
    places = [
        one
        for one in sentence.mentions
        if one.name.kind in ("country", "site") and at <= one.start < quantity.start
    ]
    return len(gap) - mark.end() < SHORT and not places


def _told_of_before(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether "a year earlier" stands right behind the number."""
    after = [one.start for one in sentence.quantities if one.start >= quantity.end]
    stop = min([quantity.end + SHORT, *after])
    earlier = (time for time in sentence.times if _is_earlier(time))
    return any(
        quantity.end <= time.start < stop and not re.search(r"[,;]", sentence.flat[quantity.end : time.start])
        for time in earlier
    )


def _is_earlier(time: Time) -> bool:
    """Tell "a year earlier" from "that year" and "in the third"."""
    return time.grain == "before" and time.code[:1] not in ("@", "*", "#")


def is_said_again(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether a number only says the one before in another way: 17,000 tonnes (17%), or about 6% of …."""
    before = [one for one in sentence.quantities if one.end <= quantity.start]
    if not before or before[-1].unit == quantity.unit:
        return False
    return bool(AGAIN.fullmatch(sentence.flat[before[-1].end : quantity.start]))


def parts_them(gap: str) -> bool:
    """Tell whether words of comparison or change part two numbers."""
    return bool(MARK.search(gap) or CHANGE.search(gap))


def _goes_to(sentence: Sentence, quantity: Quantity) -> bool:
    """From 2.4 tonnes … to 19 tonnes: the first is the one compared with."""
    after = [one for one in sentence.quantities if one.start >= quantity.end]
    return any(
        re.search(r"(?<!\w)(?:to|a|para|pour) (?:\w+ ){0,3}$", sentence.flat[quantity.end : one.start])
        for one in after
    )


def _inside_list_of_compared(sentence: Sentence, quantity: Quantity, former: Quantity, gap: str) -> bool:
    """Carry a comparison through a list: compared with 1,008,900, 50,700 and 8,900 tonnes."""
    if not re.fullmatch(r",? ?(?:and|et|e)? ?", gap) or former.unit != quantity.unit:
        return False
    return is_compared(sentence, former)
