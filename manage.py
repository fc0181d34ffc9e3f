#!/usr/bin/env python
"""Django's command line for this site."""

import os
import sys

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line

from minerals_site import demo_environment


def main() -> None:
    """Run a management command with this site's settings; what is wrong with them is said in one line."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "minerals_site.settings")
    demo_environment.prepare(sys.argv[1:], os.environ)
    try:
        settings.INSTALLED_APPS  # noqa: B018 - reads the settings
    except ImproperlyConfigured as error:
        sys.exit(f"Settings: {error}")
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
