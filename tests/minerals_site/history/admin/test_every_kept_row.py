"""No form of the admin writes past the history."""

from django.contrib import admin

from minerals_site.editing.read_only import ReadOnly
from minerals_site.history.admin.kept_row import KeptRowAdmin
from minerals_site.history.tracked import link_field, tracked


def test_each_kept_table_is_edited_by_way_of_the_history() -> None:
    things = [model for model in tracked() if not link_field(model) and admin.site.is_registered(model)]
    admins = [admin.site.get_model_admin(model) for model in things]

    assert len(admins) > 10
    assert [each for each in admins if not isinstance(each, (KeptRowAdmin, ReadOnly))] == []
