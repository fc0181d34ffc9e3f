"""The lists of actors and sites, and the page of each."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from deals.filters import ActorFilter, SiteFilter
from deals.models.told import told
from deals.queries.actor_facts import actor_facts
from deals.queries.public_actors import public_actors
from deals.queries.public_sites import public_sites
from deals.queries.site_facts import site_facts
from deals.queries.site_status import with_status
from minerals_site.looking_back import AsOfForm
from minerals_site.pages import page_of


def actors(request: HttpRequest) -> HttpResponse:
    """List the actors that the filters ask for."""
    found = ActorFilter(request.GET, public_actors())
    page = page_of(request, found.qs)
    return render(request, "deals/actors.html", {"filter": found, "page": page, "date": found.date})


def actor(request: HttpRequest, slug: str) -> HttpResponse:
    """Show all that published articles tell of one actor, as of a day where one is asked for."""
    form = AsOfForm(request.GET)
    actor = get_object_or_404(public_actors().annotate(described=told(form.date)), slug=slug)
    context = {"actor": actor, "facts": actor_facts(actor, form.date), "form": form, "date": form.date}
    return render(request, "deals/actor.html", context)


def sites(request: HttpRequest) -> HttpResponse:
    """List the sites that the filters ask for, with the status that events imply."""
    found = SiteFilter(request.GET, public_sites())
    page = page_of(request, found.qs)
    context = {"filter": found, "page": page, "statuses": with_status(page, found.date), "date": found.date}
    return render(request, "deals/sites.html", context)


def site(request: HttpRequest, slug: str) -> HttpResponse:
    """Show all that published articles tell of one site, as of a day where one is asked for."""
    form = AsOfForm(request.GET)
    site = get_object_or_404(public_sites().annotate(described=told(form.date)), slug=slug)
    context = {"site": site, "facts": site_facts(site, form.date), "form": form, "date": form.date}
    return render(request, "deals/site.html", context)
