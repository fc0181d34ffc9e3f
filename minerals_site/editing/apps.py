"""The admin as an app, with our site in place of Django's."""

from django.contrib.admin.apps import AdminConfig


class EditorsAdminConfig(AdminConfig):
    """Django's admin on our site."""

    default_site = "minerals_site.editing.site.EditorsSite"
