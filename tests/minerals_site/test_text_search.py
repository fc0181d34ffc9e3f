"""The conditions of text boxes."""

import pytest
from django.db import connection

from articles.models import Article, Publisher
from deals.models import Figure
from minerals_site.text_search import containing, keys_containing, saying
from tests.make import make_article, make_publisher

pytestmark = pytest.mark.django_db


def titles(word: str) -> set[str]:
    """Give the titles of the articles that say a word in title or summary."""
    return set(Article.objects.filter(saying(word, "title", "summary")).values_list("title", flat=True))


def test_accents_and_capitals_make_no_difference() -> None:
    make_article(title="Le Cuivre de Kolwézi")
    make_article(title="Other", summary="on KOLWEZI")
    make_article(title="Neither")
    for word in ("kolwezi", "KOLWÉZI", "olwe"):
        assert titles(word) == {"Le Cuivre de Kolwézi", "Other"}


def test_a_word_is_no_pattern() -> None:
    make_article(title="100% of it")
    make_article(title="100 of it")
    assert titles("00%") == {"100% of it"}
    assert titles("1_0") == titles("\\00") == set()


def test_fewer_than_three_letters_are_not_looked_for_in_long_texts() -> None:
    make_article(title="of it")
    assert titles("of") == set()


def test_each_word_may_stand_in_another_field() -> None:
    make_article(title="Cobalt", summary="from Kisanfu")
    assert Article.objects.filter(containing("kisanfu cobalt", "title", "summary")).exists()
    assert not Article.objects.filter(containing("kisanfu tin", "title", "summary")).exists()


def test_keys_of_the_rows_that_contain_a_word_are_given_once() -> None:
    agency = make_publisher(name="Agência Notícias")
    make_publisher(name="The Paper")
    assert keys_containing(Publisher.objects.all(), "agencia", "name", "slug") == {agency.pk}


@pytest.mark.parametrize(
    ("table", "column", "index"),
    [
        ("articles_article", "title", "article_title_words"),
        ("articles_article", "summary", "article_summary_words"),
        ("deals_figure", "note", "figure_note_words"),
        ("deals_figure", "reported_as", "figure_reported_as_words"),
    ],
)
def test_the_condition_is_served_by_the_index_of_the_column(table: str, column: str, index: str) -> None:
    """The index holds an expression: if the condition said another one, the whole table would be read."""
    model = Article if table == "articles_article" else Figure
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off")
    assert index in model.objects.filter(saying("cobalt", column)).order_by().explain()
