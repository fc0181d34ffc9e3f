"""Addresses of the list of articles; the page of one article shows facts, and is deals' own."""

from django.urls import path

from articles import views

urlpatterns = [path("", views.articles, name="articles")]
