"""The admin of what was published, one concept a module."""

from articles.admin.article import ArticleAdmin
from articles.admin.citation import CitationAdmin
from articles.admin.history import HistoryAdmin
from articles.admin.publisher import PublisherAdmin
from articles.admin.status_change import StatusChangeAdmin

__all__ = ["ArticleAdmin", "CitationAdmin", "HistoryAdmin", "PublisherAdmin", "StatusChangeAdmin"]
