"""Sites with what a page shows of them."""

from articles.models import published
from deals.models import Site
from deals.models.site import SiteQuerySet


def public_sites() -> SiteQuerySet:
    """Give the public sites with country, operator, minerals and citation.

    Area, operator and minerals are shown only where `described` is true: the article saying them is public.
    """
    joined = Site.objects.public().select_related(
        "country", "operator", "citation__article__publisher", "citation__article__origin"
    )
    return joined.prefetch_related("minerals").annotate(described=published("citation__article__"))
