"""What was published: publishers, articles, the places in them that facts cite, and the way to the public."""

from articles.models.article import Article
from articles.models.article_steps import ArticleQuerySet, status_changed
from articles.models.citation import MAX_PHRASE_WORDS, PHRASE, Citation
from articles.models.likeness import NotDuplicate, TextSketch, sketch_texts, tell_apart
from articles.models.publisher import Publisher
from articles.models.status_change import StatusChange
from articles.models.url_key import url_key
from articles.models.visibility import published

__all__ = [
    "MAX_PHRASE_WORDS",
    "PHRASE",
    "Article",
    "ArticleQuerySet",
    "Citation",
    "NotDuplicate",
    "Publisher",
    "StatusChange",
    "TextSketch",
    "published",
    "sketch_texts",
    "status_changed",
    "tell_apart",
    "url_key",
]
