"""Measure how fast an article is read, beside a search for each name by itself."""

import re
import time
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand

from deals.extraction.gazetteer import Gazetteer
from deals.extraction.lexicon import compile_lexicon
from deals.extraction.mentions import mentions_of
from deals.extraction.read import read
from deals.management.benchmark.synthetic_article import synthetic_article, synthetic_gazetteer

PUBLISHED = date(2026, 3, 18)


class Command(BaseCommand):
    """`manage.py benchmark_extraction`; its last line reads `read_ms=90 first_ms=140 naive_ms=2500`."""

    help = (
        "Reads a made-up article with a made-up gazetteer and prints milliseconds: a reading, the first one "
        "(which compiles the gazetteer), and the names alone, beside one regular expression for each name."
    )
    requires_system_checks = []  # nothing of the site is used

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the size of the run."""
        parser.add_argument("--words", type=int, default=1500, help="length of the article")
        parser.add_argument("--actors", type=int, default=2000)
        parser.add_argument("--sites", type=int, default=500)
        parser.add_argument("--rounds", type=int, default=7, help="the fastest of so many is printed")

    def handle(self, *, words: int, actors: int, sites: int, rounds: int, **options: Any) -> None:
        """Read, search, print."""
        del options
        known = synthetic_gazetteer(actors, sites)
        article = synthetic_article(words, known)
        compile_lexicon.cache_clear()
        first = milliseconds(lambda: read("", article, PUBLISHED, "en", known))
        whole = fastest(rounds, lambda: read("", article, PUBLISHED, "en", known))
        lexicon = compile_lexicon(known)
        ours = fastest(rounds, lambda: [mentions_of(text, lexicon) for text in article])
        naive = fastest(rounds, lambda: search_each(article, known))
        length = sum(len(text.split()) for text in article)
        self.stdout.write(f"{length:,} words, {actors:,} actors, {sites:,} sites; fastest of {rounds}:")
        self.stdout.write(f"  a reading               {whole:8.0f} ms")
        self.stdout.write(f"  the first reading       {first:8.0f} ms (once: it compiles the gazetteer)")
        self.stdout.write(f"  names alone, ours       {ours:8.0f} ms (countries and minerals too)")
        self.stdout.write(f"  names alone, one by one {naive:8.0f} ms")
        self.stdout.write(f"read_ms={whole:.0f} first_ms={first:.0f} naive_ms={naive:.0f}")


def fastest(rounds: int, work: Callable[[], object]) -> float:
    """Time a piece of work several times: whatever else the machine does only adds time."""
    return min(milliseconds(work) for _ in range(rounds))


def milliseconds(work: Callable[[], object]) -> float:
    """Time a piece of work."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def search_each(paragraphs: Sequence[str], known: Gazetteer) -> int:
    """Look for every actor and site by a regular expression of its own."""
    names = [one.names[0] for one in known.actors] + [one.names[0] for one in known.sites]
    patterns = [re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE) for name in names]
    return sum(len(pattern.findall(text)) for pattern in patterns for text in paragraphs)
