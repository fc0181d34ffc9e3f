"""Look over a text before its numbers are chosen for: what it is about, and what the rules say of each number."""

import datetime
from collections.abc import Sequence

from deals.extraction.choosing.case import Topic
from deals.extraction.choosing.topic import topic_of
from deals.extraction.lexicon import Lexicon
from deals.extraction.main_period import main_period
from deals.extraction.memory import remember
from deals.extraction.mentions import mentions_of
from deals.extraction.ruled_figures import ruled_figures
from deals.extraction.scene import Sentence
from deals.extraction.words import flatten


def look_over(
    title: str, sentences: Sequence[Sentence], published: datetime.date | None, lexicon: Lexicon
) -> Topic:
    """Give the topic of a text, with the answers of the rules."""
    period = main_period(flatten(title), sentences, published)
    memory = remember(lexicon, mentions_of(title, lexicon), sentences, period)
    memory.newest = published.year if published else None
    return topic_of(title, sentences, published, lexicon, list(ruled_figures(sentences, memory)))
