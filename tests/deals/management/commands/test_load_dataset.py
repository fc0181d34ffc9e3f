"""The command that loads a package."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from articles.models import Publisher
from tests import make
from tests.deals.dataset.packages import change, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Give a package with a publisher and an article."""
    make.make_article()
    write(tmp_path)
    return tmp_path


def run(*arguments: str) -> str:
    """Run the command and give what it prints."""
    out = StringIO()
    call_command("load_dataset", *arguments, stdout=out)
    return out.getvalue()


def test_it_tells_what_became_of_each_table(package: Path) -> None:
    told = run(str(package))
    assert "publishers.csv: 1 rows read" in told
    assert "articles: added 0, changed 0, unchanged 1" in told
    assert told.endswith("nothing to change: all 2 rows are there already\n")


def test_a_dry_run_says_so(package: Path) -> None:
    change(package, "publishers", 2, name="New name")
    told = run(str(package), "--dry-run")
    assert told.endswith("added 0, changed 1, unchanged 1 rows (dry run: nothing was stored)\n")
    assert not Publisher.objects.filter(name="New name").exists()


def test_faults_are_listed_and_counted_and_the_exit_is_1(package: Path) -> None:
    change(package, "publishers", 2, homepage="see there")
    errors = StringIO()
    with pytest.raises(CommandError, match=r"^1 fault; nothing was changed$") as caught:
        call_command("load_dataset", str(package), stderr=errors, stdout=StringIO())
    assert caught.value.returncode == 1
    assert errors.getvalue() == "publishers.csv:2: homepage: 'see there': Enter a valid URL.\n"


def test_a_path_that_leads_nowhere_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="nowhere does not exist"):
        run(str(tmp_path / "nowhere"))


def test_without_verbosity_it_is_silent(package: Path) -> None:
    assert run(str(package), "--verbosity=0") == ""
