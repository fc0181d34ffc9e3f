"""Addresses as runserver takes them."""

import pytest

from minerals_site import address


@pytest.mark.parametrize(
    ("text", "host", "port", "url"),
    [
        ("8000", "127.0.0.1", 8000, "http://127.0.0.1:8000/"),
        ("0.0.0.0:80", "0.0.0.0", 80, "http://127.0.0.1:80/"),  # noqa: S104 - read, not bound
        ("localhost:8001", "localhost", 8001, "http://localhost:8001/"),
        ("my-host.example.org:8001", "my-host.example.org", 8001, "http://my-host.example.org:8001/"),
        ("[::1]:8000", "::1", 8000, "http://[::1]:8000/"),
        ("[::]:8000", "::", 8000, "http://[::1]:8000/"),
    ],
)
def test_an_address_is_read(text: str, host: str, port: int, url: str) -> None:
    parsed = address.parse(text)
    assert parsed == (host, port)
    assert parsed.url == url


@pytest.mark.parametrize(
    "text", ["", "host", "65536", "::1:8000", "127.0.0.1:", "http://localhost:8000", "-1", "a b:1", "٣"]
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a port or address:port"):
        address.parse(text)


def test_only_an_address_that_means_all_allows_any_host() -> None:
    assert address.parse("0.0.0.0:8000").allowed_hosts == ["*"]
    assert address.parse("[::]:8000").allowed_hosts == ["*"]
    assert address.parse("8000").allowed_hosts == ["localhost", "127.0.0.1", "[::1]", "127.0.0.1"]
    assert "10.1.2.3" in address.parse("10.1.2.3:8000").allowed_hosts


def test_an_address_in_use_is_refused_at_once() -> None:
    with address.bound(address.parse("0")) as link:
        link.listen()
        with pytest.raises(OSError, match="in use"):
            address.bound(address.Address("127.0.0.1", link.getsockname()[1]))
