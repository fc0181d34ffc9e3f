"""What a number may measure, each possibility with features; OUT for a number that is no mineral figure."""

from collections.abc import Iterator, Sequence

from deals.extraction.choosing.bearings import SKIPPED, bucket, skeleton
from deals.extraction.choosing.case import Case, Chosen
from deals.extraction.choosing.tokens import NUMBERS, Token
from deals.extraction.cues import cues_in
from deals.extraction.found import FoundFigure

OUT = "out"
OTHER = "other"  # a figure without a measure of its own: resources, stocks, sales, shares of exports
OF_UNIT = {
    "tonnes": ("mine_production", "refinery_production", "capacity", "export_volume", "reserves", OTHER, OUT),
    "percent": ("share_of_world_production", "share_of_imports", "ore_grade", OTHER, OUT),
    "USD": ("export_value", "investment", "resource_value", OTHER, OUT),
}
WINDOW = 9
ROW = 3  # words that are told in their order
NEAR = (1, 3, 6, 10)
SIZES = {
    "tonnes": (10, 1_000, 100_000, 10_000_000),
    "percent": (1, 5, 20, 60),
    "USD": (10**6, 10**8, 10**9, 10**10),
}


def measure_candidates(case: Case, numbers: Sequence[Chosen]) -> dict[str, list[str]]:
    """Give each measure of the unit the features of the number's surroundings; `numbers` are all earlier ones."""
    around = list(dict.fromkeys(_around(case, numbers)))
    return {
        measure: [f"{measure} {feature}" for feature in around] for measure in OF_UNIT[case.quantity.unit]
    }


def _around(case: Case, numbers: Sequence[Chosen]) -> Iterator[str]:
    unit = case.tokens[case.number].tag
    quantity = case.quantity
    yield ""
    yield unit
    yield f"size {bucket(int(quantity.value), SIZES[quantity.unit])}"
    for flag in ("yearly", "often", "begins_range", "ends_range", "shared"):
        if getattr(quantity, flag):
            yield flag
    yield from _words(case.tokens, case.number, 1, "a")
    yield from _words(case.tokens, case.number, -1, "b")
    ruled = case.ruled
    rule = (
        OUT if ruled is None else ruled.measure or OTHER if isinstance(ruled, FoundFigure) else "investment"
    )
    yield f"rule {rule}"
    yield from _cues(case)
    yield from _sentence(case)
    yield from _former(case, numbers)


def _words(tokens: Sequence[Token], number: int, step: int, side: str) -> Iterator[str]:
    """Tell the words beside the number, up to the next number, and the first of them as a row."""
    row: list[str] = []
    at, seen, crossed = number + step, 0, 0
    while 0 <= at < len(tokens) and seen < WINDOW:
        one = tokens[at]
        if one.tag in NUMBERS:
            crossed += 1
        if one.tag not in SKIPPED:
            word = _word(one)
            if seen < ROW:
                row.append(word)
                yield f"{side}{seen} {word}"
            yield f"{side}{min(crossed, 1)}{bucket(seen, NEAR)} {word}"
            yield f"{side}w {word}"
            seen += 1
        at += step
    for size in (1, 2, 3):
        yield f"{side} {' '.join(row[:size])}"
    tags = [one.tag for one in tokens[number + step : number + 5 * step : step] if one.tag not in SKIPPED]
    yield f"{side}t {' '.join(tags[:2])}"
    yield f"{side}t {' '.join(tags[:3])}"


def _word(token: Token) -> str:
    """Give a word itself; a number, name or time by its class."""
    return token.tag if token.tag in NUMBERS or token.tag in "MSACPKWTBX" else token.word


def _cues(case: Case) -> Iterator[str]:
    """Tell which cue is nearest, and how near the nearest of each kind stands."""
    sentence, quantity = case.sentence, case.quantity
    nearest: dict[tuple[str, str], int] = {}
    for cue in cues_in(sentence.flat, sentence.start, sentence.end):
        side = "b" if cue.end <= quantity.start else "a"
        low, high = (cue.end, quantity.start) if side == "b" else (quantity.end, cue.start)
        crossed = sum(low <= one.start < high for one in sentence.quantities)
        far = max(0, high - low) + 25 * crossed + 15 * sentence.flat.count(",", low, max(low, high))
        key = (side, cue.tells)
        nearest[key] = min(far, nearest.get(key, 10_000))
    for (side, tells), far in nearest.items():
        yield f"cue {side} {tells} {bucket(far, (8, 25, 50, 90))}"
        yield f"cue {tells}"
    order = sorted(nearest, key=lambda key: (nearest[key], key))
    for rank, (side, tells) in enumerate(order[:3]):
        yield f"cue{rank} {tells}"
        yield f"cue{rank} {side} {tells}"
    for side in "ab":
        first = next((tells for where, tells in order if where == side), "")
        yield f"cue first {side} {first}"


def _sentence(case: Case) -> Iterator[str]:
    """Tell what the sentence holds besides."""
    tags = {one.tag for one in case.tokens}
    for tag in ("M", "S", "C", "A", "T", "B", "WORLD", "RESP", "FIRM", "BUYER", "SHARE", "Nt", "N%", "N$"):
        yield f"has {tag} {tag in tags}"
    yield f"numbers {min(4, len(case.sentence.quantities))}"


def _former(case: Case, numbers: Sequence[Chosen]) -> Iterator[str]:
    """Tell what the numbers before were, and what stands between."""
    for back, one in enumerate(reversed(numbers[-3:]), start=1):
        here = one.at == case.at
        if not here and case.topic.sentences[one.at].paragraph != case.sentence.paragraph:
            yield f"m{back} far {one.label}"
            break
        same = one.quantity.unit == case.quantity.unit
        yield f"m{back} {here:d}{same:d} {one.label}"
        yield f"m{back} {same:d} {one.label}"
        if here and back == 1:
            start = case.token_at(one.quantity.start)
            gap = case.tokens[start + 1 : case.number] if start is not None else ()
            tags = [token.tag for token in gap]
            known = skeleton(gap, 3)
            yield f"m1sk {same:d} {known if known or not gap else '-'} {one.label}"
            yield f"m1gap {one.label} {same:d}{'VS' in tags:d}{'THAN' in tags:d}{'FROM' in tags:d}{'OF' in tags:d}{'AND' in tags:d}"
            if "(" in tags and ")" not in tags:
                yield f"m1 in brackets {one.label}"
    last = next((one for one in reversed(numbers) if one.quantity.unit == case.quantity.unit), None)
    if last:
        same = case.topic.sentences[last.at].paragraph == case.sentence.paragraph
        yield f"mu {last.at == case.at:d}{same:d} {last.label}"
