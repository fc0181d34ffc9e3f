"""Which recorded publisher is meant by a name or an address."""

import re

from django.contrib.postgres.lookups import Unaccent
from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import Value
from django.db.models.functions import Lower

from articles.models import Publisher
from articles.reading.web_addresses import host_of

IN_BRACKETS = re.compile(r"\s*\(([^()]*)\)\s*$")
SIMILAR = 0.4
SHOWN = 5


def publisher_named(name: str) -> Publisher | None:
    """Find a publisher by its name, accents, capitals and "The" aside."""
    wanted = name.strip().removeprefix("The ").removeprefix("the ")
    plain = Lower(Unaccent(Value(wanted)))
    with_article = Lower(Unaccent(Value(f"The {wanted}")))
    rows = Publisher.objects.alias(plain=Lower(Unaccent("name"))).order_by("pk")
    return rows.filter(plain=plain).first() or rows.filter(plain=with_article).first() if wanted else None


def publisher_at(url: str) -> Publisher | None:
    """Find the publisher whose homepage is on the host of an address."""
    host = host_of(url)
    if not host:
        return None
    near = Publisher.objects.filter(homepage__icontains=host).order_by("pk")
    return next((each for each in near if host_of(each.homepage) == host), None)


def known_publisher(name: str, url: str = "") -> Publisher | None:
    """Find a publisher by a name as a page or text gives it, else by the host of an address."""
    bracketed = IN_BRACKETS.search(name)
    names = [name, IN_BRACKETS.sub("", name), *([bracketed[1]] if bracketed else [])]
    named = (publisher_named(each) for each in names)
    hosts = (f"https://{each.strip()}" for each in names if "." in each)
    return (
        next((each for each in named if each), None)
        or next((found for each in hosts if (found := publisher_at(each))), None)
        or publisher_at(url)
    )


def similar_publishers(name: str) -> list[Publisher]:
    """Give the publishers whose names are most like one that is not recorded."""
    rows = Publisher.objects.annotate(alike=TrigramSimilarity("name", name)).filter(alike__gte=SIMILAR)
    return list(rows.order_by("-alike", "pk")[:SHOWN])
