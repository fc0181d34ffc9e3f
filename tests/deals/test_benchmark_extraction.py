"""The benchmark of reading articles, at a small size."""

import re
from io import StringIO

from django.core.management import call_command


def test_the_last_line_gives_milliseconds() -> None:
    out = StringIO()
    call_command("benchmark_extraction", words=100, actors=10, sites=5, rounds=1, stdout=out)
    assert re.fullmatch(r"read_ms=\d+ first_ms=\d+ naive_ms=\d+", out.getvalue().splitlines()[-1])
