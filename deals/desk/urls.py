"""Addresses of the desk, inside the admin: the same login, and nothing for anybody else."""

from django.contrib import admin
from django.urls import path

from deals.desk import form_views, views

own = admin.site.admin_view

urlpatterns = [
    path("<int:pk>/", own(views.desk), name="desk"),
    path("<int:pk>/accept/", own(views.accept), name="desk_accept"),
    path("<int:pk>/dismiss/", own(views.dismiss), name="desk_dismiss"),
    path("<int:pk>/undo/", own(views.undo), name="desk_undo"),
    path("<int:pk>/deal/", own(views.deal), name="desk_deal"),
    path("<int:pk>/deal/new/", own(form_views.short_deal), name="desk_new_deal"),
    path("<int:pk>/add/<slug:kind>/", own(form_views.short_form), name="desk_form"),
]
