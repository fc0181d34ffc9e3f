"""Fetching over real sockets: what is followed, what is refused, what is cut off."""

import gzip
import socket
import time
from collections.abc import Iterator

import pytest
from django.test import override_settings

from articles.fetching import RefusedError, TooLargeError, UnreachableError
from tests.articles.fetching.server import OTHER, PUBLIC, QUICK, Talk, page, redirect, serving

HASTE = QUICK._replace(total_seconds=0.6)


@pytest.fixture(autouse=True)
def switched_on() -> Iterator[None]:
    with override_settings(FETCHING=True):
        yield


DRIPS = 100


def dripping(first: bytes, sent: list[int]) -> Talk:
    """Send something, then one byte again and again, each well within the time for a read; note each."""

    def talk(link: socket.socket, _head: bytes) -> None:
        link.sendall(first)
        for number in range(DRIPS):
            time.sleep(0.05)
            link.sendall(b"x")
            sent.append(number)

    return talk


def silent(link: socket.socket, _head: bytes) -> None:
    """Say nothing until the other side hangs up."""
    link.recv(1)


def test_a_page_comes_with_its_status_type_and_address() -> None:
    with serving(page(b"<p>News</p>", Content_Type="text/html; charset=utf-8")) as internet:
        assert internet.fetch("http://news.example/story?id=7#top") == (
            200,
            "http://news.example/story?id=7#top",
            "text/html; charset=utf-8",
            b"<p>News</p>",
        )
    assert internet.places == [(PUBLIC, 80)]


def test_a_request_names_the_host_and_us_and_carries_no_cookie() -> None:
    with serving(page(Set_Cookie="a=b")) as internet:
        internet.fetch("http://news.example/1")
        internet.fetch("http://news.example/2")
    head = internet.heads[1].decode()

    assert head.startswith("GET /2 HTTP/1.1\r\n")
    assert "Host: news.example\r\n" in head
    assert "User-Agent: minerals-deals/" in head
    assert "cookie" not in head.lower()
    assert "authorization" not in head.lower()


def test_it_is_off_until_the_operator_turns_it_on() -> None:
    with (
        override_settings(FETCHING=False),
        serving(page()) as internet,
        pytest.raises(RefusedError, match="MINERALS_FETCH=1"),
    ):
        internet.fetch("http://news.example/")
    assert internet.heads == []


def test_a_missing_page_is_an_answer() -> None:
    with serving(page(b"gone", "404 Not Found")) as internet:
        assert internet.fetch("http://news.example/").status == 404


def test_redirects_are_followed() -> None:
    def talk(link: socket.socket, head: bytes) -> None:
        (page(b"here") if b"GET /new" in head else redirect("/new"))(link, head)

    with serving(talk) as internet:
        found = internet.fetch("http://news.example/old")
    assert (found.final_url, found.body) == ("http://news.example/new", b"here")


@pytest.mark.parametrize(
    "to",
    [
        *(
            "http://127.0.0.1/",
            "http://169.254.169.254/latest/",
            "http://[::1]/",
            "http://[::ffff:10.0.0.1]/",
        ),
        *("http://2130706433/", "http://0177.0.0.1/", "http://inside.example/", "//inside.example/"),
        *("file:///etc/passwd", "http://news.example:8080/", "http://me:secret@news.example/"),
    ],
)
def test_a_redirect_is_checked_like_the_first_address(to: str) -> None:
    itself = {"127.0.0.1", "169.254.169.254", "::1", "::ffff:10.0.0.1"}
    names = {host: [host] for host in itself}
    names |= {"2130706433": ["127.0.0.1"], "0177.0.0.1": ["127.0.0.1"], "inside.example": ["10.1.2.3"]}
    with serving(redirect(to)) as internet, pytest.raises(RefusedError):
        internet.fetch("http://news.example/", names)
    assert len(internet.places) == 1


def test_redirects_come_to_an_end() -> None:
    with serving(redirect("/again")) as internet, pytest.raises(RefusedError, match="more than 2 times"):
        internet.fetch("http://news.example/")
    assert len(internet.heads) == 3


def test_a_name_that_changes_its_address_between_check_and_use_changes_nothing() -> None:
    answers = iter([[PUBLIC], ["127.0.0.1"]])
    with serving(page()) as internet:
        internet.fetch("http://news.example/", resolve=lambda *_: next(answers))
    assert internet.places == [(PUBLIC, 80)]


def test_another_address_of_the_host_is_tried_where_the_first_does_not_answer() -> None:
    with serving(page()) as internet:

        def connect(place: tuple[str, int], timeout: float) -> socket.socket:
            if place[0] == OTHER:
                raise ConnectionRefusedError
            return internet.connect(place, timeout)

        found = internet.fetch("http://news.example/", {"news.example": [OTHER, PUBLIC]}, connect=connect)
    assert found.status == 200


@pytest.mark.parametrize("size", [QUICK.size, QUICK.size + 1])
def test_a_page_may_be_as_large_as_the_limit(size: int) -> None:
    with serving(page(b"x" * size)) as internet:
        if size == QUICK.size:
            assert len(internet.fetch("http://news.example/").body) == size
        else:
            with pytest.raises(TooLargeError, match="larger than"):
                internet.fetch("http://news.example/")


def test_a_packed_page_is_unpacked() -> None:
    with serving(page(gzip.compress(b"<p>News</p>"), Content_Encoding="gzip")) as internet:
        assert internet.fetch("http://news.example/").body == b"<p>News</p>"


def test_a_packed_bomb_is_not_unpacked() -> None:
    bomb = gzip.compress(b"\0" * 20_000_000)
    with serving(page(bomb, Content_Encoding="gzip")) as internet, pytest.raises(TooLargeError):
        internet.fetch("http://news.example/")


@pytest.mark.parametrize(
    "first",
    [
        b"",
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n",
    ],
)
def test_a_server_that_drips_is_cut_off(first: bytes) -> None:
    sent: list[int] = []
    with serving(dripping(first, sent)) as internet:
        with pytest.raises(UnreachableError, match="took longer than"):
            internet.fetch("http://news.example/", limits=HASTE)
        assert len(sent) < DRIPS


def test_a_server_that_says_nothing_is_given_up() -> None:
    limits = QUICK._replace(read_seconds=0.2)
    with serving(silent) as internet, pytest.raises(UnreachableError):
        internet.fetch("http://news.example/", limits=limits)


def test_a_tls_handshake_that_drips_is_cut_off() -> None:
    sent: list[int] = []
    with serving(dripping(b"\x16\x03\x03\x40\x00", sent)) as internet:
        with pytest.raises(UnreachableError):
            internet.fetch("https://news.example/", limits=HASTE)
        assert len(sent) < DRIPS
    assert internet.places == [(PUBLIC, 443)]


@pytest.mark.parametrize(
    "answer", [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"]
)
def test_what_is_no_answer_is_told(answer: bytes) -> None:
    with (
        serving(lambda link, _head: link.sendall(answer)) as internet,
        pytest.raises(UnreachableError, match=r"news\.example could not be read"),
    ):
        internet.fetch("http://news.example/")
