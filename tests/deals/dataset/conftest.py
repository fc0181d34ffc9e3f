"""What the tests of the data set share."""

from pathlib import Path

import pytest
from django.db import transaction

from tests.deals.dataset.packages import make_something_of_everything, write


@pytest.fixture(scope="session")
def package_files() -> dict[str, bytes]:
    """Keep the files of the package, which are made once."""
    return {}


@pytest.fixture
def package(db: None, tmp_path: Path, package_files: dict[str, bytes]) -> Path:
    """Give a folder with a package, and an empty database."""
    del db
    folder = tmp_path / "package"
    if not package_files:
        with transaction.atomic():
            make_something_of_everything()
            package_files |= write(folder)
            transaction.set_rollback(True)
    folder.mkdir(exist_ok=True)
    for name, content in package_files.items():
        (folder / name).write_bytes(content)
    return folder
