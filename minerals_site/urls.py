"""Addresses of the whole site."""

from django.contrib import admin
from django.urls import include, path
from django.utils.translation import gettext_lazy as _

admin.site.site_header = admin.site.site_title = _("Minerals deals: the editors' desk")
admin.site.index_title = _("What is recorded")

urlpatterns = [
    path("admin/desk/", include("deals.desk.urls")),
    path("admin/", admin.site.urls),
    path("articles/", include("articles.urls")),
    path("", include("deals.urls")),
]
