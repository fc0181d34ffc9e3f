"""Store claims as figures: new ones are added, known ones compared; all in one transaction, or nothing."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from django.db import connection, transaction
from django.db.models import Q

from articles.choices import ArticleStatus
from articles.models import Article, Citation
from deals.choices import Confidence
from deals.dataset.faults import Faults
from deals.dataset.load import LOCK, reject_if_any
from deals.dataset.settling import settle_figures
from deals.models import Country, Figure, Mineral
from deals.usgs import references
from deals.usgs.claims import Claim
from minerals_site import table_statistics
from minerals_site.history.signature import sign

# Figures of one edition that agree in these are the same, whatever their keys.
ABOUT = ("country_id", "site_id", "world", "mineral_id", "measure", "basis", "period", "unit", "partner_id")
# What the source says; rank, question, note and "named as" are the editors'.
SAID = (*ABOUT, "qualifier", "value", "estimated")
type Pair = tuple[Claim, Figure]


class Stored(NamedTuple):
    """What became of the claims."""

    added: int
    changed: int
    unchanged: int
    countries: list[str]
    withdrawn: list[str]

    @property
    def summary(self) -> str:
        """Tell it in one line."""
        return f"added {self.added:,}, changed {self.changed:,}, unchanged {self.unchanged:,} figures"


def store(claims: list[Claim], faults: Faults, *, replace: bool = False, dry_run: bool = False) -> Stored:
    """Store claims and tell what became of them.

    A figure that the database has with other values is a fault, unless it is to be replaced. Raises
    RejectedError if there is any fault, those of the reading included; then nothing is changed,
    and neither is anything in a dry run.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(LOCK)
        sign("import_usgs")  # whose name the history shows
        minerals = references.minerals(claims, faults)
        articles = references.articles({claim.edition for claim in claims}, faults)
        pairs = [
            (claim, _figure(claim, minerals[claim.series.mineral]))
            for claim in _single(claims, faults)
            if claim.series.mineral in minerals
        ]
        new, changed, unchanged = _compared(pairs, faults, replace=replace)
        reject_if_any(faults)
        countries = references.add_countries(claims)
        _save(new, changed, articles)
        if not dry_run and (new or changed):
            table_statistics.gather(model._meta.db_table for model in (Article, Citation, Country, Figure))
            settle_figures(Q(pk__in=[figure.pk for _, figure in new + changed]))
        transaction.set_rollback(dry_run)
    withdrawn = [slug for slug, one in articles.items() if one.status == ArticleStatus.WITHDRAWN]
    return Stored(len(new), len(changed), unchanged, countries, sorted(withdrawn))


def _single(claims: Iterable[Claim], faults: Faults) -> Iterator[Claim]:
    """Give claims, each key once; a second is a fault."""
    first: dict[str, Claim] = {}
    for claim in claims:
        if before := first.get(claim.key):
            place = f"{before.spot.file}:{before.spot.line}: {before.spot.column}"
            faults.add(claim.spot.file, claim.spot.line, claim.spot.column, f"was told before, at {place}")
        else:
            first[claim.key] = claim
            yield claim


def _figure(claim: Claim, mineral: Mineral) -> Figure:
    """Make a figure of a claim; its citation comes when it is saved."""
    return Figure(
        key=claim.key,
        country_id=claim.iso3 or None,
        world=not claim.iso3,
        mineral=mineral,
        reported_as=claim.series.reported_as,
        measure=claim.series.measure,
        basis=claim.series.basis,
        period=str(claim.period),
        qualifier=claim.qualifier,
        value=claim.value,
        unit=claim.unit,
        estimated=claim.estimated,
        confidence=Confidence.CONFIRMED,
        note=claim.note,
    )


def _compared(
    pairs: list[Pair], faults: Faults, *, replace: bool
) -> tuple[list[Pair], list[tuple[Claim, Figure]], int]:
    """Part pairs into new ones and changed ones, and count the unchanged; note differences as faults."""
    slugs = {claim.edition.slug for claim, _ in pairs}
    same = Q(key__in=[figure.key for _, figure in pairs]) | Q(citation__article__slug__in=slugs)
    known = list(Figure.objects.filter(same).select_related("citation__article").order_by("-key"))
    by_key = {figure.key: figure for figure in known}
    by_question = {(figure.citation.article.slug, *_values(figure, ABOUT)): figure for figure in known}
    new, changed, unchanged = [], [], 0
    for claim, figure in pairs:
        question = (claim.edition.slug, *_values(figure, ABOUT))
        before = by_key.get(figure.key) or by_question.get(question)
        if before is None:
            new.append((claim, figure))
        elif not (differences := _differences(figure, before)):
            unchanged += 1
        elif replace:
            for field in SAID:
                setattr(before, field, getattr(figure, field))
            changed.append((claim, before))
        else:
            mend = "to take what the file says, add --replace"
            message = f"figure {before.key} differs: {differences}; {mend}"
            faults.add(claim.spot.file, claim.spot.line, claim.spot.column, message)
    return new, changed, unchanged


def _values(figure: Figure, fields: Iterable[str]) -> tuple[object, ...]:
    return tuple(getattr(figure, field) for field in fields)


def _differences(here: Figure, before: Figure) -> str:
    """Tell the fields in which the file and the database differ; nothing if they agree."""
    compared = zip(_fields(), _values(here, SAID), _values(before, SAID), strict=True)
    return ", ".join(
        f"{name} is {_told(new)} here, {_told(old)} there" for name, new, old in compared if new != old
    )


def _told(value: object) -> str:
    return f"{value.normalize():,f}" if isinstance(value, Decimal) else str(value)


def _save(new: list[Pair], changed: list[Pair], articles: dict[str, Article]) -> None:
    """Add and update figures, with the citations they need."""
    citations = references.citations((claim for claim, _ in new + changed), articles)
    for claim, figure in new + changed:
        figure.citation = citations[claim.edition.slug, claim.locator]
    Figure.objects.bulk_create(figure for _, figure in new)
    Figure.objects.bulk_update((figure for _, figure in changed), [*_fields(), "citation"])


def _fields() -> list[str]:
    return [field.removesuffix("_id") for field in SAID]
