"""Of which period a quantity is: its own time, one that the sentence shares out, or the last one told."""

import re

from deals.extraction.comparisons import is_compared, parts_them
from deals.extraction.memory import Memory
from deals.extraction.quantity import Quantity
from deals.extraction.relative_periods import LEADS, is_compared_with, resolve, year_before
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
    r"(?:since|depuis|desde|founded in|started in|began in|commissioned in|opened in|ran in|relance\w* en|lance\w* en|inaugur\w+ (?:en|em)|mis\w* en service en"
    r"|a partir de|owned since|beyond|au-dela de|alem de|existing since|created in|creee? en|fundad\w em|code|de la loi de|act of|lei de)(?: the)?(?: end of| fin| o final de)? ?$"
)
ACTED = re.compile(
    r"(?:(?<!\w)(?:bought|acquired|purchased|took over|taken over|discovered|drilled|found|explored|licen[cs]ed|permitted|granted|awarded|built|completed|restarted|reopened|closed|shut|idled|listed|launched"
    r"|inaugurated|achet\w+|acqui\w+|rachet\w+|repris\w*|decouvert\w*|fore\w*|explore\w*|construit\w*|acheve\w*|ferme\w*|rouvert\w*|octroye\w*|compr\w+|adquiri\w+|descobert\w+|perfurad\w+"
    r"|construid\w+|conclu\w+|reabert\w+|encerrad\w+|concedid\w+)(?: (?:back|again|down|up|there|by [\w' -]{1,30}|par [\w' -]{1,30}|p[eo]l[ao] [\w' -]{1,30}))?)"
    r" (?:in|on|en|em|le|a|au|no)(?: (?:late|early|mid|the|end of|fin|debut))? ?$"
)
TOWARDS = re.compile(
    r"(?<!\w)(?:wants?|aims?|targets?|plans?|hopes?|veut|vise|ambitionne|espere|compte|quer|pretende|visa|espera|expects?|forecast\w*)(?!\w)"
)
ASIDE = re.compile(r"(?:^|, |\()(?:worth|or|soit|ou seja|ou|d'une valeur de|no valor de|valued at)(?!\w)")
AND_THEN = re.compile(r"(?<!\w)(?:and|et|e) (?:avait|a|ont|has|had|have|tem)(?!\w)")
PARTICIPLE = re.compile(
    r" (?:\w+(?:ed|ees?|e|ad[oa]s?|id[oa]s?)|which|who|qui|que|dont|onde|where|whose|built|bought|shut)(?!\w)"
)
INTRODUCES = re.compile(
    r" ?: |'s | \((?:[a-z]+ ){0,2}|,? (?:when|quand|quando|ou|lorsque|that is) (?:[\w']+ ){1,4}"
)
EACH_YEAR = re.compile(
    r"[^,;.:()\d]{0,40}(?<!\w)(?:chaque annee|each year|every year|par an|per year|a year(?! (?:earlier|ago|before|later))|por ano|ao ano|annually|a month|per month|par mois|por mes|a day|par jour|por dia)(?!\w)"
)
AS_OF = re.compile(
    r"(?:as of|as at|at|at the end of|at end|end of|at year-end|a fin|fin|au|a la fin de|en fin|a|em|no fim de|no final de|dated)[ -]$"
)
NEAR_START = 15
NEXT_CLAUSE = re.compile(
    r";|, (?:while|and|but|with|which|who|where|mais|et|tandis|enquanto|e|avec|com|whose|dont|ou|qui|que|onde|cuj\w|antes|before|avant|after|depois)(?!\w)| (?:and|et|e) (?:avait|a|ont|has|had|have|will|is|was|were|plans|prevoit|vai|tem|foi)(?!\w)|: | [-–—] "
)
SIGNED = re.compile(
    r"(?:signed|signee?s?|approved|approuvee?s?|agreed|concluded|conclue?s?|assinad\w|aprovad\w|announced|annoncee?s?|anunciad\w)[\w ,]*$"
)
DATED = re.compile(
    r"(?:as of|as at|at the end of|at end|at year-end|at|a fin|fin|a la fin de|au|em finais de|no fim de|no final de)[ -]$"
)
BEGINS_ITEM = re.compile(
    r"(?:,| and| et| e| puis| then| but| mais| mas) ?(?:in |en |em |the |its |their |son |sa |seu |sua )?(?:fiscal |financial )?$"
)
LABELS = re.compile(r"(?: ?:|(?: (?!(?:to|and|a|et|e|at|or|before|after|from|de|of)(?!\w))[\w'-]+){0,3}) ?")
DIRECTLY = re.compile(r"^,(?= (?:in|en|em|au|no|as of|as at|at|end|fin|a fin|em) (?:\w+ )?$)|[, ]+$")
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
    yearly = quantity.yearly or quantity.often or bool(EACH_YEAR.match(sentence.flat, quantity.end))
    times = [time for time in sentence.times if _tells_period(sentence, time, measure)]
    own = _introduced(sentence, quantity, times) or _own_after(sentence, quantity, times, measure)
    compared = is_compared(sentence, quantity)
    if own is None and measure not in STATES and not yearly:
        own = _from_elsewhere(sentence, quantity, times, measure, compared=compared)
    if own is None and measure in STATES:
        own = next((one for one in reversed(times) if _as_of(sentence, quantity, one)), None)
    if own is None and measure == "resource_value":
        own = _before(sentence, quantity, times)
    if own is not None:
        return _resolved(own, measure, memory, compared=compared)
    if measure in STATES or measure == "investment":
        return told if measure == "ore_grade" else None
    if measure not in FLOWS:
        return told or (memory.period if passing and memory.judged else None)
    if yearly:
        return None
    if compared:
        base = told or memory.period
        return memory.compared or (year_before(base) if base else None)
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
    if SINCE.search(before) or (measure != "investment" and ACTED.search(before)):
        return False
    if measure == "investment" and re.search(r"(?:by|d'ici|ate|until|avant) (?:\w+ )?$", before):
        return False
    if time.grain == "day" and measure in STATES:
        return bool(AS_OF.search(before))
    if time.grain == "day" or (time.grain == "month" and SAID.search(before)):
        return measure == "investment"
    return True


def _own_after(
    sentence: Sentence, quantity: Quantity, times: list[Time], measure: str | None = None
) -> Time | None:
    """Give the time after the number, up to the next number or turn of the sentence."""
    following = [
        one.start
        for one in sentence.quantities
        if one.start >= quantity.end and not (measure == "investment" and one.unit == "percent")
    ]
    stop = min([sentence.end, quantity.end + FAR, *following])
    for time in times:
        if quantity.end <= time.start < stop:
            gap = sentence.flat[quantity.end : time.start]
            signed = measure == "investment" and SIGNED.search(gap)
            if signed:
                return time
            if measure in (*STATES, "investment") and "," in DIRECTLY.sub("", gap):
                return None
            introduces = sentence.flat[time.end : time.end + 1] == ":" or _labels_next(sentence, time, gap)
            return None if introduces or NEXT_CLAUSE.search(gap) or parts_them(gap) else time
    return None


def _as_of(sentence: Sentence, quantity: Quantity, time: Time) -> bool:
    """Tell whether a state is dated before its number: the reserves, as of 31 December 2024, come to 5 tonnes."""
    between = any(time.end <= one.start < quantity.start for one in sentence.quantities)
    dated = DATED.search(sentence.flat[sentence.start : time.start])
    return time.end <= quantity.start and not between and bool(dated)


def _labels_next(sentence: Sentence, time: Time, gap: str) -> bool:
    """Leave the time of the number that follows: the second added 5,100 tonnes and the third 4,950."""
    following = [one.start for one in sentence.quantities if one.start >= time.end]
    return bool(
        following and BEGINS_ITEM.search(gap) and LABELS.fullmatch(sentence.flat[time.end : min(following)])
    )


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
            or (is_compared_with(time) and time.start > sentence.start + NEAR_START)
        ):
            continue
        if _tells_of_the_subject(sentence, time):
            continue
        crossed = any(time.end <= one.start < quantity.start for one in sentence.quantities)
        leading = LEADS.fullmatch(sentence.flat, sentence.start, time.start) and not crossed
        if AND_THEN.search(gap) or (measure == "investment" and NEXT_CLAUSE.search(gap) and not leading):
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
            return None if is_compared_with(time) else time
        at = other
    return None


def _resolved(time: Time, measure: str | None, memory: Memory, *, compared: bool) -> str | None:
    """Write the period; "a year earlier" counts from the last period told; money has only a year."""
    code = resolve(time, memory, compared=compared) if time.grain == "before" else time.code
    return code[:4] if code and (measure == "investment" or time.grain == "day") else code
