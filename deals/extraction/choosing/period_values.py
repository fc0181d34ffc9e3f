"""The periods that a time may mean: the quarter of a year, the month of a day, a year earlier than what was told."""

import re
from collections.abc import Iterator

from deals.extraction.calendar_words import MONTHS
from deals.extraction.choosing.case import Case
from deals.extraction.choosing.period_arithmetic import counted_from, part_over, shape_of
from deals.extraction.times import Time

OWN_YEAR = re.compile(r"\d{4}$|last year|passado|derni|this year")
LASTING = frozenset({"year", "quarter", "half", "month", "span"})


def bases_of(case: Case) -> Iterator[tuple[str, str]]:
    """Give the periods from which a relative time may count, the latest quarter and half told among them."""
    yield from _near_bases(case)
    told = [one.period for one in reversed(case.history) if one.period]
    told += [one.code for _, other in case.earlier() for one in reversed(other.times) if one.grain in LASTING]
    told += [one.code for one in case.topic.title_times if one.grain in LASTING]
    for shape in "QHM":
        last = next((code for code in told if shape_of(code) == shape), None)
        if last:
            yield f"last {shape}", last
        elif case.topic.published and shape != "M":
            yield f"over {shape}", part_over(case.topic.published, shape)


def _near_bases(case: Case) -> Iterator[tuple[str, str]]:
    """Give the periods from which a relative time may count."""
    last = next((one for one in reversed(case.history) if one.period), None)
    if case.topic.main_period:
        yield "main", case.topic.main_period
    if last and last.period:
        here = (
            "here"
            if last.at == case.at
            else "par"
            if case.topic.sentences[last.at].paragraph == case.sentence.paragraph
            else "far"
        )
        yield here, last.period
    before = [one for one in case.sentence.times if one.grain in LASTING]
    if before:
        yield "time", before[0].code
    else:
        told = [
            one.code for _, other in case.earlier() for one in reversed(other.times) if one.grain in LASTING
        ]
        if told:
            yield "told", told[0]


def values_of(time: Time, written: str, bases: dict[str, str]) -> Iterator[tuple[str, list[str]]]:
    """Give the periods that a time may mean, each with features of its own."""
    if time.grain == "day":
        yield time.code[:4], ["day"]
        yield time.code[:7], ["day month"]
    elif time.grain == "before":
        yield from _counted(time, bases)
    else:
        yield time.code, ["as told"]
        yield from _other_values(time, written, bases)


def _other_values(time: Time, written: str, bases: dict[str, str]) -> Iterator[tuple[str, list[str]]]:
    """Give what a time may mean besides: the year of a quarter, the same quarter of another year, a fiscal year."""
    if time.grain == "span" and int(time.code[5:]) == int(time.code[:4]) + 1:
        yield time.code[5:], ["end of span"]
    elif time.grain == "year":
        for label, base in bases.items():
            if base[4:5] == "-":
                yield time.code[:4] + base[4:], [f"part of {label}"]
    elif time.grain != "span":
        yield time.code[:4], [f"year of {time.grain}"]
        if not OWN_YEAR.search(written):
            for label, base in bases.items():
                if base[:4] != time.code[:4]:
                    yield base[:4] + time.code[4:], [f"rebased {label}", "rebased"]


def _counted(time: Time, bases: dict[str, str]) -> Iterator[tuple[str, list[str]]]:
    """Give what a time means that counts from another, for each that it may count from."""
    kind = time.code[:1] if time.code[:2] != "**" else "**"
    seen: dict[str, list[str]] = {}
    for label, base in bases.items():
        if time.code.startswith(("-", "+")):
            same_part = f"{int(base[:4]) + int(time.code)}{base[4:]}"
            seen.setdefault(same_part, []).append(f"part {label}")
        if value := counted_from(base, time.code):
            seen.setdefault(value, []).append(label)
    for value, labels in seen.items():
        yield value, ["before"] + [f"before {kind} {label}" for label in labels]


def lead(written: str) -> str:
    """Give the word with which a time begins: since, until, end."""
    word = written.partition(" ")[0]
    return "MONTH" if word in MONTHS else word if word.isalpha() else "0"
