"""The places that a number may be of, each with features; a place is a country, or a country with a site."""

from collections import defaultdict

from deals.extraction.choosing.associations import countries_of, is_name
from deals.extraction.choosing.bearings import bearing, bucket, order, situation
from deals.extraction.choosing.carried import carried, points
from deals.extraction.choosing.case import Case
from deals.extraction.choosing.tokens import NUMBERS
from deals.extraction.mentions import Mention

WORLD = "WLD"
KINDS = ("country", "site")
Place = tuple[str | None, str | None]
Places = dict[Place, list[str]]


def place_candidates(case: Case) -> Places:
    """Gather places of the sentence, the paragraph, the title and the figures before."""
    found: Places = defaultdict(list)
    named = [one for one in case.sentence.mentions if one.name.kind in KINDS]
    some = situation(case.tokens, case.number, "C")
    for one in named:
        _named(case, one, found)
    _world(case, found, some)
    _paragraph(case, found, some)
    _by_name(case, found, some)
    for _, former, features in carried(case, "C", some):
        found[former.place, former.site] += features
        if former.site:
            found[former.place, None] += [f"/{feature}" for feature in features[:3]]
    _text(case, found, some)
    _rule(case, found, some)
    places = {_place(case, one) for one in named}
    for place, features in found.items():
        if place[0] not in {None, WORLD}:
            features.extend(_of_value(case, place, places, some))
    main = case.topic.main_place is None
    found[None, None] += ["none", f"none {case.kind}", f"none {case.kind}{some}", f"none main {main}"]
    return found


def _named(case: Case, mention: Mention, found: Places) -> None:
    """Add a place that the sentence names."""
    place, at = _place(case, mention), case.token_at(mention.start)
    if at is None or case.tokens[at].tag not in "CPKWS":
        found[place].append("hidden")
        return
    features = bearing(case.tokens, case.number, at)
    far = "S" if place[1] else "a" if place[0] in case.topic.lexicon.african else "f"
    found[place] += features + [f"{case.kind} {feature}" for feature in features[:5]]
    found[place] += [f"{far} {feature}" for feature in features[:8]]
    found[place] += [f"{far}{case.kind} {features[0]}"]
    found[place] += order(case.tokens, case.number, at)


def _world(case: Case, found: Places, some: str) -> None:
    """Add the world, by the words that mean it."""
    for at, token in enumerate(case.tokens):
        if token.tag in {"WORLD", "SURPLUS"}:
            features = bearing(case.tokens, case.number, at)
            found[WORLD, None] += [f"W {feature}" for feature in features] + [f"W{case.kind} {features[0]}"]
    found[WORLD, None] += ["W", f"W {case.kind}", f"W {case.kind}{some}"]


def _text(case: Case, found: Places, some: str) -> None:
    """Add the places of title and heading, and what the text is about."""
    for mention in case.topic.title:
        if mention.name.kind in KINDS:
            found[_place(case, mention)] += ["title", f"title {some}"]
    for mention in case.topic.headings.get(case.sentence.paragraph, ()):
        if mention.name.kind in KINDS:
            found[_place(case, mention)] += ["heading", f"heading {some}"]
    if main := case.topic.main_place:
        found[main, None] += ["main", f"main {some}", f"main {case.kind}{some}"]
        found[main, None].append(f"main points {points(case)}")


def _rule(case: Case, found: Places, some: str) -> None:
    """Add what the rules say."""
    if ruled := case.ruled:
        found[ruled.place, ruled.site] += [
            "rule",
            f"rule {case.kind}",
            f"rule {some}",
            f"rule {ruled.place is None}{case.kind}",
        ]
        if ruled.site:
            found[ruled.place, None].append("rule country")


def _place(case: Case, mention: Mention) -> Place:
    """Give the country, and the site if the name is one's."""
    if mention.name.kind == "site":
        return case.topic.lexicon.site_country[mention.name.key], mention.name.key
    return mention.name.key, None


def _paragraph(case: Case, found: Places, some: str) -> None:
    """Add the places of the sentences before."""
    first: Place | None = None
    for back, (_, other) in enumerate(case.earlier()[:4], start=1):
        there = list(
            dict.fromkeys(_place(case, one) for one in other.mentions if one.name.kind in ("country", "site"))
        )
        for place in there:
            found[place] += [f"s-{back}", f"s-{back} {len(there) > 1} {some}"]
        if there:
            first = there[0]
            found[there[-1]].append(f"s-{back} last {some}")
            found[there[0]].append(f"s-{back} first {some}")
    if first:
        found[first] += ["par", f"par {some}", f"par {case.kind}"]


def _by_name(case: Case, found: Places, some: str) -> None:
    """Add the countries that other sentences put beside the unknown names of this one."""
    nearest: dict[str, tuple[str, int]] = {}
    for at, token in enumerate(case.tokens):
        if is_name(case.sentence, token):
            side = "b" if at < case.number else "a"
            nearest[side] = (token.word, at) if side == "b" else nearest.get(side, (token.word, at))
            counted = countries_of(case.topic.associations, token.word, case.at)
            for country, _ in counted.most_common(1):
                crossed = sum(
                    one.tag in NUMBERS for one in case.tokens[min(at, case.number) + 1 : max(at, case.number)]
                )
                sure = counted[country] * 2 > counted.total()
                found[country, None] += [
                    f"name {side}{min(crossed, 2)}",
                    f"name {side}{min(crossed, 2)}{some}{sure:d}",
                ]
    for side, (word, at) in nearest.items():
        counted = countries_of(case.topic.associations, word, case.at)
        for country, _ in counted.most_common(1):
            found[country, None] += [
                f"nearest name {side}",
                f"nearest name {side}{some}",
                f"nearest name {side} {bucket(abs(at - case.number))}",
            ]


def _of_value(case: Case, place: Place, places: set[Place], some: str) -> list[str]:
    """Tell of a place itself: how much of the text is about it, whether it is African, a site, named here."""
    country, site = place
    counts = case.topic.places
    part = int(4 * counts[country or ""] / max(1, counts.total()))
    african = "a" if country in case.topic.lexicon.african else "f"
    inside = any(other[0] == country and other[1] for other in places)
    here = "h" if place in places else "i" if inside else ""
    return [
        f"part {part}{african}",
        f"is {african}{'S' if site else 'C'}{here}{some}",
        f"{case.kind} is {african}{'S' if site else 'C'}{here}",
        f"{case.kind} is {african}",
    ]
