"""Which recorded articles are likely the same as a new one, or rewrites of the same report."""

import re
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from django.contrib.postgres.search import TrigramSimilarity
from django.db import connection, transaction
from django.db.models import F, Q, Value

from articles.likeness.shingles import Overlap, overlap, runs, sketch
from articles.models import Article, ArticleQuerySet, NotDuplicate, url_key
from articles.queries.facts_drawn import facts_drawn

# Measured on the 186 sources of the published data set: all ten pairs of titles above it whose numbers agree
# are one report or one event; without the numbers, editions of one series are above it too.
TITLES_ALIKE = 0.6
NUMBER = re.compile(r"\d+")
COMPARED = 20
SHOWN = 5
NOTHING = Overlap(0, 0.0)
COMMON = 200  # articles: runs of words that more share, such as names of countries in full, tell nothing
SHARING_MOST = """
    SELECT article_id FROM (
        SELECT near.article_id, count(*) OVER (PARTITION BY own.hash) AS sharing
        FROM unnest(%(hashes)s::integer[]) AS own(hash)
        CROSS JOIN LATERAL (
            SELECT article_id FROM articles_textsketch WHERE hashes @> ARRAY[own.hash] LIMIT %(common)s + 1
        ) AS near
    ) AS found
    WHERE sharing <= %(common)s
    GROUP BY article_id ORDER BY count(*) DESC, article_id LIMIT %(compared)s
"""


class Draft(NamedTuple):
    """What an article is compared by; `pk` where it is recorded already."""

    title: str
    url: str
    body: str
    pk: int | None = None


class Twin(NamedTuple):
    """A recorded article, the number of facts drawn from it, and in what it is alike."""

    article: Article
    facts: int
    same_address: bool
    title: float
    text: Overlap


def twins_of(draft: Draft, asked: AbstractSet[int] = frozenset()) -> list[Twin]:
    """Give the likely twins of an article, likeliest first, at most five; not those told apart from it.

    Those that were asked about before are among them, also where they are alike no longer.
    """
    others = Article.objects.exclude(pk__in=_not_asked_again(draft)).order_by()
    addresses = _same_address(draft, others)
    titles = _like_title(draft, others)
    texts = _like_text(draft, others)

    def strength(article: Article) -> tuple[bool, float]:
        return article.pk in addresses, titles.get(article.pk, 0) + texts.get(article.pk, NOTHING).part

    rows = others.filter(pk__in=addresses | titles.keys() | texts.keys() | asked).select_related(
        "publisher", "origin"
    )
    ranked = sorted(rows, key=strength, reverse=True)
    found = [row for place, row in enumerate(ranked) if place < SHOWN or row.pk in asked]
    facts = facts_drawn(found)
    return [
        Twin(row, facts[row.pk], row.pk in addresses, titles.get(row.pk, 0), texts.get(row.pk, NOTHING))
        for row in found
    ]


def _not_asked_again(draft: Draft) -> set[int]:
    """Give the article itself and those that an editor told it apart from."""
    if draft.pk is None:
        return set()
    pairs = NotDuplicate.objects.filter(Q(first=draft.pk) | Q(second=draft.pk)).values_list("first", "second")
    return {draft.pk, *(pk for pair in pairs for pk in pair)}


def _same_address(draft: Draft, others: ArticleQuerySet) -> set[int]:
    if not draft.url:
        return set()
    rows = others.annotate(key=url_key(F("url"))).filter(key=url_key(Value(draft.url)))
    return set(rows.values_list("pk", flat=True)[:COMPARED])


@transaction.atomic
def _like_title(draft: Draft, others: ArticleQuerySet) -> dict[int, float]:
    """Give the articles with nearly the same title and the same numbers in it, by the index of trigrams."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pg_trgm.similarity_threshold', %s, true)", [str(TITLES_ALIKE)])
    rows = others.filter(title__trigram_similar=draft.title).annotate(
        alike=TrigramSimilarity("title", draft.title)
    )
    numbers = set(NUMBER.findall(draft.title))
    near = rows.order_by("-alike", "pk").values_list("pk", "title", "alike")[:COMPARED]
    return {pk: alike for pk, title, alike in near if set(NUMBER.findall(title)) == numbers}


def _like_text(draft: Draft, others: ArticleQuerySet) -> dict[int, Overlap]:
    """Compare the text with those of the articles whose sketches share most with its own."""
    hashes = sketch(draft.body)
    if not hashes:
        return {}
    near = _sharing_most(hashes)
    ours = runs(draft.body)
    bodies = others.filter(pk__in=near).values_list("pk", "body")
    overlaps = {pk: overlap(ours, runs(body)) for pk, body in bodies}
    return {pk: found for pk, found in overlaps.items() if found.is_likely_rewrite}


@transaction.atomic
def _sharing_most(hashes: list[int]) -> list[int]:
    """Give the articles whose sketches share most numbers with a sketch, one look at the index for each."""
    with connection.cursor() as cursor:
        # A limit makes the planner hope for luck in reading the table from its start.
        cursor.execute("SELECT set_config('enable_seqscan', 'off', true)")
        cursor.execute(SHARING_MOST, {"hashes": hashes, "common": COMMON, "compared": COMPARED})
        found = [pk for (pk,) in cursor.fetchall()]
        cursor.execute("SELECT set_config('enable_seqscan', 'on', true)")
        return found
