"""What waits among the articles, in the order of the admin's first page."""

from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from articles.models import Article
from articles.queries.queues.links_to_mend import links_to_mend
from articles.queries.queues.my_articles_in_review import my_articles_in_review
from articles.queries.queues.my_drafts import my_drafts
from articles.queries.queues.sent_back import sent_back, sent_back_at
from articles.queries.queues.to_review import to_review
from minerals_site.editing.queues import For, Queue
from minerals_site.history.queues import edits_sent_back, edits_to_review, my_edits_that_wait

EDIT = "articles.change_article"

QUEUES = (
    Queue("sent_back", _("Articles sent back to me"), For.AUTHOR, Article, sent_back, sent_back_at(), EDIT),
    edits_sent_back,
    Queue("my_drafts", _("My drafts"), For.AUTHOR, Article, my_drafts, "created_at", EDIT),
    Queue(
        "to_review",
        _("Articles to review"),
        For.REVIEWER,
        Article,
        to_review,
        Coalesce("handed_in_at", "created_at"),
        "articles.publish_article",
    ),
    edits_to_review,
    Queue(
        "my_articles_in_review",
        _("My articles in review"),
        For.OTHERS,
        Article,
        my_articles_in_review,
        Coalesce("handed_in_at", "created_at"),
        EDIT,
    ),
    my_edits_that_wait,
    Queue(
        "links_to_mend",
        _("Links dead or not archived"),
        For.ANYBODY,
        Article,
        links_to_mend,
        "published_at",
        EDIT,
    ),
)
