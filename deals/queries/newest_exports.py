"""Which country's exports the first page shows."""

import datetime

from django.db.models import Count, Max

from deals.choices import Measure, Region
from deals.models import Country, Figure


def newest_exporter(date: datetime.date | None = None) -> Country | None:
    """Give the African country with the latest, then most, export values (by a date); None without any."""
    said = Figure.objects.public().said_by(date)
    figures = said.filter(measure=Measure.EXPORT_VALUE, country__region=Region.AFRICA)
    newest = figures.order_by().values("country").annotate(last=Max("year"), count=Count("pk"))
    first = newest.order_by("-last", "-count", "country").first()
    return Country.objects.get(pk=first["country"]) if first else None
