"""Whose request it is."""

import datetime

import pytest
from django.test import RequestFactory, override_settings
from django.utils import timezone

from minerals_site.client_address import client_address, daily_hash

FORGED = "10.0.0.1, 192.0.2.9"


def asked(forwarded: str) -> str:
    request = RequestFactory().get("/", REMOTE_ADDR="198.51.100.7", HTTP_X_FORWARDED_FOR=forwarded)
    return client_address(request)


def test_without_a_proxy_what_the_client_says_is_not_believed() -> None:
    assert asked(FORGED) == "198.51.100.7"


@override_settings(BEHIND_PROXY=True)
def test_behind_a_proxy_only_what_the_proxy_added_is_believed() -> None:
    assert asked(FORGED) == "192.0.2.9"


@override_settings(BEHIND_PROXY=True)
@pytest.mark.parametrize("header", ["", "unknown", "10.0.0.1, <script>", ","])
def test_a_header_that_tells_nothing_leaves_the_proxys_own_address(header: str) -> None:
    assert asked(header) == "198.51.100.7"


def test_a_hash_tells_clients_apart_and_nothing_else() -> None:
    one, other = daily_hash("198.51.100.7"), daily_hash("198.51.100.8")
    assert one == daily_hash("198.51.100.7") != other
    assert "198" not in one[:3]
    assert len(one) == 64


def test_the_addresses_of_one_ipv6_line_are_one_client() -> None:
    assert daily_hash("2001:db8:1:2::1") == daily_hash("2001:db8:1:2:ffff::9")
    assert daily_hash("2001:db8:1:2::1") != daily_hash("2001:db8:1:3::1")
    assert daily_hash("::ffff:198.51.100.7") == daily_hash("198.51.100.7")


def test_a_day_later_the_hash_is_another(monkeypatch: pytest.MonkeyPatch) -> None:
    today = daily_hash("198.51.100.7")
    tomorrow = timezone.localdate() + datetime.timedelta(days=1)
    monkeypatch.setattr("minerals_site.client_address.timezone.localdate", lambda: tomorrow)
    assert daily_hash("198.51.100.7") != today
