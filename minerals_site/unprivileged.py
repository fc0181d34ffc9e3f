"""Run a program that refuses to run as root (PostgreSQL) from a process that is root: containers, CI."""

import os
import pwd
import shutil
from pathlib import Path


class NoUnprivilegedUserError(Exception):
    """Root has no way to run something as somebody else here; the message says what to do."""


def prepare(folder: Path) -> None:
    """Give an empty folder to the user that the program will run as."""
    if os.geteuid() == 0:
        user = _nobody()
        os.chown(folder, user.pw_uid, user.pw_gid)


def command(folder: Path, *arguments: str | Path) -> list[str]:
    """Give the command line that runs the program as the owner of the folder; unchanged unless we are root.

    The program keeps one power of root, CAP_DAC_OVERRIDE: it must get through folders that only root may
    enter, and their modes are not ours to loosen.
    """
    program = [str(argument) for argument in arguments]
    if os.geteuid() != 0:
        return program
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        message = (
            "PostgreSQL does not run as root, and setpriv (package util-linux) is missing: install it, "
            "run as an ordinary user, or set DATABASE_URL to a server."
        )
        raise NoUnprivilegedUserError(message)
    owner = folder.stat()
    return [
        setpriv,
        f"--reuid={owner.st_uid}",
        f"--regid={owner.st_gid}",
        "--clear-groups",
        "--securebits=+no_setuid_fixup",
        "--inh-caps=-all,+dac_override",
        "--ambient-caps=-all,+dac_override",
        "--no-new-privs",
        "--",
        *program,
    ]


def _nobody() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam("nobody")
    except KeyError:
        message = "PostgreSQL does not run as root, and there is no user 'nobody': run as an ordinary user."
        raise NoUnprivilegedUserError(message) from None
