"""The periods that a number may be of, each with features."""

from collections import defaultdict

from deals.extraction.choosing.bearings import bearing, order, situation
from deals.extraction.choosing.carried import carried
from deals.extraction.choosing.case import Case
from deals.extraction.choosing.period_arithmetic import (
    part_before,
    shape_of,
    year_before,
)
from deals.extraction.choosing.period_values import LASTING, bases_of, lead, values_of
from deals.extraction.choosing.tokens import Token

Candidates = dict[str | None, list[str]]


def period_candidates(case: Case) -> Candidates:
    """Gather the times of the sentence and paragraph, the periods of the figures before, and those one year earlier."""
    found: Candidates = defaultdict(list)
    some = situation(case.tokens, case.number, "T")
    _told(case, found, some)
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


def _told(case: Case, found: Candidates, some: str) -> None:
    """Add what the times of the sentence may mean."""
    bases = dict(bases_of(case))
    for time in case.sentence.times:
        at = case.token_at(time.start)
        if at is None or case.tokens[at].tag not in "TB":
            continue
        written = case.sentence.flat[time.start : time.end]
        features = bearing(case.tokens, case.number, at)
        features += [f"{case.kind} {feature}" for feature in features]
        features += order(case.tokens, case.number, at)
        features += [f"{time.grain} {feature}" for feature in (features[0], features[5], features[8])]
        features += [f"{time.grain} {case.kind}", f"{time.grain} {case.kind} {some}"]
        features += [f"w {lead(written)}", f"w {lead(written)} {case.kind}"]
        for value, extra in values_of(time, written, bases):
            found[value] += [f"t {feature}" for feature in (*features, *extra)]


def _elsewhere(case: Case, found: Candidates, some: str) -> None:
    """Add the times of the sentences before."""
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
        for time in other.times:
            if time.grain == "day":
                found[time.code[:4]] += [f"s-{back} day {case.kind}", f"s-{back} day {some}"]
            elif time.grain == "month":
                found[time.code[:4]] += [f"s-{back} month {case.kind}"]


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
    grains = "".join(sorted({one.grain[0] for one in case.sentence.times}))
    features += [f"{case.kind} grains {grains}", f"{case.kind} grains {grains} {some}"]
    if case.kind == "i":
        features += [f"i s {one.word}" for one in case.tokens if one.tag == "x"]
    for token in case.tokens[max(0, case.number - 8) : case.number]:
        if token.tag not in "NTB,;:()":
            features.append(f"{case.kind} b {_word(token)}")
    for token in case.tokens[case.number + 1 : case.number + 5]:
        if token.tag not in "NTB,;:()":
            features.append(f"{case.kind} a {_word(token)}")
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
