"""Addresses of the public pages; a view, its URL name and its template share one name."""

from django.urls import path, re_path

from deals import views
from deals.choices import Reported

REPORTED = rf"(?P<kind>{'|'.join(Reported.values)})/(?P<key>[-a-zA-Z0-9_]+)"
ISO3 = r"(?P<iso3>[A-Z]{3})"

urlpatterns = [
    path("", views.home, name="home"),
    path("deals/", views.deals, name="deals"),
    path("deals/<slug:slug>/", views.deal, name="deal"),
    path("timeline/", views.timeline, name="timeline"),
    path("countries/", views.countries, name="countries"),
    re_path(rf"^countries/{ISO3}/$", views.country, name="country"),
    path("minerals/", views.minerals, name="minerals"),
    path("minerals/<slug:slug>/", views.mineral, name="mineral"),
    path("figures/", views.figures, name="figures"),
    path("disputes/", views.disputes, name="disputes"),
    path("actors/", views.actors, name="actors"),
    path("actors/<slug:slug>/", views.actor, name="actor"),
    path("sites/", views.sites, name="sites"),
    path("sites/<slug:slug>/", views.site, name="site"),
    path("articles/<slug:slug>/", views.article, name="article"),
    path("codebook/", views.codebook, name="codebook"),
    re_path(rf"^report/{REPORTED}/$", views.report, name="report"),
    path("downloads/", views.downloads, name="downloads"),
    path("downloads/package.zip", views.package, name="package"),
    path("<slug:table>.csv", views.table_csv, name="table_csv"),
    path("charts/<slug:name>.<slug:form>", views.chart, name="chart"),
]
