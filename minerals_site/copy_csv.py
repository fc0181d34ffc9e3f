"""Stream a QuerySet as CSV by PostgreSQL's own COPY, in blocks, in flat memory.

The format: UTF-8 without a byte-order mark, comma, LF, ISO dates, one header line. NULL (nothing recorded)
is an empty field, an empty text is `""`; most readers take both as missing.

A response is read after its view has returned. Under WSGI it is closed before the signal `request_finished`
hands the connection back to the pool, so the request's own connection serves it to the end; a reader who goes
away closes the generator, which cancels the COPY on the server. GZipMiddleware may compress the blocks: it
keeps up with COPY (about 180 MB/s) and sends a tenth. Under ASGI Django gathers a synchronous stream in
memory first: serve by WSGI.
"""

import datetime
import re
import time
from collections.abc import Buffer, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

import psycopg
from django.core.exceptions import EmptyResultSet
from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import QuerySet
from django.http import StreamingHttpResponse
from django.utils import timezone
from django.utils.http import content_disposition_header

from minerals_site.csv_columns import Column

HEADER = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
BLOCK_BYTES = 128 * 1024
# A reader holds a database connection: one who is still not through by then loses it. The web server's own
# time limit on silent connections must cut off who reads nothing at all, since then nobody asks for a block.
LONGEST_SECONDS = 600
# DateStyle is the server's to choose; the file's is not.
SETTINGS = "SET TRANSACTION READ ONLY; SET LOCAL datestyle TO 'ISO'"


def response(
    queryset: QuerySet[Any], columns: Sequence[Column], name: str, as_of: datetime.date | None = None
) -> StreamingHttpResponse:
    """Answer with the rows as a file named by `file_name`."""
    return file_response(stream(queryset, columns), name, as_of)


def file_name(name: str, as_of: datetime.date | None = None) -> str:
    """Name a file by the day whose state it shows: `<name>-as-of-<day>.csv`, else `<name>-<today>.csv`."""
    day = f"as-of-{as_of.isoformat()}" if as_of else timezone.now().date().isoformat()
    return f"{name}-{day}.csv"


def file_response(
    blocks: Iterator[bytes], name: str, as_of: datetime.date | None = None
) -> StreamingHttpResponse:
    """Answer with the blocks as a file named by `file_name`."""
    filename = file_name(name, as_of)
    return StreamingHttpResponse(
        blocks,
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": content_disposition_header(as_attachment=True, filename=filename)},
    )


def stream_joined(parts: Sequence[tuple[QuerySet[Any], Sequence[Column]]]) -> Iterator[bytes]:
    """Give the rows of several queries as one file; their headers must be the same (ValueError)."""
    headers = {header_line(columns) for _queryset, columns in parts}
    if len(headers) != 1:
        message = f"one file has one header, not {len(headers)}"
        raise ValueError(message)
    bodies = [stream(queryset, columns, headed=False) for queryset, columns in parts]
    return chain(headers, *bodies)


def stream(
    queryset: QuerySet[Any],
    columns: Sequence[Column],
    *,
    headed: bool = True,
    seconds: float = LONGEST_SECONDS,
) -> Iterator[bytes]:
    """Give the header line and the rows in blocks of BLOCK_BYTES or a little more (the last one is smaller).

    The statement is written at once, so that a wrong column or a NUL character is an error of the caller,
    not of a reader half-way; it runs once the first block is asked for. TimeoutError after so many seconds.
    """
    header = header_line(columns) if headed else b""
    connection = connections[queryset.db]
    try:
        statement = copy_statement(queryset, columns)
    except EmptyResultSet:
        return iter([header])
    return _blocks(header, connection, statement, seconds)


def header_line(columns: Sequence[Column]) -> bytes:
    """Give the first line of the file; the headers are checked, hence need no quotes."""
    headers = [column.header for column in columns]
    wrong = [header for header in headers if not HEADER.fullmatch(header) or headers.count(header) > 1]
    if wrong:
        message = f"not snake_case, or used twice: {', '.join(sorted(set(wrong)))}"
        raise ValueError(message)
    return (",".join(headers) + "\n").encode()


def copy_statement(queryset: QuerySet[Any], columns: Iterable[Column]) -> bytes:
    """Write the COPY of a QuerySet's columns. It takes no parameters: the driver quotes them into it."""
    query = queryset.values_list(*(column.expression for column in columns)).query
    if query.distinct:  # SQL wants what it sorts by among the columns, and there it would stay
        message = "a DISTINCT query brings columns that nobody asked for: choose the rows by pk__in"
        raise ValueError(message)
    connection = connections[queryset.db]
    sql, params = query.get_compiler(using=queryset.db).as_sql()
    connection.ensure_connection()
    with connection.wrap_database_errors:
        select = psycopg.ClientCursor(connection.connection).mogrify(sql, params)
    return f"COPY ({select}) TO STDOUT (FORMAT csv)".encode()


def _blocks(
    header: bytes, connection: BaseDatabaseWrapper, statement: bytes, seconds: float
) -> Iterator[bytes]:
    """Run COPY in a read-only transaction; the protocol brings single rows, too little to pass on alone."""
    deadline = time.monotonic() + seconds
    parts: list[Buffer] = [header]
    size = len(header)
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute(SETTINGS)
        with connection.wrap_database_errors, cursor.copy(statement) as copy:
            for row in copy:
                parts.append(row)
                size += len(row)
                if size >= BLOCK_BYTES:
                    yield b"".join(parts)
                    parts, size = [], 0
                    _check(deadline)
    yield b"".join(parts)


def _check(deadline: float) -> None:
    if time.monotonic() > deadline:
        message = "the reader of a CSV file was too slow"
        raise TimeoutError(message)
