"""Which country's exports the first page shows."""

import datetime

from django.db.models import OuterRef, Subquery

from deals.choices import Measure, Region
from deals.models import Country, Figure
from minerals_site.capped_count import capped_subquery

MOST = 200  # export values of a country that are counted


def newest_exporter(date: datetime.date | None = None) -> Country | None:
    """Give the African country with the latest, then most, export values said by a date; None without any."""
    said = Figure.objects.public().said_by(date)
    values = said.filter(measure=Measure.EXPORT_VALUE, country=OuterRef("pk"))
    ordered = values.order_by("-year", "-period", "key")  # as the index has them
    latest = Subquery(ordered.values("year")[:1])
    african = Country.objects.filter(region=Region.AFRICA).annotate(last=latest).filter(last__isnull=False)
    last = african.order_by("-last").values_list("last", flat=True).first()
    return african.filter(last=last).order_by(capped_subquery(ordered, MOST).desc(), "pk").first()
