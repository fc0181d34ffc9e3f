"""psql on the same database: the yardstick of both directions."""

import os
import shutil
import subprocess

from django.db import connection

from minerals_site.postgres_binaries import binary


def run_psql(script: str) -> None:
    """Run a script without its indentation, and drop what it prints; an error of it is an error here."""
    arguments, environment = connection.client_class.settings_to_cmd_args_env(
        connection.settings_dict, ["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--file=-"]
    )
    program, *others = arguments
    subprocess.run(  # noqa: S603 - psql, with the site's own settings
        [shutil.which(program) or binary("psql"), *others],
        input="\n".join(line.strip() for line in script.splitlines()),
        env=os.environ | (environment or {}),
        stdout=subprocess.DEVNULL,
        text=True,
        check=True,
    )
