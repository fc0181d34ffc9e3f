"""The public pages."""

from deals.views.article_facts import article
from deals.views.charts import chart
from deals.views.codebook import codebook
from deals.views.countries import countries, country
from deals.views.deals import deal, deals
from deals.views.disputes import disputes
from deals.views.downloads import downloads, package
from deals.views.figures import figures
from deals.views.home import home
from deals.views.minerals import mineral, minerals
from deals.views.people_and_places import actor, actors, site, sites
from deals.views.report import report
from deals.views.tables import table_csv
from deals.views.timeline import timeline

__all__ = [
    "actor",
    "actors",
    "article",
    "chart",
    "codebook",
    "countries",
    "country",
    "deal",
    "deals",
    "disputes",
    "downloads",
    "figures",
    "home",
    "mineral",
    "minerals",
    "package",
    "report",
    "site",
    "sites",
    "table_csv",
    "timeline",
]
