"""Every change of every table is recorded, whichever way it was written."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.db.models import Model

from deals.models import Amount, Deal, DealEvent, Figure, Mineral
from minerals_site.history.models import RowChange
from minerals_site.history.signature import sign, signed
from minerals_site.history.tracked import tracked
from minerals_site.history.triggers import EVENTS, install, trigger_name
from tests.make import (
    make_actor,
    make_amount,
    make_citation,
    make_country,
    make_deal,
    make_event,
    make_figure,
)

pytestmark = pytest.mark.django_db


def changes_of(row: Model) -> list[RowChange]:
    return list(RowChange.objects.filter(of_table=row._meta.db_table, of_row=str(row.pk)).order_by("pk"))


def test_every_table_has_its_triggers() -> None:
    models = {
        model
        for label in ("articles", "deals")
        for model in apps.get_app_config(label).get_models(include_auto_created=True)
    }
    left_out = {model for model in models if "keeps_history" in vars(model)}  # and say why there

    with connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text, tgname FROM pg_trigger WHERE NOT tgisinternal")
        found = {each for each in cursor.fetchall() if each[1].startswith("history_")}

    kept = {(model._meta.db_table, trigger_name(event)) for model in models - left_out for event in EVENTS}
    assert found == kept
    assert {Figure, Deal, DealEvent.actors.through} <= models - left_out
    assert set(tracked()) == models - left_out


def test_they_can_be_installed_again() -> None:
    install("default")

    assert len(changes_of(make_country())) == 1


def test_an_added_row_is_recorded_as_it_is() -> None:
    amount = make_amount(value=Decimal("12345678901234.10"), date=datetime.date(2025, 1, 1))

    (change,) = changes_of(amount)

    assert (change.action, change.before) == ("added", None)
    assert change.after["value"] == "12345678901234.10"
    assert change.after["date"] == "2025-01-01"
    assert change.after["payer_id"] is None


def test_a_changed_row_is_recorded_before_and_after() -> None:
    deal = make_deal(title="Old")

    deal.title = "New"
    deal.save()

    change = changes_of(deal)[-1]
    assert (change.action, change.before["title"], change.after["title"]) == ("changed", "Old", "New")


def test_a_deleted_row_is_kept_in_the_history() -> None:
    country = make_country(name="Gone")
    key = country.pk

    country.delete()

    change = RowChange.objects.get(of_table="deals_country", of_row=key, action="deleted")
    assert (change.before["name"], change.after) == ("Gone", None)


def test_a_save_that_changes_nothing_is_not_recorded() -> None:
    deal = make_deal()

    deal.save()

    assert len(changes_of(deal)) == 1


def test_derived_columns_are_not_recorded() -> None:
    country, mineral = make_country(), Mineral.objects.create(slug="tin", name="Tin")
    figures = [make_figure(country=country, mineral=mineral, value=value) for value in (10, 12)]

    assert Figure.objects.filter(claim_of__isnull=False).count() == 2
    assert [len(changes_of(figure)) for figure in figures] == [1, 1]
    assert not {"claim_of_id", "passed_over", "year"} & changes_of(figures[0])[0].after.keys()


def test_links_belong_to_the_row_that_has_the_field() -> None:
    event = make_event()
    actor = make_actor()

    event.actors.add(actor)
    event.actors.clear()

    added, removed = changes_of(event)[1:]
    assert [added.table, added.action, removed.action] == ["deals_dealevent_actors", "added", "deleted"]
    assert removed.before["actor_id"] == actor.pk


def test_what_is_written_past_the_models_is_recorded() -> None:
    deals = [make_deal(), make_deal()]

    Deal.objects.update(summary="In bulk")
    Deal.objects.filter(pk=deals[0].pk).update(summary="In bulk")

    assert [len(changes_of(deal)) for deal in deals] == [2, 2]


def test_rows_that_are_copied_in_are_recorded() -> None:
    columns = "iso3, iso2, name, region"
    with connection.cursor() as cursor, cursor.copy(f"COPY deals_country ({columns}) FROM STDIN") as copy:
        for letter in "XYZ":
            copy.write_row((f"QQ{letter}", f"Q{letter}", f"Country {letter}", "africa"))

    assert RowChange.objects.filter(table="deals_country", action="added").count() == 3


def test_a_changed_key_is_a_row_less_and_a_row_more() -> None:
    country = make_country("QQQ")

    type(country).objects.filter(pk="QQQ").update(iso3="QQR")

    actions = RowChange.objects.filter(table="deals_country").order_by("pk").values_list("row", "action")
    assert sorted(actions) == [("QQQ", "added"), ("QQQ", "deleted"), ("QQR", "added")]


def test_changes_carry_the_name_in_which_they_were_made(django_user_model: Any) -> None:
    ann = django_user_model.objects.create_user("ann")

    with signed("ann", user=ann, reason="A slip"):
        signed_deal = make_deal()
    later = make_deal()
    sign("load_dataset")
    loaded = make_deal()

    (change,) = changes_of(signed_deal)
    assert (change.editor, change.editor_name, change.reason) == (ann, "ann", "A slip")
    assert (changes_of(later)[0].editor, changes_of(later)[0].editor_name) == (None, "")
    assert changes_of(loaded)[0].editor_name == "load_dataset"


def test_history_outlives_the_account_of_its_editor(django_user_model: Any) -> None:
    ann = django_user_model.objects.create_user("ann")
    with signed("ann", user=ann):
        deal = make_deal()

    ann.delete()

    assert (changes_of(deal)[0].editor, changes_of(deal)[0].editor_name) == (None, "ann")


def test_cascades_are_recorded() -> None:
    event = make_event(further_citations=[make_citation()])
    deal = event.deal

    deal.delete()

    gone = RowChange.objects.filter(action="deleted").values_list("table", flat=True)
    assert set(gone) == {"deals_deal", "deals_dealevent", "deals_dealevent_further_citations"}
    assert not Amount.objects.exists()
    assert not DealEvent.objects.exists()


def test_columns_that_come_and_go_in_a_migration_do_not_stop_it() -> None:
    deal = make_deal()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE deals_deal ADD COLUMN extra text")
        cursor.execute("UPDATE deals_deal SET extra = 'x'")
        cursor.execute("ALTER TABLE deals_deal DROP COLUMN extra")
        cursor.execute("UPDATE deals_deal SET summary = 'y'")

    second, third = changes_of(deal)[1:]
    assert second.after["extra"] == "x"
    assert "extra" not in third.after
