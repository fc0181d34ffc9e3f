"""Which times of a sentence may be those of events, with words of time that no figure is counted by."""

import datetime
import re
from collections.abc import Callable, Iterator

from deals.extraction.calendar_words import MONTH, MONTHS, YEAR
from deals.extraction.scene import Sentence
from deals.extraction.time_readers import Reading, read_day, shift_day
from deals.extraction.times import Time


def _month(reading: Reading) -> str | None:
    """Read a month that is said to be the last one of its name."""
    month, day = MONTHS[reading.match["month"] or reading.match["m"]], reading.published
    if day is None:
        return None
    return f"{day.year if month <= day.month else day.year - 1}-{month:02}"


_OWN: tuple[tuple[re.Pattern[str], Callable[[Reading], str | None], str], ...] = (
    (
        re.compile(
            rf"(?P<month>{MONTH})(?: (?:de (?P<year>{YEAR})|passado))?, (?:no|a) dia (?P<day>\d{{1,2}})(?!\d)"
        ),
        read_day,
        "day",
    ),
    (
        re.compile(r"(?<!\w)(?:today|this morning|aujourd'hui|ce matin|hoje|esta manha)(?!\w)"),
        shift_day(0),
        "day",
    ),
    (
        re.compile(
            rf"(?<!\w)(?:last|that|this) (?P<month>{MONTH})(?!\w| \d)|(?<!\w)(?<!\d )(?<!\d de )(?P<m>{MONTH}) (?:last|dernier|passado)(?!\w)"
        ),
        _month,
        "month",
    ),
)
DAYS = frozenset({"day", "month", "year"})
# Ends of a run of days, of a business year, or of what somebody undertook: nothing happens then.
NO_DAY = re.compile(
    r"(?:(?:between|entre|from|du|de) (?:the |le |o )?\d{1,2}(?:er|st|nd|rd|th)?(?: \w+)? (?:and|et|to|au|a|e) (?:the |le |o )?"
    r"|(?<!\w)close?(?: le| au| a| fin)? ?|(?:year|years|months?|quarter|half|which|exercice|annee|ano|exercicio),? (?:ended|ending|to|clos|close|acheve|encerrad[oa]|findo|termine)(?: on| le| au| a| em)? )$"
)
BALANCE_DAY = re.compile(r"(?:3-31|6-30|9-30|12-31)$")
BALANCE = re.compile(
    r"(?<!\w)(?:at|as (?:of|at)|to|ended|clos|au|a|em|ate|until|arretee?s? au|fin) (?:le |the )?$"
)
SINCE = re.compile(
    r"(?<!\w)(?:since|depuis|desde|des)(?: (?:the |le |la |o )?(?:end of |fin |early |late |mid-|debut |mi-)?)?$"
)
UNTIL = re.compile(
    r"(?<!\w)(?:until|till|up to|through|jusqu'(?:en|a|au|en fin)|ate|over|between|entre)(?: (?:the |le |a |o )?(?:end of |fin |early |late |mid-|debut |mi-)?)?$"
)
END_OF = re.compile(r"(?<!\w)(?:end|fim|fin|final|fins|finais)(?: of| de| d')? ?$")
LATELY = 45  # days
OF = ("of ", "de ", "d'")
PAST_AFTER = re.compile(
    r" (?:forced|led|caused|cost|hit|brought|made|left|killed|a force|a contraint|obrigou|causou|levou)(?!\w)"
)
LAST_OF = re.compile(r"(?:last week of|na segunda (?:metade|parte|fase|vez|maior|linha))(?!\w)")
AHEAD = re.compile(
    r"(?<!\w)(?:will|would|should|expected|due|planned|plans|scheduled|set to|is to|are to|hopes?|aims?|intends?|next|prevue?s?|devrai(?:t|ent)|doi(?:t|vent)|attendue?s?|sera|seront|prochaine?s?"
    r"|previst[oa]s?|devera\w*|deve|vai|vao|proxim[oa]s?|pretende\w*)(?!\w)(?!.*(?<!\w)(?:and|was|were|had|has|ete|foi|foram)(?!\w))[^.,;]{0,80}$"
    r"|(?<!\w)(?:closes?|expires?|begins?|starts?|opens?|ends?|falls due|sai|saem|sort|expire|expira|debute|commence|comeca|entre en vigueur|entra em vigor|termina|abre|ouvre)(?: (?:on|in|en|em|le|a|no))? $"
)
PRICES = re.compile(
    r"(?:a|an|per|la|l'|por|o|the) ?(?:tonne|ton|once|ounce|lb|pound|dmtu|carat|onca|tonelada|quilate|libra)(?!\w)"
    r"|(?<!\w)(?:prices?|precos?|les cours|prix|shares?|benchmark|quoted|traded|stock exchange|metal exchange|titres?|bourse|cloture\w*|acoes|accoes|bolsa|fech(?:ou|aram)|cotac\w+|exchange rate)(?!\w)"
)


def times_of_events(sentence: Sentence, published: datetime.date | None) -> Iterator[Time]:
    """Give the days, months and years of a sentence at which something may have happened."""
    own = list(_own_times(sentence, published))
    for time in sentence.times:
        if any(one.start < time.end and time.start < one.end for one in own):
            continue
        if time.grain in DAYS and not _is_end(sentence, time):
            yield in_its_year(sentence, time, published)
    yield from own


def _own_times(sentence: Sentence, published: datetime.date | None) -> Iterator[Time]:
    end = 0
    for pattern, read, grain in _OWN:
        for match in pattern.finditer(sentence.flat, max(sentence.start, end), sentence.end):
            before = sentence.flat[sentence.start : match.start()]
            if code := read(Reading(match, before, published)):
                end = match.end()
                yield Time(match.start(), match.end(), code, grain)


def _is_end(sentence: Sentence, time: Time) -> bool:
    """Tell whether a day is only the end of a run of days or of a business year."""
    before = sentence.flat[sentence.start : time.start]
    if LAST_OF.match(sentence.flat, time.start):
        return True
    return time.grain != "year" and bool(NO_DAY.search(before))


def is_balance(sentence: Sentence, time: Time) -> bool:
    """Tell whether a time is one at which things are counted: at 30 June, at the end of September."""
    before = sentence.flat[sentence.start : time.start]
    return bool(END_OF.search(before) or (BALANCE_DAY.search(time.code) and BALANCE.search(before)))


def bounds(sentence: Sentence, time: Time) -> str:
    """Tell whether a time begins or ends a stretch: "since" June, "until" 2028; empty for neither."""
    before = sentence.flat[sentence.start : time.start]
    first = f"{sentence.flat[time.start : time.end].split(' ')[0]} "
    if SINCE.search(before) or SINCE.match(first):
        return "since"
    return "until" if UNTIL.search(before) or UNTIL.match(first) else ""


def in_its_year(sentence: Sentence, time: Time, published: datetime.date | None) -> Time:
    """Move a day or month without a year ahead where words look ahead, and back where none does."""
    own = sentence.flat[time.start : time.end]
    if published is None or time.grain == "year" or re.search(r"\d{4}", own):
        return time
    if not re.search(MONTH, own):
        return time
    lately = (published - datetime.timedelta(LATELY)).isoformat()[: len(time.code)]
    if (
        time.code < lately
        and not own.startswith(OF)
        and AHEAD.search(sentence.flat, sentence.start, time.start)
    ):
        return time._replace(code=f"{int(time.code[:4]) + 1}{time.code[4:]}")
    if time.code > published.isoformat()[: len(time.code)] and PAST_AFTER.match(sentence.flat, time.end):
        return time._replace(code=f"{int(time.code[:4]) - 1}{time.code[4:]}")
    return time


def is_of_prices(sentence: Sentence) -> bool:
    """Tell whether a sentence speaks of prices and shares, whose days are no events."""
    return bool(PRICES.search(sentence.flat, sentence.start, sentence.end))
