"""The admin of what was published, one concept a module."""

from articles.admin.article import ArticleAdmin
from articles.admin.citation import CitationAdmin
from articles.admin.publisher import PublisherAdmin
from articles.admin.queues import QUEUES
from articles.admin.status_change import StatusChangeAdmin
from minerals_site.editing.queues import register

register(*QUEUES)

__all__ = ["ArticleAdmin", "CitationAdmin", "PublisherAdmin", "StatusChangeAdmin"]
