"""Numbers that leave their unit out: 900 tonnes of this, 650 of that; Chile for 49,000; of which 40 million was paid."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from deals.extraction.choosing.ranker import Weights, best
from deals.extraction.choosing.word_classes import CLASSES
from deals.extraction.numbers import Number
from deals.extraction.quantity import YEAR, Quantity

PIECE = re.compile(r"\d+(?:[.,]\d+)*(?: \d{3})*|[^\W\d_]+|[%$€£(),;:.?!/-]")
SENTENCE_END = re.compile(r"[.;!?] ")
WINDOW = 70  # characters
FAR = (15, 40, 80, 160, 320)
YEAR_WRITTEN = re.compile(r"(?:19|20)\d\d")
MILLION = 1_000_000
SHORT = 5  # words that are told one by one
AIMED = re.compile(
    r"(?<!\w)(?:expects?|forecasts?|guidance|outlook|targets?|aims?|hopes?|plans?|prevoi(?:en)?t|vise(?:nt)?|attend(?:ent)?|espera(?:m)?"
    r"|preveem|preve|meta|objectif|objetivo)(?: [\w'-]+){0,3} $"
)
NO_THINGS = frozenset(
    "out pendant durant durante entre between came now ensuite nesse deles two three six nine twelve deux trois douze dois"
    " tres doze it si under mined sold shipped vendues vendus vendidas vendidos".split()
)
Bare = str | None  # tonnes, USD, or nothing that we count


class Last(NamedTuple):
    """What was counted before a number: the last weight, the last sum of money, and whichever was last."""

    weight: Quantity | None = None
    money: Quantity | None = None
    latest: Quantity | None = None
    skipped: int = 0  # bare numbers since

    def after(self, quantity: Quantity) -> "Last":
        """Go on behind a quantity."""
        if quantity.unit == "tonnes":
            return Last(quantity, self.money, quantity)
        if quantity.unit == "USD" and not quantity.price:
            return Last(self.weight, quantity, quantity)
        return Last(self.weight, self.money, quantity)

    def passing_over(self) -> "Last":
        """Go on behind a number that counts nothing of ours."""
        return self._replace(skipped=self.skipped + 1)


def completed(
    numbers: Sequence[Number], found: Sequence[Quantity | None], flat: str, weights: Weights
) -> Iterator[Quantity]:
    """Give bare numbers the unit that they are meant to have; leave out those that count nothing of ours."""
    last = Last()
    for number, quantity in zip(numbers, found, strict=True):
        unit = None if quantity else best(weights, options(number, last, flat))
        whole = in_unit(number, last, unit) if unit else quantity
        if whole:
            yield whole
            last = last.after(whole)
        else:
            last = last.passing_over()


def in_unit(number: Number, last: Last, unit: str) -> Quantity:
    """Make a bare number a quantity; "5.9 million tonnes" lends its million to no other number."""
    weight = last.weight
    factor = weight.value / weight.raw if unit == "tonnes" and weight and weight.raw else Decimal(1)
    return Quantity(number.start, number.end, number.value * factor, unit, number.value, shared=True)


def options(number: Number, last: Last, flat: str) -> Mapping[Bare, list[str]]:
    """Give the units that a bare number may have, each with features; a year and a forecast have none."""
    written = flat[number.start : number.end]
    is_year = not number.scaled and number.value in YEAR and written.isdigit()
    found: dict[Bare, list[str]] = {None: ["none"]}
    if is_year or (number.in_letters and not number.scaled) or not number.value:
        return found
    around, counted = _around(number, last, flat)
    aimed = AIMED.search(flat, max(0, number.start - WINDOW), number.start)
    if aimed or (counted and not number.scaled):
        return found
    if last.weight:
        found["tonnes"] = [f"t {one}" for one in (*around, *_beside(number, last.weight, flat))]
    if last.money or number.scaled:
        found["USD"] = [f"$ {one}" for one in (*around, *_beside(number, last.money, flat))]
    return found


def _around(number: Number, last: Last, flat: str) -> tuple[list[str], bool]:
    """Tell what stands before and behind a number, how it is written; and whether a thing that it counts follows."""
    before = [_class(one) for one in PIECE.findall(flat, max(0, number.start - WINDOW), number.start)]
    after = [_class(one) for one in PIECE.findall(flat, number.end, number.end + WINDOW)]
    before, after = ["|", "|", "|", *before][-6:], [*after, "|", "|", "|"][:5]
    thing = after[0].islower() and after[0] not in NO_THINGS  # a word of no class: what is counted
    form = _form(number, flat)
    latest = last.latest.unit if last.latest else ""
    features = [f"thing {thing:d} {form}", f"thing {thing:d} {latest}"]
    features += [form, f"{form} {latest}", f"last {latest}", f"skipped {min(last.skipped, 3)} {form}"]
    features += [
        f"b1 {before[-1]}",
        f"b2 {before[-2]}",
        f"b12 {before[-2]} {before[-1]}",
        f"b3 {before[-3]} {before[-2]}",
    ]
    features += [
        f"a1 {after[0]}",
        f"a2 {after[1]}",
        f"a12 {after[0]} {after[1]}",
        f"a3 {after[0]} {after[1]} {after[2]}",
    ]
    features += [f"b1a1 {before[-1]} {after[0]}", f"a1 {after[0]} {form}", f"b1 {before[-1]} {form}"]
    features += [f"b {one}" for one in set(before)] + [f"a {one}" for one in set(after[:3])]
    return features, thing


def _beside(number: Number, other: Quantity | None, flat: str) -> list[str]:
    """Tell how a number stands to the last one of a unit: how far away, and how much larger."""
    if not other:
        return ["first"]
    between = flat[other.end : number.start]
    far = sum(len(between) > one for one in FAR)
    ended = min(len(SENTENCE_END.findall(between)), 3)
    ratio = float(number.value) / float(other.raw or 1)
    size = max(-4, min(4, round(math.log10(ratio)))) if ratio > 0 else -5
    scale = f"{number.scaled:d}{other.raw >= MILLION:d}"
    words = [_class(one) for one in PIECE.findall(between)]
    row = " ".join(words) if len(words) <= SHORT else ""
    return [
        f"far {far}", f"ended {ended}", f"size {size}", f"size {size} {scale}", f"ended {ended} size {size}",
        f"scale {scale} far {far}", f"row {row}", f"shared {other.shared:d} {ended}",
    ]  # fmt: skip


def _form(number: Number, flat: str) -> str:
    """Tell how a number is written: its scale, its digits."""
    written = flat[number.start : number.end]
    if number.scaled:
        return "M" if number.value >= MILLION * (number.bare or 1) else "K"
    digits = len(re.sub(r"\D", "", written))
    return f"{min(digits, 6)}{'.' if number.value % 1 else ''}{',' if not written.isdigit() else ''}"


def _class(word: str) -> str:
    """Give the class of a word, else the word; numbers are alike."""
    if word[0].isdigit():
        return "YEAR" if YEAR_WRITTEN.fullmatch(word) else "0"
    return CLASSES.get(word, word)
