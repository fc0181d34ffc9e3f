"""How many events fall in each month."""

from django.db.models import Count
from django.db.models.functions import TruncMonth

from deals.choices import Occurrence
from deals.models.event import EventQuerySet
from deals.rows import MonthEvents
from minerals_site.partial_dates import DatePrecision


def events_by_month(events: EventQuerySet) -> list[MonthEvents]:
    """Count by month and occurrence; events known to the year alone belong to no month and are left out."""
    labels = dict(Occurrence.choices)
    counted = (
        events.exclude(date_precision=DatePrecision.YEAR)
        .order_by()
        .annotate(month=TruncMonth("date"))
        .values_list("month", "occurrence")
        .annotate(count=Count("pk", distinct=True))
        .order_by("month", "occurrence")
    )
    return [
        MonthEvents(month, occurrence, str(labels[occurrence]), count) for month, occurrence, count in counted
    ]
