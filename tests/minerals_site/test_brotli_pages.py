"""Pages travel as brotli to whoever takes it, and come out the same."""

import brotli
import pytest
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

from minerals_site.brotli_pages import BrotliMiddleware

PAGE = b"<p>cobalt and copper</p>" * 200


def answer(accepted: str, response: HttpResponse | StreamingHttpResponse | None = None) -> HttpResponse:
    request = HttpRequest()
    request.META["HTTP_ACCEPT_ENCODING"] = accepted
    given = BrotliMiddleware(lambda _request: response or HttpResponse(PAGE, headers={"ETag": '"a"'}))(
        request
    )
    assert isinstance(given, (HttpResponse, StreamingHttpResponse))
    return given  # type: ignore[return-value]  # a stream only where the test gave one


@pytest.mark.parametrize("accepted", ["br", "gzip, deflate, br, zstd", "gzip, br;q=1.0", "br;q=0.5,gzip"])
def test_a_page_is_compressed_for_who_takes_brotli(accepted: str) -> None:
    response = answer(accepted)

    assert brotli.decompress(response.content) == PAGE
    assert int(response["Content-Length"]) == len(response.content) < len(PAGE)
    assert (response["Content-Encoding"], response["Vary"]) == ("br", "Accept-Encoding")
    assert response["ETag"] == 'W/"a"'


@pytest.mark.parametrize("accepted", ["", "gzip", "gzip, br;q=0", "br;q=0.0", "brr", "xbr"])
def test_a_page_stays_as_it_is_for_others_and_says_that_it_varies(accepted: str) -> None:
    response = answer(accepted)

    assert (response.content, response["Vary"]) == (PAGE, "Accept-Encoding")
    assert "Content-Encoding" not in response


def test_short_and_already_compressed_answers_are_left_alone() -> None:
    assert answer("br", HttpResponse(b"short")).content == b"short"
    assert answer("br", HttpResponse(PAGE, headers={"Content-Encoding": "gzip"})).content == PAGE


def test_streams_are_left_to_gzip() -> None:
    assert "Content-Encoding" not in answer("br", StreamingHttpResponse([PAGE]))
