"""The admin of what was published, one concept a module."""

from articles.admin.article import ArticleAdmin
from articles.admin.citation import CitationAdmin
from articles.admin.history import HistoryAdmin
from articles.admin.publisher import PublisherAdmin

__all__ = ["ArticleAdmin", "CitationAdmin", "HistoryAdmin", "PublisherAdmin"]
