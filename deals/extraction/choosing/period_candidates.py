"""The periods that a number may be of, each with features."""

import re
from collections import defaultdict
from collections.abc import Iterator

from deals.extraction.choosing.bearings import bearing, order, situation
from deals.extraction.choosing.carried import carried
from deals.extraction.choosing.case import Case
from deals.extraction.choosing.period_arithmetic import counted_from, part_before, shape_of, year_before
from deals.extraction.choosing.tokens import Token
from deals.extraction.times import Time

Candidates = dict[str | None, list[str]]
OWN_YEAR = re.compile(r"\d{4}$|last year|passado|derni|this year")
LASTING = frozenset({"year", "quarter", "half", "month", "span"})


def period_candidates(case: Case) -> Candidates:
    """Gather the times of the sentence and paragraph, the periods of the figures before, and those one year earlier."""
    found: Candidates = defaultdict(list)
    times = case.sentence.times
    some = situation(case.tokens, case.number, "T")
    bases = dict(_bases(case))
    for time in times:
        at = case.token_at(time.start)
        if at is None or case.tokens[at].tag not in "TB":
            continue
        features = bearing(case.tokens, case.number, at)
        features += [f"{case.kind} {feature}" for feature in features]
        features += order(case.tokens, case.number, at)
        features += [f"{time.grain} {feature}" for feature in (features[0], features[5], features[8])]
        features += [f"{time.grain} {case.kind}", f"{time.grain} {case.kind} {some}"]
        for value, extra in _values(time, case.sentence.flat[time.start : time.end], bases):
            found[value] += [f"t {feature}" for feature in (*features, *extra)]
    _elsewhere(case, found, some)
    for label, one, features in carried(case, "T", some):
        known = one.period
        found[known] += features if known else [f"none {feature}" for feature in features]
        if known:
            found[year_before(known)] += [f"y-1 {feature}" for feature in features]
            if label in ("h1", "h2") and known[4:]:
                found[part_before(known)] += [f"q-1 {feature}" for feature in features]
                found[known[:4]] += [f"whole {feature}" for feature in features[:3]]
    if ruled := case.ruled:
        found[ruled.period] += [
            "rule",
            f"rule {case.kind}",
            f"rule {some}",
            f"rule {ruled.period is None}{case.kind}",
        ]
    _text(case, found, some)
    yearly = _yearly(case)
    for key, features in found.items():
        if key is not None:
            features.extend(_of_value(case, key, some, yearly=yearly))
    found[None] += ["none"] + [f"none {feature}" for feature in _circumstances(case, some, yearly=yearly)]
    return found


def _bases(case: Case) -> Iterator[tuple[str, str]]:
    """Give the periods from which a relative time may count, the latest quarter and half told among them."""
    yield from _near_bases(case)
    told = [one.period for one in reversed(case.history) if one.period]
    told += [one.code for _, other in case.earlier() for one in reversed(other.times) if one.grain in LASTING]
    told += [one.code for one in case.topic.title_times if one.grain in LASTING]
    for shape in "QHM":
        last = next((code for code in told if shape_of(code) == shape), None)
        if last:
            yield f"last {shape}", last


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


def _values(time: Time, written: str, bases: dict[str, str]) -> Iterator[tuple[str, list[str]]]:
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
        if time.code.startswith("-"):
            same_part = f"{int(base[:4]) + int(time.code)}{base[4:]}"
            seen.setdefault(same_part, []).append(f"part {label}")
        if value := counted_from(base, time.code):
            seen.setdefault(value, []).append(label)
    for value, labels in seen.items():
        yield value, ["before"] + [f"before {kind} {label}" for label in labels]


def _elsewhere(case: Case, found: Candidates, some: str) -> None:
    """Add the times of the sentences before, and of the next one."""
    for back, (_, other) in enumerate(case.earlier()[:3], start=1):
        there = [one for one in other.times if one.grain in LASTING]
        numbers = bool(other.quantities)
        for at, time in enumerate(there):
            place = "last" if at == len(there) - 1 else "first" if not at else "mid"
            found[time.code] += [
                f"s-{back} {place} {some}",
                f"s-{back} {time.grain} {case.kind}",
                f"s-{back} {numbers} {some}",
            ]


def _text(case: Case, found: Candidates, some: str) -> None:
    """Add what the whole text reports on, and the year of its publication and the one before."""
    topic = case.topic
    if topic.main_period:
        main = topic.main_period
        found[main] += ["main", f"main {some}", f"main {case.kind}", f"main {case.kind}{some}"]
        found[year_before(main)] += ["main-1"]
    for time in topic.title_times:
        if time.grain in LASTING:
            found[time.code] += ["title", f"title {some}"]
    for time in topic.heading_times.get(case.sentence.paragraph, ()):
        if time.grain in LASTING:
            found[time.code] += ["heading", f"heading {some}"]
    if topic.periods:
        most = topic.periods.most_common(1)[0][0]
        found[most] += ["most", f"most {case.kind}{some}"]
    if topic.published:
        year = topic.published.year
        found[str(year)] += ["published", f"published {case.kind}{some}"]
        found[str(year - 1)] += ["published-1", f"published-1 {case.kind}{some}"]


def _yearly(case: Case) -> bool:
    """Tell whether the number is a rate: tonnes a year."""
    after = case.tokens[case.number + 1 : case.number + 6]
    return case.quantity.yearly or case.quantity.often or any(one.tag == "YEARLY" for one in after)


def _circumstances(case: Case, some: str, *, yearly: bool) -> list[str]:
    """Tell what speaks for or against any period at all."""
    measure = case.label
    features = [
        case.kind,
        f"{case.kind}{some}",
        f"yearly {yearly}",
        f"yearly {yearly}{case.kind}",
        f"{measure}{some}",
    ]
    features.append(f"{case.kind} main {case.topic.main_period is None}")
    for token in case.tokens[max(0, case.number - 8) : case.number]:
        if token.tag not in "NTB,;:()":
            features.append(f"{case.kind} b {_word(token)}")  # noqa: PERF401 - longer as one expression
    for token in case.tokens[case.number + 1 : case.number + 5]:
        if token.tag not in "NTB,;:()":
            features.append(f"{case.kind} a {_word(token)}")  # noqa: PERF401 - longer as one expression
    return features


def _word(token: Token) -> str:
    return token.word if token.tag == "x" else token.tag


def _of_value(case: Case, key: str, some: str, *, yearly: bool) -> list[str]:
    """Tell of a period itself: its length, whether it lies ahead, how much of the text speaks of it."""
    topic = case.topic
    ahead = bool(topic.published) and int(key[:4]) - topic.published.year if topic.published else 0
    ahead = max(-3, min(1, ahead))
    shape = shape_of(key)
    part = int(4 * topic.periods[key] / max(1, topic.periods.total()))
    told = any(one.code == key for one in case.sentence.times)
    newest = max((one.period for one in case.history if one.period), default="")
    last = max((one.period for one in case.history if one.period and one.at == case.at), default="")
    return [
        f"ahead {ahead}",
        f"ahead {ahead}{case.kind}",
        f"shape {shape}",
        f"shape {shape}{case.kind}",
        f"part {part}",
        f"told {told}{some}",
        f"yearly {yearly}{told}",
        f"newest {(key[:4] > newest[:4]) - (key[:4] < newest[:4])}",
        f"last {(key[:4] > last[:4]) - (key[:4] < last[:4])}" if last else "no last",
        f"{case.kind} some",
    ]
