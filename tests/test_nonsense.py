"""Whatever is sent to a public address, it is no server error; a wrong filter is told beside its field."""

import os
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, quote_from_bytes

import pytest
from django import forms
from django.db import connection, transaction
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoDbBlocker

from deals.views.tables import TABLES
from tests.public_addresses import ADDRESSES, EVERY, FILES, PAGES
from tests.sample_site import make_sample_site

pytestmark = [pytest.mark.django_db, pytest.mark.long]
ANSWERS = {200, 301, 302, 304, 400, 403, 404, 405, 410}
# With generated queries; twice as many with generated paths. Always the same ones.
REQUESTS = int(os.environ.get("MINERALS_REQUESTS", "1000"))
REFUSED = ["POST", "PUT", "PATCH", "DELETE"]

VALUES = [
    *("", " ", "0", "-1", "1e9", "9" * 30, "99999", "NaN", "Infinity", "None", "null", "true", "x" * 5000),
    *("0000-00-00", "9999-12-31", "10000-01-01", "2025-02-30", "2025-13-01", "0001-01-01", "-2025-01-01"),
    *("2025-04-09T00:00:00", "09/04/2025", "٢٠٢٥-٠٤-٠٩", "1900", "2101", "1.5", "1_000", "²"),
    *("'", '"', "' OR 1=1 --", "%", "_", "\\", "); DROP TABLE deals_deal; --", "{{ 7 }}", "${x}", "<script>"),
    *(
        "\0",
        "COD\0",
        "a\0b",
        "\r\nSet-Cookie: a=b",
        "\u202eDOC",
        "🪨" * 40,
        "e\u0301" * 60,
        "\ufeff",
        "\uffff",
    ),
    *(
        "COD",
        "cobalt",
        "main-deal",
        "signed_binding",
        "export_volume",
        "../../etc/passwd",
        "[]",
        "[1]",
        "$ne",
    ),
]
BYTES = [
    b"%FF%FE",
    b"%C0%80",
    b"%ED%A0%80",
    b"%",
    b"%G1",
    b"%00",
    b"+",
    b"a%26b",
    b"%F0%9F%AA",
    b"&&==&",
    b";",
]
FILTERS = sorted({name for table in TABLES.values() for name in table.filter.base_filters})
NAMES = [*FILTERS, *["page"] * 3, "as_of", "measure", "format", "lang", "country[]", "q%00", "%FF", ""]

values = st.one_of(
    st.sampled_from(VALUES).map(lambda value: quote(value, safe="")),
    st.sampled_from(BYTES).map(bytes.decode),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30).map(lambda value: quote(value, safe="")),
    st.binary(max_size=12).map(lambda value: quote_from_bytes(value, safe="")),
)
pairs = st.tuples(st.sampled_from(NAMES), values).map("=".join)
queries = st.lists(pairs, max_size=4).map("&".join)
HEADERS = [
    "Accept-Language",
    "Accept",
    "Accept-Encoding",
    "If-None-Match",
    "If-Modified-Since",
    "Cookie",
    "Range",
]
header_values = st.one_of(st.sampled_from(VALUES), st.text(max_size=20)).map(
    lambda value: value.encode("utf-8", "replace").decode("latin-1").translate({0: None, 10: None, 13: None})
)
folders = st.sampled_from(
    ["deals", "countries", "minerals", "actors", "sites", "articles", "charts", "nothing"]
)
paths = st.tuples(folders, values, st.sampled_from(["", "/", ".csv", ".svg", ".json", "/x/", "//"])).map(
    lambda parts: f"/{parts[0]}/{parts[1].replace('/', '')}{parts[2]}"
)
files = st.sampled_from([address for address in EVERY if address not in PAGES.values()])
addresses = st.one_of(*[files] * 5, st.sampled_from(list(PAGES.values())))  # files answer quicker
generated = settings(
    max_examples=REQUESTS,
    derandomize=True,
    database=None,
    deadline=None,
    # One transaction holds the sample site for all requests of this file; they only read.
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


CLIENT = Client()  # a new one would put all middleware together for each request


@pytest.fixture(scope="module", autouse=True)
def sample(django_db_setup: Any, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Make the sample site once for all requests, and leave no trace."""
    del django_db_setup
    with django_db_blocker.unblock():
        with transaction.atomic():
            make_sample_site(1)
            yield
            transaction.set_rollback(True)
        connection.close()


def status_of(address: str, method: str = "GET", **headers: str) -> int:
    """Send a request, read the answer to its end; an exception in the site is raised here."""
    CLIENT.cookies.clear()
    with transaction.atomic():
        response = CLIENT.generic(method, address, headers=headers)
        response.getvalue()
    return int(response.status_code)


@generated
@given(address=addresses, query=queries)
def test_no_query_is_a_server_error(address: str, query: str) -> None:
    assert status_of(f"{address}?{query}") in ANSWERS


@settings(generated, max_examples=2 * REQUESTS)
@given(path=paths, query=queries)
def test_no_path_is_a_server_error(path: str, query: str) -> None:
    assert status_of(f"{path}?{query}") in ANSWERS


@settings(generated, max_examples=REQUESTS // 8)
@given(
    address=addresses,
    headers=st.dictionaries(st.sampled_from(HEADERS), header_values, max_size=3),
)
def test_no_header_is_a_server_error(address: str, headers: dict[str, str]) -> None:
    assert status_of(address, **headers) in ANSWERS


@pytest.mark.parametrize("host", ["", "evil.example", "a b", "[::1", "%00", "é"])
def test_a_host_that_is_not_ours_is_refused(host: str) -> None:
    response = Client(raise_request_exception=False).get("/", headers={"Host": host})
    assert response.status_code == 400


@pytest.mark.parametrize("method", REFUSED)
def test_what_would_change_something_is_refused(method: str) -> None:
    """Public addresses are read only: whoever sends gets 405 (or 403 for want of a token)."""
    client = Client(enforce_csrf_checks=True)
    answers = {address: client.generic(method, address).status_code for address in EVERY}
    assert {address: status for address, status in answers.items() if status not in {403, 405}} == {}


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS"])
def test_what_only_asks_is_answered(method: str) -> None:
    answers = {address: status_of(address, method) for address in EVERY}
    assert set(answers.values()) <= {200, 405}
    assert method == "OPTIONS" or set(answers.values()) == {200}


@pytest.mark.parametrize("page", ["0", "-1", "1e9", "9" * 30, "x", "1.5", "%00", "%FF", "٣", "2"])
def test_a_page_that_is_not_there_is_not_found(page: str) -> None:
    lists = [
        PAGES[name] for name in ("deals", "timeline", "minerals", "figures", "actors", "sites", "articles")
    ]
    assert {status_of(f"{address}?page={page}") for address in lists} == {404}


def nonsense(field: forms.Field) -> str:
    """Give a value that makes no sense in a field of a filter form."""
    if isinstance(field, forms.DateField):
        return "0000-00-00"
    choices = (forms.ChoiceField, forms.ModelChoiceField, forms.IntegerField, forms.DecimalField)
    return "nonsense" if isinstance(field, choices) else "x" * 101


def form_of(response: Any) -> forms.Form | None:
    """Give the filter form of a page, if it has one."""
    context = response.context or {}
    found = context["filter"].form if "filter" in context else context.get("form")
    return found if isinstance(found, forms.Form) else None


@pytest.mark.parametrize("name", PAGES)
def test_a_page_tells_what_makes_no_sense_beside_each_field(name: str) -> None:
    form = form_of(Client().get(PAGES[name]))
    wrong = {field: nonsense(form.fields[field]) for field in form.fields} if form else {"q": "x" * 101}
    response = Client().get(PAGES[name], wrong)
    told = form_of(response)

    assert response.status_code == 200
    assert (set(told.errors) if told else set()) == (wrong.keys() if form else set())
    assert response.content.decode().count('class="errorlist"') == (len(wrong) if form else 0)
    assert response.content.decode().count('aria-invalid="true"') == (len(wrong) if form else 0)


@pytest.mark.parametrize("table", TABLES)
def test_a_file_tells_what_makes_no_sense(table: str) -> None:
    fields = TABLES[table].filter({}, TABLES[table].rows()).form.fields
    wrong = {field: nonsense(fields[field]) for field in fields}
    response = Client().get(f"/{table}.csv", wrong)

    assert response.status_code == 400
    assert {line.split(":")[0] for line in response.content.decode().splitlines()} == wrong.keys()


@pytest.mark.parametrize("address", ADDRESSES["chart"])
def test_a_chart_tells_what_makes_no_sense(address: str) -> None:
    response = Client().get(address, {"country": "XXX", "as_of": "never"})

    assert response.status_code == 400
    assert {"country", "as_of"} == {line.split(":")[0] for line in response.content.decode().splitlines()}


def test_the_pages_with_filters_are_seen_as_such() -> None:
    with_forms = {name for name, address in PAGES.items() if form_of(Client().get(address))}
    assert {"home", "deals", "deal", "timeline", "countries", "minerals", "figures", "actors"} <= with_forms
    assert FILES & with_forms == set()
