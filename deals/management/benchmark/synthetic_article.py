"""An article and a gazetteer of any size, made of names that no register has."""

from itertools import cycle, islice

from deals.extraction.gazetteer import Gazetteer, NamedActor, NamedSite

SENTENCES = """
{person}, who advises the government, told reporters on Tuesday that {company} had produced {n:,} tonnes of
copper at {site} in 2025, up from {m:,} tonnes a year earlier.

The Democratic Republic of Congo supplied more than 70% of the world's cobalt, while Zambia and Tanzania
signed a memorandum with the United States in February.

{company} plans to invest $1.2 billion in {site}, which holds reserves of 42 million tonnes at 1.9% nickel,
and {person} visited the mine on March 9.

Exports earned Rwanda $99 million for coltan, $96 million for cassiterite and $36 million for wolfram last
year, against $61 million, $50 million and $13 million respectively in 2017.
"""
SYLLABLES = ("ba", "ke", "lu", "mo", "ni", "ra", "su", "ta", "vi", "zo", "du", "fe", "go", "hi", "ja")


def word(number: int) -> str:
    """Make a capitalised word of three syllables, another for each number."""
    size = len(SYLLABLES)
    parts = (number % size, number // size % size, number // size**2 % size)
    return "".join(SYLLABLES[part] for part in parts).capitalize()


def synthetic_gazetteer(actors: int, sites: int) -> Gazetteer:
    """Make half of the actors people, half companies; every site a copper mine."""
    return Gazetteer(
        actors=tuple(
            NamedActor(f"person-{number}", (f"{word(number)} {word(number * 7 + 3)}",), "person", "COD")
            if number % 2
            else NamedActor(
                f"company-{number}", (f"{word(number)} {word(number * 5 + 1)} Mining",), "company", "CAN"
            )
            for number in range(actors)
        ),
        sites=tuple(
            NamedSite(f"site-{number}", (f"{word(number * 11 + 5)} mine",), "mine", "COD", ("copper",))
            for number in range(sites)
        ),
    )


def synthetic_article(words: int, gazetteer: Gazetteer) -> list[str]:
    """Write paragraphs of two sentences, of so many words at least."""
    people = cycle(one.names[0] for one in gazetteer.actors if one.kind == "person")
    companies = cycle(one.names[0] for one in gazetteer.actors if one.kind == "company")
    sites = cycle(one.names[0] for one in gazetteer.sites)
    paragraphs: list[str] = []
    written = 0
    for number, pattern in enumerate(cycle(SENTENCES.strip().split("\n\n"))):
        text = pattern.replace("\n", " ").format(
            person=next(people),
            company=next(companies),
            site=next(sites),
            n=17_300 + number,
            m=12_100 + number,
        )
        written += len(text.split())
        if number % 2:
            paragraphs[-1] += f" {text}"
        else:
            paragraphs.append(text)
        if written >= words:
            return paragraphs
    return list(islice(paragraphs, words))
