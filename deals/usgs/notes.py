"""What the notes beside a number tell: whether it is an estimate, in which unit it is, what it leaves out."""

import re

from deals.choices import Estimated

# The wordings of editions 2022 and 2023. The year may stand in them; without one, both years are meant.
ESTIMATED = re.compile(
    r"production (data )?in (?P<year>20\d\d) (is|was|were) also estimated"
    r"|estimated in (?P<also>20\d\d) also"
    r"|estimated in both years"
)
REPORTED = re.compile(r"reported production in (?P<year>20\d\d)|production was reported in (?P<was>20\d\d)")
# A note that says more about estimates than is read above must not pass unread.
UNREAD = re.compile(r"\bestimated\b|\breported production\b|\breported data\b")
UNIT = re.compile(r"\b((?P<power>thousand|million) )?metric tons\b")
POWERS = {None: "t", "thousand": "kt", "million": "Mt"}
# What a reader of the number must know, by words of the note, in our own.
CAVEATS = {
    "excludes u.s. production": "Without the United States.",
    "production quota": "A production quota; what is mined outside it is not in the number.",
    "production data for large mines only": "Large mines only.",
    "normalized to 45% cr2o3": "Shipping-grade ore, brought to a grade of 45 per cent chromium oxide.",
    "u.s. rutile production": "Rutile of the United States is counted with ilmenite.",
    "includes all platinum-group metals": "All platinum-group metals together.",
    "company-reported probable reserves": "Probable reserves of one project, as its company reports them.",
}


def estimated(note: str, year: int | None, heading: Estimated) -> Estimated | None:
    """Tell whether the number of a year is an estimate, by its note, else by its heading.

    None if the note speaks of estimates in words that are not known.
    """
    text = " ".join(note.casefold().split())
    if UNREAD.search(REPORTED.sub("", ESTIMATED.sub("", text))):
        return None
    answer = heading
    for pattern, found in ((ESTIMATED, Estimated.YES), (REPORTED, Estimated.NO)):
        for match in pattern.finditer(text):
            years = [int(said) for said in match.groupdict().values() if said]
            if not years or year in years:
                answer = found
    return answer


def stated_units(*texts: str) -> set[str]:
    """Give the units that a type or note names, such as kt for thousand metric tons."""
    return {POWERS[match["power"]] for text in texts for match in UNIT.finditer(text.casefold())}


def caveat(note: str) -> str:
    """Give what a reader must know of a note, or nothing."""
    text = note.casefold()
    return " ".join(words for mark, words in CAVEATS.items() if mark in text)
