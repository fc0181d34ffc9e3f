"""Of which period a quantity is: its own time, one that the sentence shares out, or the last one told."""

import re

from deals.extraction.memory import Memory
from deals.extraction.quantities import Quantity
from deals.extraction.scene import Sentence
from deals.extraction.times import Time

LASTING = frozenset({"reserves", "capacity", "ore_grade", "resource_value", "investment"})
PERIODS = frozenset({"year", "span", "quarter", "half", "month", "before"})
SAID = re.compile(
    r"(?:said|told|announced|reported|published|shared|speaking|according|statement|declared|released|a declare|a annonce|a indique|selon|disse|anunciou|segundo|divulg\w+"
    r"|publie\w*|estimated by|signed|approved|launched)[^,;]{0,60}$"
)
SINCE = re.compile(
    r"(?:since|by|until|before|depuis|d'ici|avant|jusqu'en|desde|ate|antes de|a horizon|horizon|through|founded in|started in|began in|commissioned in)(?: the)?(?: end of| fin| o final de)? ?$"
)
TARGETED = re.compile(r"(?:by|d'ici|a l'horizon|ate|en|from|in|from)(?: the)?(?: end of)? ?$")
COMPARED = re.compile(
    r"(?:up from|down from|from|against|compared (?:with|to)|versus|vs\.?|contre|par rapport a|face a(?:ux|os)?|ante|contra|em comparacao com|em relacao a|apres|after|de|depuis|ao passar de)[^,;]{0,40}$"
)


def period_of(sentence: Sentence, quantity: Quantity, measure: str | None, memory: Memory) -> str | None:
    """Name the period as 2024, 2024-Q1 …; None where the text does not tell."""
    times = [time for time in sentence.times if _tells_period(sentence, time, measure)]
    own = _own_after(sentence, quantity, times)
    if own is None:
        own = _before(sentence, quantity, times)
    if own is None:
        own = _shared_back(sentence, quantity, times)
    if own is None:
        own = _told_by_other(sentence, quantity, times)
    if own is not None:
        return _resolved(own, sentence, quantity, memory)
    if measure in LASTING or quantity.yearly:
        return None
    return memory.period


def _tells_period(sentence: Sentence, time: Time, measure: str | None) -> bool:
    """Leave out days, on which things are said; money is put in on a day, too."""
    if time.grain == "day":
        return measure == "investment"
    if time.grain == "month" and SAID.search(sentence.flat[sentence.start : time.start]):
        return measure == "investment"
    return True


def _own_after(sentence: Sentence, quantity: Quantity, times: list[Time]) -> Time | None:
    """Give the time after the number, up to the next number or turn of the sentence."""
    following = [one.start for one in sentence.quantities if one.start >= quantity.end]
    stop = min([sentence.end, *following])
    for time in times:
        if quantity.end <= time.start < stop:
            gap = sentence.flat[quantity.end : time.start]
            if re.search(
                r"(?:;|, (?:while|and|but|with|which|mais|et|tandis|enquanto|e|avec|com|compared|against|up|down|after)(?!\w))|(?:compared|against|contre|versus|up from|from)(?! )",
                gap,
            ):
                return None
            if measure_apart(gap):
                return None
            return time
    return None


def measure_apart(gap: str) -> bool:
    """Tell whether a comparison parts a number from the time behind it."""
    return bool(
        re.search(
            r"(?:compared with|compared to|up from|down from|against|contre|face a|ante os?)(?!\w)", gap
        )
    )


def _before(sentence: Sentence, quantity: Quantity, times: list[Time]) -> Time | None:
    """Give the nearest time before the number that is not right behind another number."""
    for time in reversed(times):
        if time.end > quantity.start:
            continue
        if not any(
            _own_after(sentence, other, [time]) == time for other in sentence.quantities if other != quantity
        ):
            return time
    return None


def _shared_back(sentence: Sentence, quantity: Quantity, times: list[Time]) -> Time | None:
    """Share out a time at the end of a list: 10 tonnes of this, 20 of that last year."""
    after = [one for one in sentence.quantities if one.start >= quantity.end]
    for other in after:
        gap = sentence.flat[quantity.end : other.start]
        if COMPARED.search(gap) or ";" in gap:
            return None
        time = _own_after(sentence, other, times)
        if time:
            return time
    return None


def _told_by_other(sentence: Sentence, quantity: Quantity, times: list[Time]) -> Time | None:
    """Take the time of the number before, where nothing is compared: 17,300 tons in 2024, about 6% of …."""
    before = [time for time in times if time.end <= quantity.start]
    if before and not COMPARED.search(sentence.flat[before[-1].end : quantity.start]):
        return before[-1]
    return None


def _resolved(time: Time, sentence: Sentence, quantity: Quantity, memory: Memory) -> str | None:
    """Write the period; "a year earlier" is the year before that of the number it is compared with."""
    if time.grain == "day":
        return time.code[:4]
    if time.grain != "before":
        return time.code
    earlier = [one for one in sentence.times if one.code and one.grain != "day" and one.start != time.start]
    base = earlier[0].code if earlier else memory.period
    del quantity
    return _year_before(base) if base else None


def _year_before(code: str) -> str:
    return f"{int(code[:4]) - 1}{code[4:]}" if "/" not in code else code
