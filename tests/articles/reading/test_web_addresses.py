"""Addresses as they are kept."""

import pytest

from articles.reading.web_addresses import cleaned, date_in, host_of, same_site, title_in


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://News.Example/a?utm_source=x&id=7&fbclid=y#top", "https://news.example/a?id=7"),
        ("https://news.example/a?id=7&page=%C3%A9", "https://news.example/a?id=7&page=%C3%A9"),
        ("https://news.example/a/amp/", "https://news.example/a/"),
        ("https://news.example/a/amp", "https://news.example/a"),
        ("https://news.example/a?amp=1", "https://news.example/a"),
        ("HTTPS://news.example", "https://news.example/"),
        ("https://news.example/Camp", "https://news.example/Camp"),
        ("not an address", "not an address"),
        ("http://[::1", "http://[::1"),
    ],
)
def test_what_counts_visitors_is_dropped_and_nothing_else(given: str, kept: str) -> None:
    assert cleaned(given) == kept


def test_hosts_and_sites() -> None:
    assert host_of("https://www.news.example/a") == "news.example"
    assert host_of("https://m.news.example/a") == "news.example"
    assert host_of("nonsense") == ""
    assert same_site("https://news.example/a", "https://africa.news.example/b")
    assert not same_site("https://news.example/a", "https://othernews.example/b")


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://news.example/2025/04/09/talks", "2025-04-09"),
        ("https://news.example/talks-2025-04-09", "2025-04-09"),
        ("https://news.example/2025/04/talks", "2025-04"),
        ("https://news.example/12025/04/091/talks", ""),
        ("https://news.example/talks", ""),
    ],
)
def test_a_date_in_the_path(url: str, day: str) -> None:
    assert date_in(url) == day


def test_a_title_in_the_path() -> None:
    assert title_in("https://news.example/a/talks-about-tin-go-on.html") == "Talks about tin go on"
    assert title_in("https://news.example/?p=7") == ""
