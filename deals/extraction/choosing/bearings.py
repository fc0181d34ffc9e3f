"""How a number and a name or time of the same sentence stand to one another, as features."""

from collections.abc import Sequence

from deals.extraction.choosing.tokens import NUMBERS, Token

SKIPPED = frozenset({"THE", "HEDGE", "Nx"})
BREAKS = frozenset({",", ";", ":", "(", "-", "WHILE", "BUT", "REL"})
FAMILIES = {"C": "C", "P": "C", "K": "C", "W": "C", "S": "C", "M": "M", "T": "T", "B": "T"}
FAR = (1, 2, 3, 4, 6, 9, 13, 20, 30)
LONGEST = 6  # tokens that are told one by one


def bucket(count: int, bounds: Sequence[int] = FAR) -> int:
    """Give the number of bounds that a count passes."""
    return sum(count > bound for bound in bounds)


def skeleton(tokens: Sequence[Token], longest: int = LONGEST) -> str:
    """Write the classes of tokens, articles and hedges left out; a long row as its ends."""
    tags = [one.tag for one in tokens if one.tag not in SKIPPED]
    if len(tags) > longest:
        return ""
    return " ".join(tags)


def bearing(tokens: Sequence[Token], number: int, named: int) -> list[str]:
    """Tell how the token `named` stands to the token `number`: side, distance, what is between and beside."""
    side, low, high = ("b", named, number) if named < number else ("a", number, named)
    gap = tokens[low + 1 : high]
    family = FAMILIES.get(tokens[named].tag, "")
    tag = tokens[named].tag
    numbers = min(sum(one.tag in NUMBERS for one in gap), 3)
    alike = min(sum(FAMILIES.get(one.tag) == family for one in gap), 3)
    breaks = [one.tag for one in gap if one.tag in BREAKS]
    broken = "".join(dict.fromkeys("," if one == "," else ";" if one in ";:-" else one for one in breaks))
    base = f"{side}{numbers}"
    features = [
        f"{base}.{alike}",
        f"{side}d{bucket(high - low)}",
        f"{base}d{bucket(high - low)}",
        f"{base}.{alike}br{broken}",
        f"{side}pre {_word(tokens, named - 1, -1)}",
        f"{base}pre {_tag(tokens, named - 1, -1)} {tag}",
        f"{side}post {_tag(tokens, named + 1, 1)} {tag}",
        f"{base}form {tag}",
        f"{base}.{alike}sk {skeleton(gap, 3)}",
        f"{base}in {_bracketed(gap)}",
    ]
    sk = skeleton(gap)
    if sk or not gap:
        features.append(f"{side}sk {sk}")
    if not any(one.tag not in SKIPPED for one in tokens[:named] if one.tag not in ("IN", "FOR", "AT", ",")):
        features.append(f"{base}leads")
    elif _tag(tokens, named - 1, -1) in (",", ";", ":", "WHILE", "BUT", "AND") or (
        _tag(tokens, named - 1, -1) == "IN"
        and _tag(tokens, named - 2, -1) in (",", ";", ":", "WHILE", "BUT", "AND")
    ):
        features.append(f"{base}begins")
    features.extend(_rival(tokens, number, named, side, base))
    return features


def _rival(tokens: Sequence[Token], number: int, named: int, side: str, base: str) -> list[str]:
    """Tell of the nearest number on the other side of the name, whose it may be too."""
    step = 1 if side == "a" else -1
    at, count = named + step, 0
    gap: list[Token] = []
    while 0 <= at < len(tokens) and tokens[at].tag not in NUMBERS:
        gap.append(tokens[at])
        count += tokens[at].tag not in SKIPPED
        at += step
    if not 0 <= at < len(tokens):
        return [f"{base}rival none"]
    nearer = bucket(count) < bucket(abs(named - number) - 1)
    same = tokens[at].tag == tokens[number].tag
    tags = skeleton(gap if step > 0 else gap[::-1], 4)
    return [f"{base}rival {nearer}{same}", f"{side}rsk {tags}" if tags or not gap else f"{base}rfar"]


def _bracketed(gap: Sequence[Token]) -> str:
    """Tell whether a bracket opens or closes between two tokens."""
    depth = 0
    closed = False
    for one in gap:
        depth += (one.tag == "(") - (one.tag == ")")
        closed = closed or depth < 0
    return ("opens" if depth > 0 else "") + ("closes" if closed else "")


def _tag(tokens: Sequence[Token], at: int, step: int) -> str:
    """Give the class of the next token that is no article."""
    while 0 <= at < len(tokens) and tokens[at].tag == "THE":
        at += step
    return tokens[at].tag if 0 <= at < len(tokens) else "|"


def _word(tokens: Sequence[Token], at: int, step: int) -> str:
    while 0 <= at < len(tokens) and tokens[at].tag == "THE":
        at += step
    if not 0 <= at < len(tokens):
        return "|"
    return (
        tokens[at].word
        if tokens[at].tag not in NUMBERS and tokens[at].tag not in FAMILIES
        else tokens[at].tag
    )


def order(tokens: Sequence[Token], number: int, named: int) -> list[str]:
    """Tell whether the n-th name goes with the n-th number: A 5 and B 6; 5 of A and 6 of B; respectively."""
    family = FAMILIES.get(tokens[named].tag, "")
    unit = tokens[number].tag
    numbers = [at for at, one in enumerate(tokens) if one.tag == unit]
    names = [at for at, one in enumerate(tokens) if FAMILIES.get(one.tag) == family]
    mine, its = numbers.index(number), names.index(named)
    first = "name" if names[0] < numbers[0] else "number"
    equal = (len(names) > len(numbers)) - (len(names) < len(numbers))
    features = [f"ord {equal} {first} {max(-2, min(2, its - mine))}"]
    together = any(one.tag == "RESP" for one in tokens)
    features.append(f"resp {together} {its == mine} {its == mine % len(names)}")
    if len(numbers) > 1:
        features.append(f"ordl {first} {names[-1] > numbers[-1]} {max(-2, min(2, its - mine))}")
    return features


def situation(tokens: Sequence[Token], number: int, family: str) -> str:
    """Tell where the names of a kind stand around a number: right behind it, right before it, elsewhere or nowhere."""
    after = _own(tokens[number + 1 :], family)
    before = _own(tokens[number - 1 :: -1] if number else (), family)
    if after or before:
        return f"{after}{before}"
    return "else" if any(FAMILIES.get(one.tag) == family for one in tokens) else "none"


def _own(tokens: Sequence[Token], family: str) -> str:
    """Tell whether a name of the kind comes before the next number, and what stands before it."""
    broken = ""
    for one in tokens:
        if one.tag in NUMBERS:
            return ""
        if FAMILIES.get(one.tag) == family:
            return f"{one.tag if family == 'T' else 'n'}{broken}"
        if one.tag in BREAKS or one.tag in ("VS", "THAN", "AND"):
            broken = "," if one.tag == "," else "&" if one.tag == "AND" else ";"
    return ""
