#!/usr/bin/env python
"""Django's command line for this site."""

import os
import sys

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line
from django.db import OperationalError

from minerals_site import demo_environment, one_line_errors

# Asked for at once: the pool tries for ten seconds, and runserver in a thread of its own, past any except.
NEED_THE_DATABASE = {
    *("runserver", "migrate", "showmigrations", "createsuperuser", "changepassword"),
    *("load_dataset", "export_dataset", "import_usgs", "settle_claims", "check_links"),
}


def main() -> None:
    """Run a management command with this site's settings; what is wrong with them is said in one line.

    So is a database that cannot be reached.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "minerals_site.settings")
    demo_environment.prepare(sys.argv[1:], os.environ)
    try:
        settings.INSTALLED_APPS  # noqa: B018 - reads the settings
    except ImproperlyConfigured as error:
        sys.exit(f"Settings: {error}")
    if sys.argv[1:2] and sys.argv[1] in NEED_THE_DATABASE:
        refuse_unreachable()
    try:
        execute_from_command_line(sys.argv)
    except OperationalError:
        refuse_unreachable()
        raise


def refuse_unreachable() -> None:
    """Leave with one line if the database cannot be reached."""
    if message := one_line_errors.unreachable():
        sys.exit(message)


if __name__ == "__main__":
    main()
