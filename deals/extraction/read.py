"""Read an article: text in, proposals out."""

import datetime
from collections.abc import Iterable, Sequence

from deals.extraction.actors import actors_in
from deals.extraction.choosing.weights import learned
from deals.extraction.events import events_in
from deals.extraction.figures import figures_in
from deals.extraction.found import Found, FoundAmount, FoundCountry, FoundFigure, FoundMineral, Span
from deals.extraction.gazetteer import Gazetteer
from deals.extraction.languages import guess_language
from deals.extraction.lexicon import compile_lexicon
from deals.extraction.look_over import look_over
from deals.extraction.parties import parties_in
from deals.extraction.scene import Sentence, sentences_in
from deals.extraction.sites import sites_in
from deals.extraction.terms import terms_in


def read(
    title: str,
    paragraphs: Sequence[str],
    published: datetime.date | None,
    language: str,
    gazetteer: Gazetteer,
) -> Found:
    """Propose what the article proves; `language` is en, fr or pt, and empty where it is to be guessed."""
    lexicon = compile_lexicon(gazetteer)
    language = language[:2].lower() or guess_language(" ".join(paragraphs))
    sentences = sentences_in(paragraphs, published, language, lexicon)
    topic = look_over(title, sentences, published, lexicon)
    numbers = list(figures_in(topic, learned()))
    figures = tuple(one for one in numbers if isinstance(one, FoundFigure))
    return Found(
        figures=figures,
        amounts=tuple(one for one in numbers if isinstance(one, FoundAmount)),
        events=tuple(events_in(sentences, figures, published, lexicon)),
        actors=tuple(actors_in(sentences, lexicon)),
        sites=tuple(sites_in(sentences, lexicon)),
        parties=tuple(parties_in(sentences, lexicon)),
        terms=tuple(terms_in(sentences, lexicon)),
        countries=tuple(FoundCountry(span, key) for key, span in _first(sentences, "country")),
        minerals=tuple(
            FoundMineral(span, key) for key, span in _first(sentences, "mineral") if key != "all-minerals"
        ),
    )


def _first(sentences: Sequence[Sentence], kind: str) -> Iterable[tuple[str, Span]]:
    """Give each name's key and its first mention."""
    first: dict[str, Span] = {}
    for sentence in sentences:
        for mention in sentence.named(kind):
            first.setdefault(mention.name.key, Span(sentence.paragraph, mention.start, mention.end))
    return first.items()
