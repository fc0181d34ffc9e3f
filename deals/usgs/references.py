"""What figures point to: articles, citations, countries, minerals; all but the last are made if missing."""

from collections.abc import Iterable

from django.utils import timezone

from articles.choices import ArticleKind, ArticleStatus
from articles.models import Article, Citation, Publisher
from deals.dataset.faults import Faults
from deals.models import Country, Mineral
from deals.usgs.claims import Claim
from deals.usgs.editions import PUBLISHER, Edition
from deals.usgs.places import PLACES


def minerals(claims: Iterable[Claim], faults: Faults) -> dict[str, Mineral]:
    """Find the minerals of claims; a missing one is a fault, told at the first claim about it."""
    first = {claim.series.mineral: claim for claim in reversed(list(claims))}
    found = {mineral.slug: mineral for mineral in Mineral.objects.filter(slug__in=first)}
    for slug in sorted(first.keys() - found.keys()):
        spot = first[slug].spot
        mend = "load the reference data (manage.py load_dataset fixtures), or enter it in the admin"
        faults.add(spot.file, spot.line, spot.column, f"mineral {slug} is not in the database: {mend}")
    return found


def add_countries(claims: Iterable[Claim]) -> list[str]:
    """Make the countries that are missing; gives their names."""
    wanted = {claim.iso3 for claim in claims if claim.iso3}
    known = set(Country.objects.filter(iso3__in=wanted).values_list("iso3", flat=True))
    places = [PLACES[iso3] for iso3 in sorted(wanted - known)]
    Country.objects.bulk_create(Country(**place._asdict()) for place in places)
    return sorted(place.name for place in places)


def articles(editions: Iterable[Edition], faults: Faults) -> dict[str, Article]:
    """Find the articles of editions, or make them; what waits is published, what was withdrawn stays so."""
    wanted = {edition.slug: edition for edition in editions}
    found = {article.slug: article for article in Article.objects.filter(slug__in=wanted)}
    missing = [edition for slug, edition in wanted.items() if slug not in found]
    taken = dict(Article.objects.filter(url__in=[e.url for e in missing]).values_list("url", "slug"))
    for edition in missing:
        if edition.url in taken:
            message = f"article {taken[edition.url]} has the address {edition.url}: give it the slug"
            faults.add(f"edition {edition.year}", 0, "", f"{message} {edition.slug} in the admin")
        else:
            found[edition.slug] = _new_article(edition)
    waiting = Article.objects.filter(
        slug__in=wanted, status__in=[ArticleStatus.DRAFT, ArticleStatus.IN_REVIEW]
    )
    waiting.update(status=ArticleStatus.PUBLISHED, published_at=timezone.now())
    return found


def _new_article(edition: Edition) -> Article:
    slug, name, country_code, homepage = PUBLISHER
    publisher, _ = Publisher.objects.get_or_create(
        slug=slug, defaults={"name": name, "country_code": country_code, "homepage": homepage}
    )
    return Article.objects.create(
        slug=edition.slug,
        kind=ArticleKind.DATASET,
        title=edition.title,
        publisher=publisher,
        url=edition.url,
        date=edition.date,
        date_precision=edition.precision,
        status=ArticleStatus.PUBLISHED,
        published_at=timezone.now(),
    )


def citations(claims: Iterable[Claim], of: dict[str, Article]) -> dict[tuple[str, str], Citation]:
    """Find the citations of claims, or make them; gives them by article's slug and locator."""
    wanted = {(claim.edition.slug, claim.locator): claim for claim in claims}
    known = Citation.objects.filter(article__slug__in=of, phrase="").select_related("article")
    found = {(citation.article.slug, citation.locator): citation for citation in known}
    new = [
        Citation(key=wanted[place].citation_key, article=of[place[0]], locator=place[1])
        for place in sorted(wanted.keys() - found.keys())
    ]
    made = Citation.objects.bulk_create(new)
    return found | {(citation.article.slug, citation.locator): citation for citation in made}
