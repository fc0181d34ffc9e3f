"""Claims stored as figures, beside what the database has."""

import datetime
from pathlib import Path

import pytest
from django.db import connection

from articles.models import Article, Citation
from deals.dataset.faults import Faults, RejectedError
from deals.models import Country, Figure
from deals.usgs.claims import Claim
from deals.usgs.store import Stored, store
from minerals_site.table_statistics import gather
from tests.deals.usgs.tables import COBALT, read_rows
from tests.make import make_article, make_citation, make_country, make_figure, make_mineral

pytestmark = pytest.mark.django_db
KEY = "zmb-cobalt-mine-production-2021-usgs-mcs2023"


@pytest.fixture
def claims(tmp_path: Path) -> list[Claim]:
    """Read production of two years and reserves of Zambia."""
    return read_rows(tmp_path, f"Zambia,{COBALT},310,420,,9000,")


def refused(claims: list[Claim]) -> list[str]:
    """Store what has faults; gives them, without their files."""
    with pytest.raises(RejectedError) as error:
        store(claims, Faults())
    return [f"{Path(fault.file).name}:{fault.line}: {fault.message}" for fault in error.value.faults.listed()]


def test_figures_are_added_with_article_and_citations(claims: list[Claim]) -> None:
    make_mineral("cobalt")
    assert store(claims, Faults()) == Stored(3, 0, 0, ["Zambia"], [])
    figure = Figure.objects.get(key=KEY)
    article = figure.citation.article
    assert (figure.country_id, figure.period, int(figure.value), figure.unit) == (
        "ZMB",
        "2021",
        310,
        "tonnes",
    )
    assert (figure.confidence, figure.estimated) == ("confirmed", "no")
    assert figure.citation.locator == "World production and reserves table, cobalt, row 2, column Prod_t_2021"
    assert (article.slug, article.kind, article.status) == ("usgs-mcs2023", "dataset", "published")
    assert article.url == "https://doi.org/10.5066/P9WCYUI6"
    assert (article.date, article.date_precision) == (datetime.date(2023, 1, 1), "year")
    assert article.publisher.slug == "us-geological-survey"


def test_postgresql_knows_the_number_of_figures_afterwards(claims: list[Claim]) -> None:
    make_mineral("cobalt")
    gather([Figure._meta.db_table])
    store(claims, Faults())
    with connection.cursor() as cursor:
        cursor.execute("SELECT reltuples FROM pg_class WHERE oid = 'deals_figure'::regclass")
        assert cursor.fetchone() == (3,)


def test_missing_country_is_made_by_iso_and_a_known_one_stays(claims: list[Claim]) -> None:
    make_mineral("cobalt")
    country = make_country("ZMB", name="Republic of Zambia")
    assert store(claims, Faults()).countries == []
    assert Country.objects.get() == country
    Figure.objects.all().delete()
    country.delete()
    store(claims, Faults())
    assert Country.objects.values_list("iso3", "iso2", "name", "region").get() == (
        "ZMB",
        "ZM",
        "Zambia",
        "africa",
    )


def test_second_import_changes_nothing(claims: list[Claim]) -> None:
    make_mineral("cobalt")
    store(claims, Faults())
    before = list(Figure.objects.values())
    assert store(claims, Faults()) == Stored(0, 0, 3, [], [])
    assert list(Figure.objects.values()) == before
    assert Citation.objects.count() == 3


def test_dry_run_counts_and_stores_nothing(claims: list[Claim]) -> None:
    make_mineral("cobalt")
    assert store(claims, Faults(), dry_run=True).added == 3
    assert not Figure.objects.exists()
    assert not Article.objects.exists()


def test_world_is_no_country(tmp_path: Path) -> None:
    make_mineral("cobalt")
    store(read_rows(tmp_path, f"World total (rounded),{COBALT},310,NA,,NA,"), Faults())
    figure = Figure.objects.get(key="world-cobalt-mine-production-2021-usgs-mcs2023")
    assert (figure.world, figure.country, figure.qualifier) == (True, None, "about")


def make_known(**values: object) -> Figure:
    """Save what an editor had entered of the same edition."""
    article = make_article(slug="usgs-mcs2023", kind="dataset")
    defaults = {
        "key": "by-hand",
        "country": make_country("ZMB"),
        "mineral": make_mineral("cobalt"),
        "period": "2021",
        "value": 310,
        "estimated": "no",
        "citation": make_citation(article, locator="page 3"),
    }
    return make_figure(**(defaults | values))


def test_figure_under_another_key_is_known_by_what_it_is_about(claims: list[Claim]) -> None:
    make_known()
    stored = store(claims, Faults())
    assert (stored.added, stored.unchanged) == (2, 1)
    assert not Figure.objects.filter(key=KEY).exists()


def test_figure_that_differs_is_a_fault_that_tells_both(claims: list[Claim]) -> None:
    make_known(value=300)
    assert refused(claims) == [
        (
            "mcs2023-cobal_world.csv:2: figure by-hand differs: value is 310 here, 300 there; "
            "to take what the file says, add --replace"
        )
    ]
    assert Figure.objects.count() == 1


def test_same_key_about_something_else_is_a_fault(claims: list[Claim]) -> None:
    make_known(key=KEY, basis="gross_ore")
    (fault,) = refused(claims)
    assert "basis is contained_metal here, gross_ore there" in fault


def test_replace_takes_what_the_file_says_and_keeps_what_editors_say(claims: list[Claim]) -> None:
    make_known(value=300, estimated="unknown", note="Ours.", rank="preferred", rank_reason="Why.")
    assert store(claims, Faults(), replace=True)[:3] == (2, 1, 0)
    figure = Figure.objects.get(key="by-hand")
    assert (int(figure.value), figure.estimated) == (310, "no")
    assert figure.citation.locator.endswith("row 2, column Prod_t_2021")
    assert (figure.note, figure.rank) == ("Ours.", "preferred")


def test_mineral_that_is_missing_is_a_fault_told_once(claims: list[Claim]) -> None:
    assert refused(claims) == [
        (
            "mcs2023-cobal_world.csv:2: mineral cobalt is not in the database: load the reference data "
            "(manage.py load_dataset fixtures), or enter it in the admin"
        )
    ]
    assert not Article.objects.exists()


def test_faults_of_the_reading_keep_everything_out(claims: list[Claim]) -> None:
    make_mineral("cobalt")
    faults = Faults()
    faults.add("some.csv", 3, "Country", "is unknown")
    with pytest.raises(RejectedError):
        store(claims, faults)
    assert not Figure.objects.exists()


def test_number_told_twice_is_a_fault(claims: list[Claim]) -> None:
    make_mineral("cobalt")
    first, *_ = refused([*claims, *claims])
    assert first.startswith("mcs2023-cobal_world.csv:2: was told before, at ")


def test_withdrawn_article_stays_withdrawn_and_a_draft_is_published(claims: list[Claim]) -> None:
    make_mineral("cobalt")
    article = make_article(slug="usgs-mcs2023", status="withdrawn")
    assert store(claims, Faults()).withdrawn == ["usgs-mcs2023"]
    article.refresh_from_db()
    assert article.status == "withdrawn"
    Article.objects.filter(pk=article.pk).update(status="draft", withdrawal_reason="")
    assert store(claims, Faults()).withdrawn == []
    article.refresh_from_db()
    assert article.status == "published"


def test_address_of_the_edition_under_another_slug_is_a_fault(claims: list[Claim]) -> None:
    make_mineral("cobalt")
    make_article(slug="usgs-2023", url="https://doi.org/10.5066/P9WCYUI6")
    (fault,) = refused(claims)
    assert "article usgs-2023 has the address https://doi.org/10.5066/P9WCYUI6" in fault


def test_later_edition_is_shown_before_the_earlier_one(claims: list[Claim]) -> None:
    mineral = make_mineral("cobalt")
    earlier = make_article(slug="usgs-mcs2022", kind="dataset", date=datetime.date(2022, 1, 1))
    store(claims, Faults())
    old = make_figure(
        country=Country.objects.get(),
        mineral=mineral,
        period="2021",
        value=290,
        citation=make_citation(earlier),
    )
    Figure.objects.filter(key=KEY).delete()
    store(claims, Faults())
    asked = Figure.objects.preferred().filter(period="2021", measure="mine_production")
    assert [figure.key for figure in asked] == [KEY]
    assert old.key != KEY
