"""What `manage.py demo` means for the settings: a site in the clear, at the address asked for."""

from collections.abc import MutableMapping, Sequence

from minerals_site import address
from minerals_site.places import VAR


def prepare(arguments: Sequence[str], environment: MutableMapping[str, str]) -> None:
    """Fill in, before the settings are read, what the demo needs and the operator has not set."""
    if arguments[:1] != ["demo"]:
        return
    environment["DJANGO_DEBUG"] = "0"
    environment.setdefault("DJANGO_HTTPS", "0")
    environment.setdefault("DJANGO_SECRET_KEY_FILE", str(VAR / "secret_key"))
    wanted = [word for word in arguments[1:] if not word.startswith("-")] or [address.DEFAULT]
    try:
        hosts = address.parse(wanted[0]).allowed_hosts
    except ValueError:
        return  # the command says it
    environment.setdefault("DJANGO_ALLOWED_HOSTS", ",".join(hosts))
