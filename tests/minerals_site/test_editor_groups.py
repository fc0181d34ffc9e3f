"""The groups of editors and reviewers: made by a migration, kept up to date after it."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from minerals_site.editor_groups import EDITED, EDITOR, REVIEWER, after_migrate

pytestmark = pytest.mark.django_db
STEPS = {"hand_in_article", "publish_article", "hand_back_article", "withdraw_article"}


def codenames(group: str) -> set[str]:
    permissions = Group.objects.get(name=group).permissions.filter(content_type__app_label__in=EDITED)
    return set(permissions.values_list("codename", flat=True))


def everyday() -> set[str]:
    models = [model for label in EDITED for model in apps.get_app_config(label).get_models()]
    return {
        f"{verb}_{model._meta.model_name}" for model in models for verb in ("add", "change", "delete", "view")
    }


def test_editors_edit_everything_and_hand_in() -> None:
    assert codenames(EDITOR) == everyday() | {"hand_in_article"}


def test_reviewers_may_do_all_that_editors_may_and_take_every_step() -> None:
    assert codenames(REVIEWER) == everyday() | STEPS


def test_nobody_of_them_manages_accounts() -> None:
    names = Permission.objects.filter(group__name__in=[EDITOR, REVIEWER], content_type__app_label="auth")
    assert not names.exists()


def test_what_a_later_table_brings_is_given_after_migrating() -> None:
    Permission.objects.filter(codename="change_deal").delete()
    after_migrate(sender=apps.get_app_config("deals"), using="default", apps=apps)
    assert "change_deal" in codenames(EDITOR) & codenames(REVIEWER)


def test_what_an_operator_gives_a_group_stays() -> None:
    extra = Permission.objects.get(codename="view_user")
    Group.objects.get(name=EDITOR).permissions.add(extra)
    after_migrate(sender=apps.get_app_config("deals"), using="default", apps=apps)
    assert Group.objects.get(name=EDITOR).permissions.contains(extra)


@pytest.mark.django_db(transaction=True)
def test_the_migration_itself_makes_the_groups_with_their_permissions() -> None:
    """Migrating through the executor sends no post_migrate: what is there, the migration made."""
    name = "0003_corrections_and_groups"
    executor = MigrationExecutor(connection)
    executor.migrate([("deals", "0002_desk_decisions")])
    Group.objects.all().delete()
    Permission.objects.all().delete()

    executor.loader.build_graph()
    executor.migrate([("deals", name)])
    found = codenames(EDITOR), codenames(REVIEWER)
    executor.loader.build_graph()
    executor.migrate(executor.loader.graph.leaf_nodes())

    assert {"add_figure", "change_article", "hand_in_article"} <= found[0]
    assert found[0] | STEPS == found[1]
