"""`manage.py export_dataset PATH`: write the public data set, whole or in part, as a zip or a folder."""

import datetime
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from deals.dataset.export import file_name, stream_zip, write_folder
from deals.dataset.filters import Filters
from deals.models import Country, Mineral
from minerals_site import looking_back


class Command(BaseCommand):
    """Write a package."""

    help = (
        "Write the public data set as a data package: PATH is a zip if it ends so, else a folder; "
        "without PATH a zip named by filters and day."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take a path, filters, and the time to write into the package."""
        day, moment = datetime.date.fromisoformat, datetime.datetime.fromisoformat
        parser.add_argument("path", type=Path, nargs="?")
        parser.add_argument(
            "--country", action="append", default=[], help="ISO 3166 alpha-3; may be repeated"
        )
        parser.add_argument("--mineral", action="append", default=[], help="slug; may be repeated")
        parser.add_argument("--since", type=day, help="first day, YYYY-MM-DD")
        parser.add_argument("--until", type=day, help="last day, YYYY-MM-DD")
        parser.add_argument("--as-of", type=day, help="what was known by a day, YYYY-MM-DD")
        parser.add_argument("--created", type=moment, help="time of creation instead of now, ISO 8601")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write it, and say where."""
        del args
        filters = Filters(
            known(Country, "iso3", options["country"]),
            known(Mineral, "slug", options["mineral"]),
            options["since"],
            options["until"],
            looking_back.known(options["as_of"]),
        )
        created = as_utc(options["created"])
        path = options["path"] or Path(file_name(filters, created))
        try:
            write(path, filters, created)
        except OSError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"wrote {path}")


def write(path: Path, filters: Filters, created: datetime.datetime) -> None:
    """Write a zip or a folder, whichever the path names."""
    if path.suffix != ".zip":
        write_folder(path, filters, created)
        return
    with path.open("wb") as file:
        file.writelines(stream_zip(filters, created))


def known(model: type[Country | Mineral], key: str, values: list[str]) -> tuple[str, ...]:
    """Check that the values of a filter are there."""
    found = set(model._default_manager.filter(**{f"{key}__in": values}).values_list(key, flat=True))
    unknown = [value for value in values if value not in found]
    if unknown:
        message = f"unknown {model._meta.verbose_name}: {', '.join(unknown)}"
        raise CommandError(message)
    return tuple(values)


def as_utc(moment: datetime.datetime | None) -> datetime.datetime:
    """Take a time without a zone as UTC, and none as now."""
    if moment is None:
        return timezone.now()
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
