"""CSV by COPY: what the file says, how it comes, and that the connection is free afterwards."""

import csv
import gzip
import io
from typing import Any, cast

import psycopg
import pytest
from django.db import DatabaseError, DataError, OperationalError, connection, models
from django.db.models import F, Func, Value
from django.http import HttpRequest, StreamingHttpResponse
from django.middleware.gzip import GZipMiddleware
from django.utils import timezone

from articles.models import Article, Publisher
from minerals_site import copy_csv
from minerals_site.csv_columns import Column
from tests.make import make_article, make_publisher

NAME = Column("name", "name")
SUMMARY = Column("summary", "summary")
NASTY = [
    "it's",
    'a "quote"',
    r"back\slash \' \n",
    "100 % %s %(x)s %%",
    "line\nbreak",
    "Gécamines — 刚果 🪨",
    ", ;",
]
FAILING = Column("ratio", 1 / (F("id") - F("id")))


def read(queryset: models.QuerySet[Any], *columns: Column) -> list[list[str]]:
    """Give the rows under the header as a CSV reader sees them."""
    text = b"".join(copy_csv.stream(queryset, columns)).decode()
    return list(csv.reader(io.StringIO(text, newline="")))[1:]


def make_long_articles() -> models.QuerySet[Article]:
    """Save rows of eight megabytes in all: more than the buffers between server and client hold."""
    publisher = make_publisher()
    for number in range(80):
        make_article(publisher=publisher, summary=f"{number:0>100000}")
    return Article.objects.order_by("id")


def is_free() -> bool:
    """Tell whether the connection is in no transaction and runs nothing."""
    connection.ensure_connection()
    return bool(connection.connection.info.transaction_status == psycopg.pq.TransactionStatus.IDLE)


@pytest.mark.django_db
@pytest.mark.parametrize("text", NASTY)
def test_texts_come_through_unchanged(text: str) -> None:
    make_publisher(name=text)
    assert read(Publisher.objects.all(), NAME) == [[text]]


@pytest.mark.django_db
@pytest.mark.parametrize("text", [*NASTY, "'); DROP TABLE articles_publisher; --", "\\'; SELECT 1; --"])
def test_texts_in_a_filter_are_only_texts(text: str) -> None:
    make_publisher(name=text)
    make_publisher()
    found = Publisher.objects.filter(name=text).annotate(asked=Value(text))
    assert read(found, NAME, Column("asked", "asked")) == [[text, text]]


@pytest.mark.django_db
def test_a_nul_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(DataError):
        copy_csv.stream(Publisher.objects.filter(name="\0"), [NAME])


@pytest.mark.django_db
def test_the_header_comes_first_also_when_there_is_no_row() -> None:
    columns = [NAME, Column("country_iso2", "country_code")]
    assert list(copy_csv.stream(Publisher.objects.all(), columns)) == [b"name,country_iso2\n"]
    assert list(copy_csv.stream(Publisher.objects.none(), columns)) == [b"name,country_iso2\n"]


@pytest.mark.parametrize("header", ["Name", "the name", "name_", "näme", "1st", "a,b"])
def test_a_header_is_snake_case(header: str) -> None:
    with pytest.raises(ValueError, match="snake_case"):
        copy_csv.header_line([Column(header, "name")])


def test_a_header_stands_once() -> None:
    with pytest.raises(ValueError, match="twice: name"):
        copy_csv.header_line([NAME, NAME])


@pytest.mark.django_db
def test_null_is_an_empty_field_and_an_empty_text_is_quoted() -> None:
    make_article(date=None, archived_url="")
    columns = [Column("date", "date"), Column("archived_url", "archived_url"), Column("kind", "kind")]
    assert b"".join(copy_csv.stream(Article.objects.all(), columns)) == b'date,archived_url,kind\n,"",news\n'


@pytest.mark.django_db
def test_dates_are_iso_whatever_the_server_prefers() -> None:
    make_article()
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL datestyle TO 'German'")
    assert read(Article.objects.all(), Column("date", "date")) == [["2025-04-09"]]


@pytest.mark.django_db
def test_rows_keep_the_order_of_the_queryset() -> None:
    for name in ("b", "c", "a"):
        make_publisher(name=name)
    assert read(Publisher.objects.order_by("-name"), NAME) == [["c"], ["b"], ["a"]]


@pytest.mark.django_db
def test_blocks_are_of_64_kib_or_more_but_for_the_last() -> None:
    make_publisher()
    publishers = Publisher.objects.annotate(
        number=Func(Value(1), Value(20000), function="generate_series", output_field=models.IntegerField())
    )
    *blocks, last = copy_csv.stream(publishers, [NAME, Column("number", "number")])
    assert len(blocks) >= 2
    assert min(map(len, blocks)) >= 64 * 1024
    assert b"".join([*blocks, last]).count(b"\n") == 20001


@pytest.mark.django_db
def test_the_query_may_not_write_and_later_ones_may() -> None:
    make_publisher()
    sequence = Value("articles_publisher_id_seq")
    counting = Column("next", Func(sequence, function="nextval", output_field=models.IntegerField()))
    with pytest.raises(DatabaseError, match="read-only"):
        list(copy_csv.stream(Publisher.objects.all(), [counting]))
    make_publisher()


@pytest.mark.django_db(transaction=True)
def test_a_reader_who_goes_away_frees_the_connection() -> None:
    blocks = copy_csv.stream(make_long_articles(), [SUMMARY])
    next(blocks)
    assert not is_free()
    cast("Any", blocks).close()
    assert is_free()
    assert Article.objects.count() == 80


@pytest.mark.django_db(transaction=True)
def test_an_error_frees_the_connection() -> None:
    make_publisher()
    with pytest.raises(DataError, match="division by zero"):
        list(copy_csv.stream(Publisher.objects.all(), [FAILING]))
    assert is_free()


@pytest.mark.django_db(transaction=True)
def test_a_reader_who_is_too_slow_loses_the_connection() -> None:
    with pytest.raises(TimeoutError):
        list(copy_csv.stream(make_long_articles(), [SUMMARY], seconds=0))
    assert is_free()


@pytest.mark.django_db(transaction=True)
def test_a_broken_connection_is_an_error_not_a_short_file() -> None:
    blocks = copy_csv.stream(make_long_articles(), [SUMMARY])
    next(blocks)
    other = connection.copy()
    with other.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s)", [connection.connection.info.backend_pid])
    other.close()
    with pytest.raises(OperationalError):
        list(blocks)


@pytest.mark.django_db
def test_a_response_is_a_dated_file() -> None:
    response = copy_csv.response(Publisher.objects.all(), [NAME], "publishers")
    today = timezone.now().date().isoformat()
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response["Content-Disposition"] == f'attachment; filename="publishers-{today}.csv"'


@pytest.mark.django_db(transaction=True)
def test_closing_a_compressed_response_frees_the_connection() -> None:
    request = HttpRequest()
    request.META["HTTP_ACCEPT_ENCODING"] = "gzip"
    plain = copy_csv.response(make_long_articles(), [SUMMARY], "articles")
    response = cast("StreamingHttpResponse", GZipMiddleware(lambda _: plain)(request))
    blocks = iter(response)
    assert gzip.GzipFile(fileobj=io.BytesIO(next(blocks) + next(blocks))).read(8) == b"summary\n"
    assert not is_free()
    response.close()
    assert is_free()


@pytest.mark.django_db
def test_several_queries_make_one_file_under_one_header() -> None:
    first, second = make_publisher(name="A"), make_publisher(name="B")
    parts = [(Publisher.objects.filter(pk=one.pk), [NAME]) for one in (second, first)]
    nothing = (Publisher.objects.none(), [NAME])
    assert b"".join(copy_csv.stream_joined([nothing, *parts])) == b"name\nB\nA\n"


@pytest.mark.django_db
def test_queries_with_other_headers_make_no_file() -> None:
    parts = [(Publisher.objects.all(), [NAME]), (Article.objects.all(), [SUMMARY])]
    with pytest.raises(ValueError, match="one header"):
        copy_csv.stream_joined(parts)
