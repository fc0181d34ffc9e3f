"""Of which period a quantity is: its own time, one that the sentence shares out, or the last one told."""

import re

from deals.extraction.comparisons import is_compared, parts_them
from deals.extraction.memory import Memory
from deals.extraction.quantities import Quantity
from deals.extraction.scene import Sentence
from deals.extraction.times import Time

FLOWS = frozenset({"mine_production", "refinery_production", "export_volume", "export_value"})
STATES = frozenset(
    {"reserves", "capacity", "ore_grade", "resource_value", "stock"}
)  # true until something changes
SAID = re.compile(
    r"(?:said|told|announced|reported|published|shared|speaking|according|statement|declared|released|a declare|a annonce|a indique|selon|disse|anunciou|segundo|divulg\w+"
    r"|publie\w*|signed|approved|launched|wrote)[^,;]{0,60}$"
)
SINCE = re.compile(
    r"(?:since|depuis|desde|founded in|started in|began in|commissioned in|opened in|ran in|bought in|acquired in|relance\w* en|lance\w* en|inaugur\w+ (?:en|em)|mis\w* en service en"
    r"|a partir de|owned since|beyond|au-dela de|alem de|existing since|created in|creee? en|fundad\w em|code|de la loi de|act of|lei de)(?: the)?(?: end of| fin| o final de)? ?$"
)
TOWARDS = re.compile(
    r"(?<!\w)(?:wants?|aims?|targets?|plans?|hopes?|veut|vise|ambitionne|espere|compte|quer|pretende|visa|espera|expects?|forecast\w*)(?!\w)"
)
ASIDE = re.compile(r"(?:^|, |\()(?:worth|or|soit|ou seja|ou|d'une valeur de|no valor de|valued at)(?!\w)")
AND_THEN = re.compile(r"(?<!\w)(?:and|et|e) (?:avait|a|ont|has|had|have|tem)(?!\w)")
PARTICIPLE = re.compile(
    r" (?:\w+(?:ed|ees?|e|ad[oa]s?|id[oa]s?)|which|who|qui|que|dont|onde|where|whose|built|bought|shut)(?!\w)"
)
INTRODUCES = re.compile(r" ?: |'s ")
WHOLE_YEAR = "@"
NEAR_START = 15
NEXT_CLAUSE = re.compile(
    r";|, (?:while|and|but|with|which|who|where|mais|et|tandis|enquanto|e|avec|com|whose|dont|ou|qui|que|onde|cuj\w|antes|before|avant|after|depois)(?!\w)| (?:and|et|e) (?:avait|a|ont|has|had|have|will|is|was|were|plans|prevoit|vai|tem|foi)(?!\w)|: | [-–—] "
)
SIGNED = re.compile(
    r"(?:signed|signee?s?|approved|approuvee?s?|agreed|concluded|conclue?s?|assinad\w|aprovad\w|announced|annoncee?s?|anunciad\w)[\w ,]*$"
)
FAR = 90


def period_of(  # noqa: PLR0913 - what a period follows from
    sentence: Sentence,
    quantity: Quantity,
    measure: str | None,
    memory: Memory,
    told: str | None,
    *,
    passing: bool = False,
) -> str | None:
    """Name the period as 2024, 2024-Q1 …; None where the text does not tell.

    `told` is the period of the number before in the same sentence, comparisons aside; a share of what is `passing`
    is of the period that was told last.
    """
    times = [time for time in sentence.times if _tells_period(sentence, time, measure)]
    own = _introduced(sentence, quantity, times) or _own_after(sentence, quantity, times, measure)
    compared = is_compared(sentence, quantity)
    if own is None and measure not in STATES and not quantity.yearly:
        own = _from_elsewhere(sentence, quantity, times, measure, compared=compared)
    if own is None and measure == "resource_value":
        own = _before(sentence, quantity, times)
    if own is not None:
        return _resolved(own, measure, memory)
    if measure in STATES or measure == "investment":
        return told if measure == "ore_grade" else None
    if measure not in FLOWS:
        return told or (memory.period if passing and memory.judged else None)
    if quantity.yearly:
        return None
    if compared:
        base = told or memory.period
        return memory.compared or (_year_before(base) if base else None)
    return told or memory.period


def _from_elsewhere(
    sentence: Sentence, quantity: Quantity, times: list[Time], measure: str | None, *, compared: bool
) -> Time | None:
    """Give a time that the sentence shares out; money takes none from another sum."""
    shared = None if measure == "investment" else _shared_back(sentence, quantity, times)
    return shared if compared else _before(sentence, quantity, times, measure) or shared


def is_flow(measure: str | None) -> bool:
    """Tell whether a number counts what happens in a period."""
    return measure in FLOWS


def _tells_period(sentence: Sentence, time: Time, measure: str | None) -> bool:
    """Leave out days, on which things are said, and times since when something holds."""
    before = sentence.flat[sentence.start : time.start]
    if SINCE.search(before):
        return False
    if measure == "investment" and re.search(r"(?:by|d'ici|ate|until|avant) (?:\w+ )?$", before):
        return False
    if time.grain == "day" or (time.grain == "month" and SAID.search(before)):
        return measure == "investment"
    return True


def _own_after(
    sentence: Sentence, quantity: Quantity, times: list[Time], measure: str | None = None
) -> Time | None:
    """Give the time after the number, up to the next number or turn of the sentence."""
    following = [one.start for one in sentence.quantities if one.start >= quantity.end]
    stop = min([sentence.end, quantity.end + FAR, *following])
    for time in times:
        if quantity.end <= time.start < stop:
            gap = sentence.flat[quantity.end : time.start]
            signed = measure == "investment" and SIGNED.search(gap)
            if signed:
                return time
            if measure in (*STATES, "investment") and "," in gap.rstrip(", "):
                return None
            introduces = sentence.flat[time.end : time.end + 1] == ":"
            return None if introduces or NEXT_CLAUSE.search(gap) or parts_them(gap) else time
    return None


def _is_relative(time: Time) -> bool:
    """Tell whether it counts from another number's time: a year earlier; the whole year does not."""
    return time.grain == "before" and time.code != WHOLE_YEAR


def _introduced(sentence: Sentence, quantity: Quantity, times: list[Time]) -> Time | None:
    """Give the time right before the number: (2024: 5 tonnes), 2024's 5 tonnes."""
    near = (time for time in times if time.end <= quantity.start)
    return next(
        (time for time in near if INTRODUCES.fullmatch(sentence.flat[time.end : quantity.start])), None
    )


def _before(
    sentence: Sentence, quantity: Quantity, times: list[Time], measure: str | None = None
) -> Time | None:
    """Give the nearest time before the number that is not another number's own."""
    for time in reversed(times):
        gap = sentence.flat[time.end : quantity.start]
        if (
            time.end > quantity.start
            or ";" in gap
            or (_is_relative(time) and time.start > sentence.start + NEAR_START)
        ):
            continue
        if _tells_of_the_subject(sentence, time):
            continue
        if AND_THEN.search(gap) or (measure == "investment" and NEXT_CLAUSE.search(gap)):
            continue
        others = (one for one in sentence.quantities if one != quantity)
        if not any(_own_after(sentence, other, [time]) == time for other in others):
            return None if _is_behind_comparison(sentence, time) else time
    return None


def _tells_of_the_subject(sentence: Sentence, time: Time) -> bool:
    """Leave a time in an aside on the subject: the firm, nationalised in June 2025, holds 5 tonnes."""
    comma = sentence.flat.rfind(",", sentence.start, time.start)
    closed = sentence.flat.startswith(",", time.end)
    return comma >= 0 and closed and bool(PARTICIPLE.match(sentence.flat, comma + 1, time.start))


def _is_behind_comparison(sentence: Sentence, time: Time) -> bool:
    """Leave a time alone that is compared with: 25 % de plus qu'en 2024."""
    return bool(
        re.search(
            r"(?:than in|qu'en|(?:mais|menos|do) que em|over|sur un an|compared with|from) $",
            sentence.flat[sentence.start : time.start],
        )
    )


def _shared_back(sentence: Sentence, quantity: Quantity, times: list[Time]) -> Time | None:
    """Share out a time at the end of a list: 10 tonnes of this, 20 of that last year."""
    at = quantity
    for other in (one for one in sentence.quantities if one.start >= quantity.end):
        gap = sentence.flat[at.end : other.start]
        if parts_them(gap) or ";" in gap or TOWARDS.search(gap):
            return None
        if other.unit != quantity.unit and not ASIDE.search(gap):
            return None
        time = _own_after(sentence, other, times)
        if time:
            return None if _is_relative(time) else time
        at = other
    return None


def _resolved(time: Time, measure: str | None, memory: Memory) -> str | None:
    """Write the period; "a year earlier" counts from the last period told; money has only a year."""
    base = memory.period
    if time.grain == "before":
        if time.code.startswith("="):
            code = time.code[1:] + (base[4:] if base else "")
        elif not base:
            return None
        elif time.code == WHOLE_YEAR:
            code = base[:4]
        else:
            code = _quarter_before(base) if time.code == "<" else _year_before(base)
    else:
        code = time.code
    return code[:4] if measure == "investment" or time.grain == "day" else code


def _year_before(code: str) -> str:
    return f"{int(code[:4]) - 1}{code[4:]}" if "/" not in code else code


def _quarter_before(code: str) -> str:
    if code[4:6] != "-Q":
        return code
    year, quarter = int(code[:4]), int(code[6])
    return f"{year}-Q{quarter - 1}" if quarter > 1 else f"{year - 1}-Q4"
