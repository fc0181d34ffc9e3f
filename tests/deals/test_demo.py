"""`manage.py demo` as somebody runs it on a fresh clone: real processes on an empty folder."""

import contextlib
import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from typing import NamedTuple

import pytest

from minerals_site import file_lock

pytestmark = pytest.mark.long
ROOT = Path(__file__).parents[2]
PATIENCE = 120  # seconds; compressing plotly.js takes some on a slow machine


class Demo(NamedTuple):
    """A demo that serves, and what it printed until then."""

    process: subprocess.Popen[str]
    printed: str

    @property
    def url(self) -> str:
        found = re.search(r"The dashboard is at (\S+)", self.printed)
        return found[1] if found else ""

    def stop(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


def command(*arguments: str) -> list[str]:
    return [sys.executable, "manage.py", "demo", *arguments]


def environment(var: Path, **more: str) -> dict[str, str]:
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("DJANGO_", "DATABASE_"))
    }
    return {**kept, "MINERALS_VAR": str(var), **more}


@contextlib.contextmanager
def demo(var: Path, *arguments: str, **more: str) -> Iterator[Demo]:
    """Run a demo on any free port until the block ends."""
    with subprocess.Popen(
        command(*(arguments or ["127.0.0.1:0"])),
        cwd=ROOT,
        env=environment(var, **more),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None
        lines: list[str] = []
        try:
            for line in process.stdout:
                lines.append(line)
                if "The dashboard is at" in line:
                    break
            yield Demo(process, "".join(lines))
        finally:
            process.kill()


def refused(var: Path, *arguments: str, **more: str) -> str:
    """Run a demo that must not start, and give its complaint: one line, and no traceback."""
    done = subprocess.run(
        command(*(arguments or ["127.0.0.1:0"])),
        cwd=ROOT,
        env=environment(var, **more),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 1, done.stdout
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


def is_running(var: Path) -> bool:
    return file_lock.is_busy(var / "postgres" / "server.lock")


@pytest.fixture(scope="module")
def var(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "var"


@pytest.fixture(scope="module")
def first(var: Path) -> tuple[str, str, int]:
    """Run the demo on an empty folder; give what it printed, its home page and how it ended on Ctrl-C."""
    with demo(var) as running:
        with urllib.request.urlopen(running.url, timeout=PATIENCE) as page:  # noqa: S310 - our own address
            home = page.read().decode()
        return running.printed, home, running.stop(signal.SIGINT)


class Second(NamedTuple):
    """What the second run printed, answered (status and headers) and ended with on SIGTERM."""

    printed: str
    to_a_strange_host: tuple[int, Message]
    plotly: tuple[int, Message]
    ended: int


@pytest.fixture(scope="module")
def second(first: tuple[str, str, int], var: Path) -> Second:
    del first
    with demo(var) as running:
        name = next((var / "static" / "plotly").glob("plotly.min.*.js")).name
        strange = answer(running.url, "/", {"Host": "evil.example"})
        plotly = answer(running.url, f"/static/plotly/{name}", {"Accept-Encoding": "br"})
        return Second(running.printed, strange, plotly, running.stop(signal.SIGTERM))


def answer(url: str, path: str, headers: dict[str, str]) -> tuple[int, Message]:
    link = http.client.HTTPConnection(url.removeprefix("http://").rstrip("/"), timeout=PATIENCE)
    with contextlib.closing(link):
        link.request("GET", path, headers=headers)
        response = link.getresponse()
        return response.status, response.headers


def test_the_first_run_shows_its_steps_and_serves_the_dashboard(first: tuple[str, str, int]) -> None:
    printed, home, _ = first
    steps = re.findall(r"^(\w+) .* … \d+\.\d s$", printed, re.MULTILINE)
    assert steps == ["Starting", "Bringing", "Loading", "Compressing"]
    assert "<main" in home


def test_ctrl_c_ends_it_without_an_error_and_its_database_too(first: tuple[str, str, int], var: Path) -> None:
    assert first[2] == 0
    assert not is_running(var)


def test_a_second_run_keeps_the_data_and_the_accounts(second: Second, var: Path) -> None:
    assert "Loading" not in second.printed
    assert "Compressing" not in second.printed
    assert "password" not in second.printed
    assert second.ended == 0
    assert not is_running(var)


@pytest.fixture(scope="module")
def accounts(first: tuple[str, str, int], var: Path) -> dict[str, list[str]]:
    """Log in by the printed passwords; give what each account is and may do."""
    passwords = dict(re.findall(r"name (\w+), password (\S+)", first[0]))
    code = (
        "from django.contrib.auth import authenticate\n"
        f"for name, password in {passwords!r}.items():\n"
        "    user = authenticate(username=name, password=password)\n"
        "    print(name, user.is_staff, user.is_superuser, user.has_perm('deals.change_deal'),"
        " user.has_perm('articles.add_article'), user.has_perm('auth.change_user'),"
        " user.has_perm('articles.publish_article'))"
    )
    done = subprocess.run(
        [sys.executable, "manage.py", "shell", "-v0", "-c", code],
        cwd=ROOT,
        env=environment(var),
        capture_output=True,
        text=True,
        check=True,
    )
    return {line.split()[0]: line.split()[1:] for line in done.stdout.splitlines()}


@pytest.mark.parametrize(("name", "publishes"), [("editor", "False"), ("reviewer", "True")])
def test_there_is_an_editor_and_a_reviewer_and_their_passwords_are_the_printed_ones(
    accounts: dict[str, list[str]], name: str, publishes: str
) -> None:
    assert accounts[name] == ["True", "False", "True", "True", "False", publishes]


def test_it_gives_no_server_version_away_and_refuses_strange_hosts(second: Second) -> None:
    status, headers = second.to_a_strange_host
    assert status == 400
    assert headers["Server"] is None


def test_plotly_js_is_served_compressed_from_the_wheel(second: Second) -> None:
    status, headers = second.plotly
    assert status == 200
    assert headers["Content-Encoding"] == "br"
    assert "immutable" in headers["Cache-Control"]
    assert int(headers["Content-Length"]) < 1_500_000


def test_a_busy_port_is_said_at_once(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        complaint = refused(tmp_path / "var", str(busy.getsockname()[1]))
    assert "already in use" in complaint
    assert "another port" in complaint
    assert not (tmp_path / "var" / "postgres").exists()


def test_an_address_that_is_none_is_refused(tmp_path: Path) -> None:
    assert "is not a port or address:port" in refused(tmp_path / "var", "nonsense")


def test_an_unreachable_server_is_named_but_not_its_password(tmp_path: Path) -> None:
    with socket.socket() as closed:  # bound, but not listening
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        complaint = refused(tmp_path / "var", DATABASE_URL=f"postgres://ann:secret@127.0.0.1:{port}/minerals")
    assert "The server that DATABASE_URL names cannot be used" in complaint
    assert "refused" in complaint
    assert "secret" not in complaint


def test_a_folder_of_another_major_version_is_refused_with_the_remedy(tmp_path: Path) -> None:
    data = tmp_path / "var" / "postgres" / "data"
    data.parent.mkdir(mode=0o700, parents=True)
    data.mkdir()
    (data / "PG_VERSION").write_text("17\n")
    complaint = refused(tmp_path / "var")
    assert "was made by PostgreSQL 17" in complaint
    assert "move that folder away" in complaint


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    complaint = refused(tmp_path / "file" / "var")
    assert str(tmp_path / "file" / "var") in complaint
    assert "set MINERALS_VAR" in complaint


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk")
def test_a_full_disk_is_said(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "none", disk], check=False)
    if mounted.returncode:
        pytest.skip("no disk can be mounted here")
    try:
        assert "is full. Free some" in refused(disk / "var")
    finally:
        subprocess.run(["umount", disk], check=True)


def test_ctrl_c_during_the_first_steps_ends_it_cleanly(tmp_path: Path) -> None:
    with subprocess.Popen(
        command("127.0.0.1:0"),
        cwd=ROOT,
        env=environment(tmp_path / "var"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("Starting the database")
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        assert "Traceback" not in process.communicate(timeout=PATIENCE)[0]
    # Python ends by the signal itself where it struck a module's text that was just being executed.
    assert process.returncode in {0, -signal.SIGINT}
    assert not is_running(tmp_path / "var")
