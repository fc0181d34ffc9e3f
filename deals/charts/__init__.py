"""One chart a module: rows in, one `go.Figure` out. Pure and without Django.

Each function takes its rows and, last, `gettext`: the view passes Django's, so that the words are
translated there and `makemessages` finds them here.
"""

from deals.charts.africa_tiles import africa_tiles
from deals.charts.deal_lanes import deal_lanes
from deals.charts.deal_timeline import deal_timeline
from deals.charts.events_by_month import events_by_month
from deals.charts.exports_by_mineral import exports_by_mineral
from deals.charts.like_units import split_alike
from deals.charts.negotiations_by_country import negotiations_by_country
from deals.charts.production_by_country import production_by_country
from minerals_site.plotly_theme import Chart

__all__ = [
    "Chart",
    "africa_tiles",
    "deal_lanes",
    "deal_timeline",
    "events_by_month",
    "exports_by_mineral",
    "negotiations_by_country",
    "production_by_country",
    "split_alike",
]
