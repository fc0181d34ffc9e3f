"""The numbers on the first page."""

from typing import NamedTuple

from django.db.models import Count, Q

from articles.models import Article
from deals.choices import STAGES_OF, StageGroup
from deals.models import DealEvent, Figure
from deals.models.deal import DealQuerySet
from minerals_site.capped_count import capped_count
from minerals_site.pages import MOST


class HeadlineCounts(NamedTuple):
    """Deals by what they are, and what the site holds."""

    binding: int
    memoranda: int
    approved: int
    talks: int
    ended: int
    events: int
    figures: int | str  # in words where they are more than MOST
    articles: int
    independent_sources: int


def headline_counts(deals: DealQuerySet) -> HeadlineCounts:
    """Count deals that carry their stage (`as_of`), each once, by group: talk beside the binding ones."""
    in_groups = (
        deals.counted_once()
        .order_by()
        .aggregate(
            **{group.value: Count("pk", filter=Q(stage__in=stages)) for group, stages in STAGES_OF.items()}
        )
    )
    published = Article.objects.published().with_independent_source()
    articles = published.order_by().aggregate(
        all=Count("pk"), independent=Count("independent_source_id", distinct=True)
    )
    return HeadlineCounts(
        binding=deals.binding().count(),
        memoranda=in_groups[StageGroup.MEMORANDUM],
        approved=in_groups[StageGroup.APPROVED],
        talks=in_groups[StageGroup.TALK],
        ended=in_groups[StageGroup.ENDED],
        events=DealEvent.objects.public().count(),
        figures=capped_count(Figure.objects.public(), MOST),
        articles=articles["all"],
        independent_sources=articles["independent"],
    )
