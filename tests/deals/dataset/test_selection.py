"""What leaves: only what is public, and with a part of it all that the part needs."""

import datetime
from pathlib import Path

import pytest

from articles.models import Citation
from deals.dataset.filters import Filters
from deals.dataset.load import load
from deals.models import Actor
from tests import make
from tests.deals.dataset.packages import rows_of, write

pytestmark = pytest.mark.django_db

SECRET = "unseen"  # noqa: S105 - not a password


def keys(folder: Path, table: str) -> set[str]:
    """Give the keys of a table."""
    return {next(iter(row.values())) for row in rows_of(folder, table)}


def secret_citation(status: str) -> Citation:
    """Make a citation of an article that is not public; all its names tell so."""
    publisher = make.make_publisher(slug=f"{SECRET}-publisher", name=f"{SECRET} Press")
    article = make.make_article(
        status=status,
        slug=f"{SECRET}-article",
        title=SECRET,
        publisher=publisher,
        body=SECRET,
        url=f"https://{SECRET}.example/",
    )
    return make.make_citation(article, key=f"{SECRET}-citation", phrase=SECRET)


@pytest.mark.parametrize("status", ["draft", "in_review", "withdrawn"])
def test_nothing_leaves_that_only_an_unpublished_article_tells(status: str, tmp_path: Path) -> None:
    citation = secret_citation(status)
    actor = make.make_actor(slug=f"{SECRET}-actor", name=f"{SECRET} Inc", citation=citation)
    question = make.make_question(slug=f"{SECRET}-question", title=SECRET)
    deal = make.make_deal(slug=f"{SECRET}-deal", title=SECRET)
    site = make.make_site(slug=f"{SECRET}-site", name=SECRET, citation=citation)
    make.make_event(key=f"{SECRET}-event", deal=deal, title=SECRET, citation=citation, actors=[actor])
    make.make_party(key=f"{SECRET}-party", deal=deal, actor=actor, citation=citation)
    make.make_term(key=f"{SECRET}-term", deal=deal, text=SECRET, citation=citation, question=question)
    make.make_amount(key=f"{SECRET}-amount", deal=deal, payer=actor, label=SECRET, citation=citation)
    make.make_figure(key=f"{SECRET}-figure", site=site, note=SECRET, citation=citation)
    make.make_listing(list_name=SECRET, citation=citation)
    make.make_event(deal=make.make_deal(umbrella=deal), further_citations=[citation])
    shown = make.make_actor(citation=citation)
    make.make_party(actor=shown)
    for name, content in write(tmp_path).items():
        assert SECRET.encode() not in content, name
    assert shown.slug in keys(tmp_path, "actors")


def test_the_text_of_an_article_never_leaves(tmp_path: Path) -> None:
    make.make_article(body=SECRET)
    assert not [name for name, content in write(tmp_path).items() if SECRET.encode() in content]


def test_all_published_sources_and_reference_rows_leave_even_if_nothing_names_them(tmp_path: Path) -> None:
    citation, country, mineral = make.make_citation(), make.make_country(), make.make_mineral()
    write(tmp_path)
    assert keys(tmp_path, "citations") == {citation.key}
    assert keys(tmp_path, "publishers") == {citation.article.publisher.slug}
    assert keys(tmp_path, "countries") == {country.iso3}
    assert keys(tmp_path, "minerals") == {mineral.slug}


def test_an_actor_brings_along_those_it_belongs_to(tmp_path: Path) -> None:
    top = make.make_actor()
    middle = make.make_actor(affiliation=top)
    make.make_party(actor=make.make_actor(affiliation=middle))
    make.make_actor()
    write(tmp_path)
    assert len(keys(tmp_path, "actors")) == 3


def test_a_country_keeps_its_figures_its_sites_and_its_deals(tmp_path: Path) -> None:
    congo, other = make.make_country("COD"), make.make_country()
    own = make.make_figure(country=congo)
    mine = make.make_figure(site=make.make_site(congo))
    event = make.make_event(deal=make.make_deal(countries=[congo, other]))
    make.make_figure(country=make.make_country())
    make.make_event(deal=make.make_deal(countries=[other]))
    write(tmp_path, Filters(countries=("COD",)))
    assert keys(tmp_path, "figures") == {own.key, mine.key}
    assert keys(tmp_path, "events") == {event.key}
    assert keys(tmp_path, "citations") == {fact.citation.key for fact in (own, mine, event)}
    assert keys(tmp_path, "countries") == {"COD", other.iso3}


def test_a_part_leaves_out_actors_and_sites_that_its_facts_do_not_name(tmp_path: Path) -> None:
    congo = make.make_country("COD")
    make.make_actor(citation=make.make_citation())
    make.make_site(citation=make.make_citation())
    mine = make.make_site(congo, operator=make.make_actor())
    make.make_figure(site=mine)
    write(tmp_path, Filters(countries=("COD",)))
    assert keys(tmp_path, "sites") == {mine.slug}
    assert mine.operator
    assert keys(tmp_path, "actors") == {mine.operator.slug}


def test_a_mineral_keeps_its_forms(tmp_path: Path) -> None:
    group = make.make_mineral("rare-earths", kind="group")
    form = make.make_figure(mineral=make.make_mineral("neodymium", part_of=group))
    make.make_figure()
    listing = make.make_listing(group)
    make.make_listing()
    write(tmp_path, Filters(minerals=("rare-earths",)))
    assert keys(tmp_path, "figures") == {form.key}
    assert keys(tmp_path, "minerals") == {"rare-earths", "neodymium"}
    assert [row["citation"] for row in rows_of(tmp_path, "critical_listings")] == [listing.citation.key]


def test_dates_keep_what_happened_between_them_at_least_in_part(tmp_path: Path) -> None:
    deal = make.make_deal()
    dates = {
        "2024-12-31": "day",
        "2024-01-01": "year",
        "2025-01-01": "year",
        "2025-03-01": "month",
        "2025-06-02": "day",
    }
    events = {date: make.make_event(deal=deal, date=date, date_precision=p) for date, p in dates.items()}
    figures = {period: make.make_figure(period=period) for period in ("2024", "2025", "2025-Q3", "2026")}
    late = make.make_event(date="2026-01-01")
    write(tmp_path, Filters(since=datetime.date(2025, 3, 31), until=datetime.date(2025, 6, 1)))
    assert keys(tmp_path, "events") == {events["2025-01-01"].key, events["2025-03-01"].key}
    assert keys(tmp_path, "figures") == {figures["2025"].key, figures["2025-Q3"].key}
    assert late.deal.slug not in keys(tmp_path, "deals")


def test_a_part_keeps_umbrellas_with_what_is_told_of_them(tmp_path: Path) -> None:
    congo = make.make_country("COD")
    frame = make.make_deal()
    told = make.make_event(deal=frame)
    make.make_event(deal=make.make_deal(countries=[congo], umbrella=frame))
    write(tmp_path, Filters(countries=("COD",)))
    assert told.key in keys(tmp_path, "events")


def test_a_part_loads_beside_what_is_there_and_takes_nothing_away(tmp_path: Path) -> None:
    make.make_country("COD")
    make.make_party(actor=make.make_actor(affiliation=make.make_actor()))
    write(tmp_path, Filters(countries=("COD",)))
    assert load(tmp_path).summary == "nothing to change: all 1 rows are there already"
    assert Actor.objects.count() == 2


def test_as_of_a_day_it_holds_what_had_happened_or_been_said(tmp_path: Path) -> None:
    day, after = datetime.date(2025, 6, 30), datetime.date(2025, 7, 1)
    early, late = (make.make_citation(make.make_article(date=date)) for date in (day, after))
    deal = make.make_deal()
    told = make.make_event(deal=deal, date=day, citation=late)  # what had happened counts, whoever told it
    make.make_event(deal=deal, date=after, citation=early)
    make.make_event(date=after)
    terms = [make.make_term(deal=deal, citation=citation) for citation in (early, late)]
    make.make_term(citation=early)  # of a deal of which nothing had happened
    amounts = [make.make_amount(deal=deal, citation=citation) for citation in (early, late)]
    figures = [make.make_figure(citation=citation) for citation in (early, late)]
    write(tmp_path, Filters(as_of=day))
    assert keys(tmp_path, "deals") == {deal.slug}
    assert keys(tmp_path, "events") == {told.key}
    assert keys(tmp_path, "terms") == {terms[0].key}
    assert keys(tmp_path, "amounts") == {amounts[0].key}
    assert keys(tmp_path, "figures") == {figures[0].key}
    assert load(tmp_path).summary.startswith("nothing to change")
