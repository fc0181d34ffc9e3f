"""The embedded server and what it must survive: real processes, real kills, each on a folder of its own."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from minerals_site import file_lock, postgres_socket
from minerals_site.embedded_postgres import EmbeddedPostgres
from minerals_site.postgres_cluster import EmbeddedPostgresError, create
from minerals_site.postgres_stopper import postmaster

PATIENCE = 20  # seconds until something that must happen counts as not happening
USER_OF_THE_SERVER = """
import sys, time
from pathlib import Path
from minerals_site.embedded_postgres import EmbeddedPostgres
server = EmbeddedPostgres(Path(sys.argv[1]))
server.ensure_running()
print(server.data.joinpath("postmaster.pid").read_text().split()[0], flush=True)
time.sleep(600)
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a finished database in it: initdb runs once for the tests of one worker."""
    folder = tmp_path_factory.mktemp("made") / "postgres"
    server = EmbeddedPostgres(folder)
    server.ensure_running()
    server.release()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """Give a copy of that folder for one test."""
    copy = tmp_path / "var" / "postgres"
    copy.parent.mkdir(mode=0o700)
    subprocess.run(["cp", "-a", made, copy], check=True)
    return copy


@pytest.fixture
def server(folder: Path) -> Iterator[EmbeddedPostgres]:
    server = EmbeddedPostgres(folder)
    yield server
    server.release()


@contextlib.contextmanager
def another_process(folder: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Let another Python use the server; give it and the server's process id."""
    command = [sys.executable, "-c", USER_OF_THE_SERVER, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process, int(process.stdout.readline())
        finally:
            process.kill()


def becomes_true(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()


def is_running(folder: Path) -> bool:
    return file_lock.is_busy(folder / "server.lock")


def select(folder: Path, query: str = "SELECT 1") -> object:
    with psycopg.connect(
        host=str(postgres_socket.directory(folder)), user="minerals", dbname="minerals"
    ) as link:
        row = link.execute(query.encode()).fetchone()
    return row and row[0]


def test_starts_on_an_empty_folder_and_stops_with_its_only_user(tmp_path: Path) -> None:
    server = EmbeddedPostgres(tmp_path / "var" / "postgres")
    server.ensure_running()
    try:
        assert select(server.directory) == 1
    finally:
        server.release()
    assert not is_running(server.directory)
    assert postmaster(server.data) == 0


def test_two_processes_at_once_on_an_empty_folder_share_one_server(tmp_path: Path) -> None:
    folder = tmp_path / "postgres"
    command = [sys.executable, "-c", USER_OF_THE_SERVER, str(folder)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    try:
        pids = {process.stdout.readline() for process in both if process.stdout}
        assert len(pids) == 1
        assert pids != {""}
    finally:
        for process in both:
            process.kill()
            process.communicate()
    assert becomes_true(lambda: not is_running(folder))


def test_a_second_process_adopts_the_server_and_the_first_one_leaves_it_running(
    server: EmbeddedPostgres,
) -> None:
    server.ensure_running()
    with another_process(server.directory) as (_, pid):
        assert pid == postmaster(server.data)
        server.release()
        assert select(server.directory) == 1


def test_the_server_stops_after_its_last_user_was_killed(folder: Path) -> None:
    with another_process(folder) as (process, _):
        assert is_running(folder)
        process.kill()
        process.wait()
        assert becomes_true(lambda: not is_running(folder))


def test_a_killed_server_is_started_again_by_a_process_that_uses_it(server: EmbeddedPostgres) -> None:
    server.ensure_running()
    killed = postmaster(server.data)
    os.kill(killed, signal.SIGKILL)
    assert becomes_true(lambda: not is_running(server.directory))
    server.ensure_running()
    assert select(server.directory) == 1
    assert postmaster(server.data) != killed


def test_a_committed_row_outlives_the_kill_of_the_server(server: EmbeddedPostgres) -> None:
    server.ensure_running()
    address = str(server.socket_directory)
    with psycopg.connect(host=address, user="minerals", dbname="minerals", autocommit=True) as link:
        link.execute("CREATE TABLE kept AS SELECT 42 AS answer")
        os.kill(postmaster(server.data), signal.SIGKILL)
    assert becomes_true(lambda: not is_running(server.directory))
    server.ensure_running()
    assert select(server.directory, "SELECT answer FROM kept") == 42


def test_a_stale_pid_file_that_names_a_living_stranger_does_not_hinder(server: EmbeddedPostgres) -> None:
    user = server.data.stat().st_uid if os.geteuid() == 0 else None
    with subprocess.Popen(["sleep", "600"], user=user) as stranger:
        try:
            stale = f"{stranger.pid}\n{server.data}\n1700000000\n5432\n{server.directory}\n\n"
            (server.data / "postmaster.pid").write_text(stale)
            (server.directory / ".s.PGSQL.5432.lock").write_text(stale)
            server.ensure_running()
            assert select(server.directory) == 1
            assert stranger.poll() is None
        finally:
            stranger.kill()


def test_a_half_made_folder_is_made_anew(tmp_path: Path) -> None:
    unfinished = tmp_path / "postgres" / "data.unfinished"
    unfinished.mkdir(parents=True)
    (unfinished / "PG_VERSION").write_text("18\n")
    create(tmp_path / "postgres" / "data")
    assert (tmp_path / "postgres" / "data" / "base").is_dir()
    assert not unfinished.exists()


def test_a_folder_of_another_major_version_is_refused_with_the_remedy(server: EmbeddedPostgres) -> None:
    (server.data / "PG_VERSION").write_text("17\n")
    with pytest.raises(
        EmbeddedPostgresError, match=r"made by PostgreSQL 17.* move that folder away"
    ) as refused:
        server.ensure_running()
    assert "\n" not in str(refused.value)


def test_a_server_that_cannot_start_says_why_in_one_line(server: EmbeddedPostgres) -> None:
    with (server.data / "postgresql.conf").open("a") as settings:
        settings.write("\nno_such_setting = 1\n")
    with pytest.raises(EmbeddedPostgresError, match=r"PostgreSQL did not start: .*FATAL") as refused:
        server.ensure_running()
    assert "\n" not in str(refused.value)


def test_a_path_too_long_for_a_socket_is_served_from_a_short_one(made: Path, tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 30) / "with space, comma and 'quote'"
    folder.parent.mkdir()
    subprocess.run(["cp", "-a", made, folder], check=True)
    server = EmbeddedPostgres(folder)
    server.ensure_running()
    try:
        assert server.socket_directory.is_relative_to("/tmp")  # noqa: S108 - the short path is there
        assert select(folder) == 1
    finally:
        server.release()
    assert not server.socket_directory.exists()


def test_it_listens_on_its_socket_alone(server: EmbeddedPostgres) -> None:
    server.ensure_running()
    assert select(server.directory, "SHOW listen_addresses") == ""
    assert (server.socket_directory / ".s.PGSQL.5432").stat().st_mode & 0o777 == 0o700
    assert server.socket_directory.stat().st_mode & 0o777 == 0o700


def test_the_modes_of_the_folders_above_stay_as_they_were(tmp_path: Path) -> None:
    parent = tmp_path / "closed"
    parent.mkdir(mode=0o700)
    server = EmbeddedPostgres(parent / "var" / "postgres")
    server.ensure_running()
    server.release()
    assert parent.stat().st_mode & 0o777 == 0o700


def test_a_forked_child_counts_as_a_user_of_its_own(server: EmbeddedPostgres) -> None:
    server.ensure_running()
    script = (
        "import os, sys, time; from pathlib import Path\n"
        "from minerals_site.embedded_postgres import EmbeddedPostgres\n"
        "server = EmbeddedPostgres(Path(sys.argv[1])); server.ensure_running()\n"
        "if os.fork() == 0: print(os.getpid(), flush=True); os.close(1); time.sleep(600)\n"
    )
    server.release()
    command = [sys.executable, "-c", script, str(server.directory)]
    child = int(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
    try:
        assert is_running(server.directory)
    finally:
        os.kill(child, signal.SIGKILL)
    assert becomes_true(lambda: not is_running(server.directory))
