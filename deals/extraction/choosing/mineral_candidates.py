"""The minerals that a number may be of, each with features."""

from collections import defaultdict

from deals.extraction.choosing.bearings import bearing, order, situation
from deals.extraction.choosing.carried import carried
from deals.extraction.choosing.case import TOGETHER, Case
from deals.extraction.mentions import Mention

Candidates = dict[str | None, list[str]]


def mineral_candidates(case: Case) -> Candidates:
    """Gather minerals of the sentence, the paragraph, the site, the title and the figures before."""
    found: Candidates = defaultdict(list)
    named = [one for one in case.sentence.mentions if one.name.kind == "mineral"]
    keys = {one.name.key for one in named}
    some = situation(case.tokens, case.number, "M")
    for one in named:
        _named(case, one, found)
    _paragraph(case, found, some)
    for _, former, features in carried(case, "M", some):
        if former.mineral:
            found[former.mineral] += features
        else:
            found[None] += [f"none {features[1]}", f"none {features[2]}"]
    _sites(case, found, some)
    _text(case, found, some)
    _heading(case, found)
    for key, features in found.items():
        if key is not None:
            features.extend(_of_value(case, key, keys))
    main = case.topic.main_mineral is None
    found[None] += ["none", f"none {case.kind}", f"none {case.kind} {some}", f"none main {main}"]
    if case.kind == "i":  # a railway, a fund
        found[None] += [f"none w {one.word}" for one in case.tokens if one.tag == "x"]
    return found


def _named(case: Case, mention: Mention, found: Candidates) -> None:
    """Add a mineral that the sentence names."""
    key, at = mention.name.key, case.token_at(mention.start)
    if at is None or case.tokens[at].tag != "M":
        found[key].append("hidden")
        return
    features = bearing(case.tokens, case.number, at)
    together = "T" if key == TOGETHER else ""
    found[key] += features + [f"{together}{case.kind} {feature}" for feature in features[:5]]
    found[key] += order(case.tokens, case.number, at)


def _paragraph(case: Case, found: Candidates, some: str) -> None:
    """Add the minerals of the sentences before."""
    for back, (_, other) in enumerate(case.earlier()[:3], start=1):
        there = list(dict.fromkeys(one.name.key for one in other.named("mineral")))
        for key in there:
            found[key] += [f"s-{back}", f"s-{back} {len(there) > 1} {some}"]
        if there:
            found[there[-1]].append(f"s-{back} last")
            found[there[0]].append(f"s-{back} first {some}")


def _sites(case: Case, found: Candidates, some: str) -> None:
    """Add the minerals that are won at the site that was chosen, and at those that the sentence names."""
    known = case.topic.lexicon.site_minerals
    won = known.get(case.site or "", ())
    for key in won:
        found[key] += [f"won {len(won) == 1}", f"won {len(won) == 1} {some}"]
    for mention in case.sentence.named("site"):
        dug = known.get(mention.name.key, ())
        for key in dug:
            found[key].append(f"dug {len(dug) == 1} {some}")


def _text(case: Case, found: Candidates, some: str) -> None:
    """Add what the title names, what the text is about, and what the rules say."""
    topic = case.topic
    for key in dict.fromkeys(one.name.key for one in topic.title if one.name.kind == "mineral"):
        found[key] += ["title", f"title {some}"]
    if topic.main_mineral:
        found[topic.main_mineral] += ["main", f"main {some}", f"main {case.kind}"]
    if ruled := case.ruled:
        found[ruled.mineral] += [
            "rule",
            f"rule {case.kind}",
            f"rule {some}",
            f"rule {ruled.mineral is None}{case.kind}",
        ]


def _heading(case: Case, found: Candidates) -> None:
    """Add the minerals of the heading under which the paragraph stands."""
    mentions = case.topic.headings.get(case.sentence.paragraph, ())
    keys = {one.name.key for one in mentions if one.name.kind == "mineral"}
    for key in sorted(keys):
        found[key] += ["heading", f"heading {len(keys) > 1}"]


def _of_value(case: Case, key: str, keys: set[str]) -> list[str]:
    """Tell of a mineral itself: how much of the text is about it, whether it fits the place."""
    counts = case.topic.minerals
    part = int(4 * counts[key] / max(1, counts.total()))
    together = "T" if key == TOGETHER else ""
    features = [
        f"part {part}{together}",
        f"in {key in keys} {len(keys)}"[:8],
        f"{case.kind}{together} in {key in keys}",
    ]
    pairs = [one for one in case.history if one.place == case.place and one.site == case.site]
    if pairs and case.place:
        features.append(f"pair {any(one.mineral == key for one in pairs)} {key in keys}")
    if together:
        features.append(f"T {case.quantity.unit} {case.kind}")
    return features
