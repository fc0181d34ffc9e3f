"""What constraints and vocabularies say beside the fields of facts."""

import datetime
from typing import Any

import pytest

from deals.models import Figure
from tests.deals.admin.every_model import address, logged_in
from tests.deals.admin.filling_forms import errors_of, send
from tests.make import (
    make_actor,
    make_amount,
    make_article,
    make_citation,
    make_deal,
    make_event,
    make_figure,
    make_mineral,
    make_party,
    make_site,
)

pytestmark = pytest.mark.django_db


def change(name: str, row: Any, **changed: Any) -> dict[str, list[str]]:
    """Send a row's form with bad values; gives the errors by field."""
    return errors_of(send(logged_in(), address(name, "change", row.pk), **changed))


def test_a_figure_about_two_places_is_refused_beside_the_country() -> None:
    errors = change("deals_figure", make_figure(), world="on")

    assert errors == {"country": ["Choose exactly one: a country, a site, or the whole world."]}


def test_a_figure_about_no_place_is_refused_beside_the_country() -> None:
    assert change("deals_figure", make_figure(), country="").keys() == {"country"}


def test_a_unit_that_does_not_fit_is_refused_beside_the_unit() -> None:
    assert change("deals_figure", make_figure(), unit="usd") == {
        "unit": ["This unit does not go with this measure."]
    }


def test_a_share_over_100_is_refused_beside_the_value() -> None:
    share = make_figure(measure="share_of_world_production", unit="percent", value=40)

    assert change("deals_figure", share, value="140") == {"value": ["A share is at most 100 per cent."]}


@pytest.mark.parametrize("value", ["NaN", "1e400", "-1", "Infinity", "1" * 40, "", "ten", "0.00001"])
def test_odd_numbers_are_refused_beside_the_value(value: str) -> None:
    assert change("deals_figure", make_figure(), value=value).keys() == {"value"}


@pytest.mark.parametrize("period", ["2024-13", "24", "2024-Q5", "x" * 500, "2024\x00"])
def test_odd_periods_are_refused_beside_the_period(period: str) -> None:
    assert change("deals_figure", make_figure(), period=period).keys() == {"period"}


def test_a_rank_without_a_reason_is_refused_beside_the_reason() -> None:
    errors = change("deals_figure", make_figure(), rank="preferred")

    assert errors == {"rank_reason": ["Say why this claim is preferred or deprecated."]}


def test_a_planned_event_that_moves_its_deal_is_refused_beside_the_stage() -> None:
    errors = change("deals_dealevent", make_event(), stage="in_force", occurrence="planned")

    assert errors == {"stage": ["Only an event that occurred can move a deal to a stage."]}


def test_a_sum_of_nothing_is_refused_beside_the_value() -> None:
    assert change("deals_amount", make_amount(), value="0") == {
        "value": ["A sum of money is more than zero."]
    }


def test_a_role_recorded_twice_is_refused_beside_the_role() -> None:
    party = make_party()
    other = make_party(deal=party.deal, actor=party.actor, role="operator")

    assert change("deals_party", other, role=party.role) == {
        "role": ["This role is recorded already: add a further citation to it."]
    }


def test_half_a_pair_of_coordinates_is_refused() -> None:
    errors = change("deals_site", make_site(), latitude="1.5")

    assert errors == {"longitude": ["Give both latitude and longitude, or neither."]}


@pytest.mark.parametrize(
    ("name", "field", "maker"),
    [
        ("deals_deal", "umbrella", make_deal),
        ("deals_actor", "affiliation", make_actor),
        ("deals_mineral", "part_of", make_mineral),
    ],
)
def test_a_circle_is_refused_beside_the_field_that_closes_it(name: str, field: str, maker: Any) -> None:
    top = maker()
    below = maker(**{field: top})

    errors = change(name, top, **{field: below.pk})

    assert errors == {field: [f"This would go round in a circle: {top} → {below} → {top}."]}


@pytest.mark.parametrize(
    ("typed", "date", "precision"),
    [
        ("2025", "2025-01-01", "year"),
        ("2025-04", "2025-04-01", "month"),
        (" 2025-04-09 ", "2025-04-09", "day"),
    ],
)
def test_a_date_is_typed_as_exactly_as_it_is_known(typed: str, date: str, precision: str) -> None:
    event = make_event(citation=make_citation(make_article(status="draft")))
    send(logged_in(), address("deals_dealevent", "change", event.pk), when=typed)

    event.refresh_from_db()
    assert (event.date, event.date_precision) == (datetime.date.fromisoformat(date), precision)


@pytest.mark.parametrize(
    "typed", ["2025-13", "2025-02-30", "April", "", "0000", "2025-04-09\x00", "9" * 9000]
)
def test_odd_dates_are_refused_beside_the_date(typed: str) -> None:
    assert change("deals_dealevent", make_event(), when=typed).keys() == {"when"}


@pytest.mark.parametrize("chosen", ["abc", "-1", "999999999", "9" * 30, "\x00"])
def test_odd_choices_are_refused_beside_the_field(chosen: str) -> None:
    assert change("deals_figure", make_figure(), citation=chosen).keys() == {"citation"}
    assert Figure.objects.get().citation_id


@pytest.mark.parametrize("chosen", ["QQQQ", "\x00"])
def test_odd_countries_are_refused_beside_the_field(chosen: str) -> None:
    assert "country" in change("deals_figure", make_figure(), country=chosen)


@pytest.mark.parametrize(
    "query", ["citation=abc", "further_citations=a,b", "country=ZZZZZZZ", "mineral=9" + "9" * 30]
)
def test_odd_prefilled_values_leave_the_field_empty(query: str) -> None:
    assert logged_in().get(f"{address('deals_figure', 'add')}?{query}").status_code == 200


def test_a_citation_is_chosen_by_article_place_and_words() -> None:
    article = make_article(title="Talks on cobalt")
    make_citation(article, locator="paragraph 7", phrase="they met in Kinshasa")
    query = {"app_label": "deals", "model_name": "figure", "field_name": "citation", "term": "kinshasa"}

    [found] = logged_in().get("/admin/autocomplete/", query).json()["results"]

    assert found["text"] == "Talks on cobalt, paragraph 7: “they met in Kinshasa”"


def test_definitions_of_the_codebook_stand_under_a_choice() -> None:
    page = logged_in().get(address("deals_figure", "add")).content.decode()

    assert "<dt>gross ore</dt><dd>Ore as mined, rock included.</dd>" in page


def test_a_facts_page_links_to_its_words_and_its_article() -> None:
    event = make_event(citation=make_citation(make_article(url="https://a.example/x"), phrase="they met"))
    page = logged_in().get(address("deals_dealevent", "change", event.pk)).content.decode()

    assert "https://a.example/x#:~:text=they%20met" in page
    assert address("articles_article", "change", event.citation.article_id) in page


def test_lists_write_dates_as_exactly_as_they_are_known() -> None:
    make_event(date=datetime.date(2025, 4, 1), date_precision="month")

    page = logged_in().get(address("deals_dealevent", "changelist")).content.decode()

    assert '<td class="field-dated">April 2025</td>' in page


def test_a_site_with_figures_is_not_deleted_and_the_page_says_why() -> None:
    site = make_site()
    figure = make_figure(site=site)

    client = logged_in()
    page = client.get(address("deals_site", "delete", site.pk)).content.decode()
    client.post(address("deals_site", "delete", site.pk), {"post": "yes"})

    assert "would require deleting the following protected related objects" in page
    assert str(figure) in page
    assert Figure.objects.filter(site=site).exists()


def test_the_list_of_deals_tells_the_stage_that_events_imply() -> None:
    make_event(stage="in_force")

    page = logged_in().get(address("deals_deal", "changelist")).content.decode()

    assert '<td class="field-stage_now">in force</td>' in page
