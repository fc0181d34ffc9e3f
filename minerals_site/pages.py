"""Cut a long list into pages; a page number that makes no sense is a 404."""

from django.core.paginator import EmptyPage, Page, PageNotAnInteger, Paginator
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest

PER_PAGE = 50
LONGEST_NUMBER = 9  # more digits than any page could have


def page_of[T: Model](request: HttpRequest, rows: QuerySet[T], per_page: int = PER_PAGE) -> Page[T]:
    """Give the page that `?page=` asks for, the first without it."""
    number = request.GET.get("page") or "1"
    try:
        return Paginator(rows, per_page).page(number[: LONGEST_NUMBER + 1])
    except (PageNotAnInteger, EmptyPage) as error:
        raise Http404(str(error)) from error
