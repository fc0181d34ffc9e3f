"""What counts as a public address, and as a web address that is asked for."""

import pytest

from articles.fetching.addresses import Target, is_public, public_addresses, system_resolver, target_of
from articles.fetching.errors import RefusedError, UnreachableError

LOCAL = Target("http", "somewhere.example", 80, "/")


@pytest.mark.parametrize("address", ["93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_addresses_of_the_public_internet(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.8.8", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254"),
        *("100.64.0.1", "192.0.0.8", "198.18.0.1", "224.0.1.1", "240.0.0.1", "255.255.255.255", "192.0.2.1"),
        "0.0.0.0",  # noqa: S104 - refused, not listened on
        *("::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff0e::1", "2001:db8::1"),
        *("::ffff:10.0.0.1", "::ffff:8.8.8.8", "::7f00:1", "64:ff9b::a00:1", "64:ff9b::808:808"),
        *("64:ff9b:1::1", "2002:7f00:1::", "2002:808:808::1", "2001:0:53aa:64c::1", "nonsense"),
    ],
)
def test_addresses_that_are_not(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "host", ["2130706433", "0177.0.0.1", "0x7f.1", "127.1", "localhost", "::1", "::ffff:127.0.0.1"]
)
def test_this_machine_is_refused_however_it_is_written(host: str) -> None:
    with pytest.raises(RefusedError, match="not a public address"):
        public_addresses(LOCAL._replace(host=host), system_resolver)


def test_one_private_address_among_public_ones_refuses_the_host() -> None:
    with pytest.raises(RefusedError, match=r"somewhere\.example is at 10\.0\.0\.7"):
        public_addresses(LOCAL, lambda *_: ["93.184.215.14", "10.0.0.7"])


def test_a_host_without_an_address_is_unreachable() -> None:
    with pytest.raises(UnreachableError, match=r"no server named somewhere\.example"):
        public_addresses(LOCAL, lambda *_: [])


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("file:///etc/passwd", "not “file”"),
        ("ftp://news.example/", "not “ftp”"),
        ("gopher://news.example/", "not “gopher”"),
        ("javascript:alert(1)", "Only http"),
        ("news.example/story", "Only http"),
        ("", "Only http"),
        ("http://", "names no server"),
        ("http:///story", "names no server"),
        ("http://user:secret@news.example/", "user name or password"),
        ("http://news.example:8080/", "not port 8080"),
        ("https://news.example:80/", "not port 80"),
        ("http://[::1/", "not a web address"),
        ("http://news.example:x/", "not a web address"),
    ],
)
def test_what_is_no_plain_web_address_is_refused_by_name(url: str, words: str) -> None:
    with pytest.raises(RefusedError, match=words):
        target_of(url)


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://News.Example/a b?q=é#x", ("https", "news.example", 443, "/a%20b?q=%C3%A9")),
        ("http://news.example:80", ("http", "news.example", 80, "/")),
        ("http://[::1]/", ("http", "::1", 80, "/")),
        ("https://actualité.example/", ("https", "xn--actualit-i1a.example", 443, "/")),
    ],
)
def test_an_address_is_read_as_it_is_sent(url: str, target: tuple[str, str, int, str]) -> None:
    assert target_of(url) == target
