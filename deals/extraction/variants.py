"""The shorter names under which texts speak of somebody or something whose full name is recorded."""

import re
from collections.abc import Iterable, Iterator

BRACKETS = re.compile(r"\s*\(([^)]*)\)")
WHAT_IT_IS = re.compile(
    r"\s+(?:(?:coltan|graphite|copper|cobalt|nickel|tin|potash|lithium|gold|rare earths?)\s+)?"
    r"(?:mine|mines|mining|project|operation|deposit|group|limited|ltd|plc|inc|corporation|company|resources?"
    r"|minerals|metals|sa|s\.a\.)\.?$",
    re.IGNORECASE,
)
SHORTEST = 4
SHORT_FOR = {
    "united nations": ("UN", "U.N.", "ONU", "Nations unies", "Nações Unidas"),
    "european union": ("EU", "UE", "Union européenne", "União Europeia"),
    "african union": ("Union africaine", "União Africana"),
    "world bank": ("Banque mondiale", "Banco Mundial"),
    "international monetary fund": ("IMF", "FMI"),
}
COMMON = frozenset(
    "energy rainbow lifezone first global black rock national international general society taurus "
    "base virtus orion mineral critical african america development united".split()
)


def plain_names(names: Iterable[str]) -> list[str]:
    """Give each name, the name without its brackets, what stands in them, and both without Ltd, mine …."""
    found: list[str] = []
    for name in names:
        bare = BRACKETS.sub("", name).strip()
        shorter = WHAT_IT_IS.sub("", bare)
        found += [name, bare, *BRACKETS.findall(name), *SHORT_FOR.get(bare.casefold(), ())]
        for short in (shorter, WHAT_IT_IS.sub("", shorter)):
            if len(short) >= SHORTEST and short.casefold() not in COMMON:
                found.append(short)
    return list(dict.fromkeys(found))


def family_names(names: Iterable[str]) -> Iterator[str]:
    """Give the last word of each name of several."""
    for name in names:
        parts = name.split()
        if len(parts) > 1 and len(parts[-1]) >= SHORTEST:
            yield parts[-1]
