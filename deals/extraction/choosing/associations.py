"""Which country stands beside each name of a text that nobody knows: the mine at Kolo, in Angola."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from deals.extraction.choosing.tokens import Token, tokens_of
from deals.extraction.lexicon import Lexicon
from deals.extraction.scene import Sentence

PLACES = "CPWS"
NEAR = 12  # tokens

Associations = dict[str, dict[int, tuple[str, int]]]  # name -> sentence -> the nearest country, and how near


def associations(sentences: Sequence[Sentence], lexicon: Lexicon) -> Associations:
    """Note the country that is nearest to each unknown name in each sentence."""
    found: Associations = defaultdict(dict)
    for at, sentence in enumerate(sentences):
        countries = {}
        for one in sentence.mentions:
            if one.name.kind == "site":
                countries[one.start] = lexicon.site_country[one.name.key]
            elif one.name.kind == "country" and one.name.form != "capital":
                countries[one.start] = one.name.key
        tokens = tokens_of(sentence)
        places = [n for n, token in enumerate(tokens) if token.tag in PLACES and token.start in countries]
        if places:
            for n, token in enumerate(tokens):
                if is_name(sentence, token):
                    far, nearest = min((abs(place - n), place) for place in places)
                    if far <= NEAR:
                        found[token.word][at] = countries[tokens[nearest].start], far
    return found


def is_name(sentence: Sentence, token: Token) -> bool:
    """Tell whether a token is written like a name."""
    return token.tag in ("X", "A") or (
        token.tag == "x" and token.start == sentence.start and sentence.text[token.start].isupper()
    )


def countries_of(known: Associations, word: str, besides: int) -> Counter[str]:
    """Count the countries that other sentences put beside a name, near ones twice."""
    counted: Counter[str] = Counter()
    for at, (country, far) in known.get(word, {}).items():
        if at != besides:
            counted[country] += 2 if far <= 4 else 1  # noqa: PLR2004 - tokens
    return counted
