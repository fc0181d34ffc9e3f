"""Cut a long list into pages; a page number that makes no sense is a 404."""

from functools import cached_property
from typing import Any

from django.core.paginator import EmptyPage, Page, PageNotAnInteger, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest

from minerals_site.number_words import whole

PER_PAGE = 50
MOST = 5_000  # rows that are counted and paged through: beyond that a list is no way to find anything
LONGEST_NUMBER = 9  # more digits than any page could have


class CappedPaginator(Paginator):  # type: ignore[type-arg]  # takes no parameter at run time
    """Pages of the first rows: counting all of a million, or skipping to the last, would take seconds."""

    @cached_property
    def counted(self) -> int:
        """Count the rows, but no further than one beyond the most."""
        rows = self.object_list
        return rows.order_by().values("pk")[: MOST + 1].count() if isinstance(rows, QuerySet) else len(rows)

    @cached_property
    def count(self) -> int:
        """Give the number of rows that the pages show."""
        return min(self.counted, MOST)

    @property
    def capped(self) -> bool:
        """Whether there are more rows than the pages show."""
        return self.counted > MOST

    @property
    def most(self) -> str:
        """Write how many rows the pages show at most."""
        return whole(MOST)


def page_of(request: HttpRequest, rows: Any, per_page: int = PER_PAGE) -> Page[Any]:
    """Give the page of a QuerySet (or what has a length and slices) that `?page=` asks for, or the first."""
    number = request.GET.get("page") or "1"
    try:
        return CappedPaginator(rows, per_page).page(number[: LONGEST_NUMBER + 1])
    except (PageNotAnInteger, EmptyPage) as error:
        raise Http404(str(error)) from error


def page_holding(rows: Any, place: int, per_page: int = PER_PAGE) -> Page[Any]:
    """Give the page on which the row at a place, counted from 0, stands."""
    return CappedPaginator(rows, per_page).page(place // per_page + 1)
