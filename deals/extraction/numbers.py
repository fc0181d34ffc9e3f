"""Numbers as English, French and Portuguese write them, in digits and in words."""

import re
from decimal import Decimal
from typing import NamedTuple

from deals.extraction.words import fold

DIGITS = re.compile(
    r"(?<![\w.,/])(?<![^\W\d]-)(?:\d{1,3}(?:[ .,']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?![\d/])"
)
GROUPS = re.compile(r"\d{1,3}(?:[ .,']\d{3})+")
# A letter that is a scale stands close to the number: 40m, 17k; m alone is a metre.
SCALE = re.compile(
    r"[ -]?(?:(mille milliards|mil milhoes|mil milhao|milhares de milhoes|thousand|hundred million|hundred thousand"
    r"|million|billion|trillion|mille|millions|milliards?|milliers?|mil|milhao|milhoes|bilhao|bilhoes|bilioes"
    r"|trilhao|trilhoes|billions|trillions|mln|mn|bn|bln|trn|tn|mds?|mrd|mio|bi|mi)\b|(?<=\d)([mbk])\b"
    r"|[ ]?(m|mds?)(?= ?(?:\$|usd|us\$|€|eur|fcfa)))"
)
SIZES = {
    "mille milliards": 12, "mil milhoes": 9, "mil milhao": 9, "milhares de milhoes": 9, "thousand": 3,
    "hundred million": 8, "hundred thousand": 5, "million": 6, "millions": 6, "billion": 9, "billions": 9,
    "trillion": 12, "trillions": 12, "mille": 3, "millier": 3, "milliers": 3, "mil": 3, "milliard": 9,
    "milliards": 9, "milhao": 6, "milhoes": 6, "bilhao": 9, "bilhoes": 9, "bilioes": 12, "trilhao": 12,
    "trilhoes": 12, "mln": 6, "mn": 6, "mio": 6, "mi": 6, "bn": 9, "bln": 9, "bi": 9, "tn": 12, "trn": 12,
    "md": 9, "mds": 9, "mrd": 9, "m": 6, "b": 9, "k": 3,
}  # fmt: skip
LONG_SCALE = {"billion": 12, "billions": 12}  # a French billion is a million millions
IN_WORDS: dict[str, int | Decimal] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50,
    "soixante": 60, "cent": 100, "cents": 100,
    "um": 1, "uma": 1, "dois": 2, "duas": 2, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7,
    "oito": 8, "nove": 9, "dez": 10, "doze": 12, "vinte": 20, "trinta": 30, "quarenta": 40,
    "cinquenta": 50, "sessenta": 60, "cem": 100, "cento": 100, "duzentas": 200, "duzentos": 200,
    "trezentas": 300, "trezentos": 300, "quinhentas": 500, "quinhentos": 500,
    "mille": 1000, "mil": 1000,
    "half a": Decimal("0.5"), "a half": Decimal("0.5"), "un demi": Decimal("0.5"), "meio": Decimal("0.5"),
    "one and a half": Decimal("1.5"), "a quarter of a": Decimal("0.25"),
}  # fmt: skip
NO_NUMBER_ALONE = frozenset(
    "a an one un une um uma cent cents cento cem mil mille".split()
)  # a million is one
_WORD = "|".join(sorted(IN_WORDS, key=len, reverse=True))
IN_LETTERS = re.compile(rf"(?<![\w-])(?:{_WORD})(?:[ -](?:and |et |e )?(?:{_WORD}))*(?![\w-])")


HUNDRED, THOUSAND = 100, 1000
GROUP = 3  # digits of a group of thousands


class Number(NamedTuple):
    """A number with its scale; `bare` is the number without it."""

    start: int
    end: int
    value: Decimal
    bare: Decimal
    scaled: bool
    in_letters: bool = False


def numbers_in(flat: str, language: str) -> list[Number]:
    """Find the numbers of a flattened text: 17,300; 1.7 billion; 17 300; two million."""
    digits = [_scaled(flat, match, parse(match[0], language), language) for match in DIGITS.finditer(flat)]
    words = IN_LETTERS.finditer(flat)
    letters = [_scaled(flat, match, _of_words(match[0]), language, in_letters=True) for match in words]
    letters = [one for one in letters if one.scaled or flat[one.start : one.end] not in NO_NUMBER_ALONE]
    found: list[Number] = []
    for number in sorted(digits + letters, key=lambda one: (one.start, -one.end)):
        if not found or number.start >= found[-1].end:
            found.append(number)
    return found


def parse(text: str, language: str) -> Decimal:
    """Read digits with separators: an English comma parts thousands, a French or Portuguese one decimals."""
    text = text.replace(" ", "").replace("'", "")
    thousands = "," if language == "en" else "."
    last = max(text.rfind("."), text.rfind(","))
    if last < 0:
        return Decimal(text)
    mark, behind = text[last], len(text) - last - 1
    groups = behind == GROUP and not text.lstrip("-").startswith("0")
    several = text.count(mark) > 1
    if several or (mark == thousands and groups):
        return Decimal(text.replace(",", "").replace(".", ""))
    other = "," if mark == "." else "."
    return Decimal(text.replace(other, "").replace(mark, "."))


def _scaled(
    flat: str, match: re.Match[str], bare: Decimal, language: str, *, in_letters: bool = False
) -> Number:
    """Take in the scale that follows a number."""
    scale = SCALE.match(flat, match.end())
    if not scale:
        return Number(match.start(), match.end(), bare, bare, scaled=False, in_letters=in_letters)
    word = scale[1] or scale[2] or scale[3]
    exponent = LONG_SCALE.get(word, SIZES[word]) if language == "fr" else SIZES[word]
    return Number(match.start(), scale.end(), bare.scaleb(exponent), bare, scaled=True, in_letters=in_letters)


def _of_words(text: str) -> Decimal:
    """Add up the words of a number below a thousand: deux cent cinquante -> 250."""
    if text in IN_WORDS:
        return Decimal(IN_WORDS[text])
    total = current = Decimal(0)
    for word in re.split(r"[ -]", fold(text)):
        part = Decimal(IN_WORDS.get(word, 0))
        if part == THOUSAND:
            total, current = total + (current or Decimal(1)) * THOUSAND, Decimal(0)
        elif part == HUNDRED:
            current = (current or Decimal(1)) * HUNDRED
        else:
            current += part
    return total + current
