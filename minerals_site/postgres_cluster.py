"""The data folder of the embedded PostgreSQL: making it, checking it, starting a server on it."""

import shutil
import subprocess
from pathlib import Path

from minerals_site import unprivileged
from minerals_site.postgres_binaries import binary, major_version

# For a laptop with one site on it: small, and no part of a cluster. fsync stays on, since the data is kept.
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    "shared_buffers": "128MB",
    "work_mem": "16MB",
    "maintenance_work_mem": "64MB",
    "max_wal_size": "512MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "jit": "off",
    "log_checkpoints": "off",
}
LONGEST_LOG = 1_000_000  # bytes
DISK_FULL = "The disk is full: PostgreSQL needs some 100 MB in var/. Free some space and run again."


class EmbeddedPostgresError(Exception):
    """The embedded server cannot be used; the message is one line that says why and what to do."""


def create(data: Path) -> None:
    """Make the data folder if there is none; it appears under its name only when it is complete."""
    if data.exists():
        return
    unfinished = data.with_name("data.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    try:
        _initialise(unfinished)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    unfinished.rename(data)


def _initialise(data: Path) -> None:
    try:
        unprivileged.prepare(data)
        options = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale-provider=builtin"]
        options += ["--builtin-locale=C.UTF-8", "--locale=C", "--sync-method=fsync", "-D", str(data)]
        command = unprivileged.command(data, binary("initdb"), *options)
    except (unprivileged.NoUnprivilegedUserError, FileNotFoundError) as error:
        raise EmbeddedPostgresError(str(error)) from error
    done = subprocess.run(  # noqa: S603 - our own program
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd="/", check=False
    )
    if done.returncode:
        raise EmbeddedPostgresError(_explained(done.stderr))


def check(data: Path) -> None:
    """Refuse, with the remedy, a data folder of another major version."""
    found = (data / "PG_VERSION").read_text().strip()
    if found != major_version():
        message = (
            f"{data.parent} was made by PostgreSQL {found}, this is PostgreSQL {major_version()}: "
            "move that folder away and run again for a fresh database, "
            f"or copy its data over with pg_dump of version {found}."
        )
        raise EmbeddedPostgresError(message)


def start(data: Path, log: Path, socket_directory: Path, inherited: int) -> None:
    """Start the server and return without waiting; its processes keep the inherited descriptor open.

    The shell in between lets go of the server, so that it is nobody's child. (pg_ctl would do the same, but
    pastes the paths into a shell command unquoted.)
    """
    settings = SETTINGS | {"unix_socket_directories": f'"{socket_directory}"'}
    options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    try:
        command = unprivileged.command(data, binary("postgres"), "-D", data, *options)
    except (unprivileged.NoUnprivilegedUserError, FileNotFoundError) as error:
        raise EmbeddedPostgresError(str(error)) from error
    with log.open("a") as output:
        if output.tell() > LONGEST_LOG:
            output.truncate(0)
        subprocess.run(  # noqa: S603 - our own program
            ["/bin/sh", "-c", '"$@" &', "sh", *command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd="/",
            umask=0o077,
            pass_fds=(inherited,),
            start_new_session=True,
            check=True,
        )


def failure(log: Path) -> str:
    """Say in one line why the server did not start, from its log."""
    return f"{_explained(log.read_text(errors='replace')[-4000:])} The log is {log}."


def _explained(output: str) -> str:
    """Give the last complaint in the output, with a remedy where we know one."""
    if "No space left on device" in output or "Disk quota exceeded" in output:
        return DISK_FULL
    lines = output.splitlines()
    complaints = [line for line in lines if any(word in line for word in ("FATAL", "PANIC", "error:"))]
    reason = (complaints or lines or ["it left no message"])[-1]
    return f"PostgreSQL did not start: {reason.strip()}"
