"""Large static files are compressed in less time, small ones as well as can be."""

import random

import brotli
import pytest

from minerals_site import static_storage
from minerals_site.static_storage import QuickCompressor

LARGE = 20_000


@pytest.mark.parametrize(("size", "quality"), [(LARGE, 11), (LARGE + 1, 9)])
def test_only_large_files_are_compressed_quickly(
    size: int, quality: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(static_storage, "LARGE", LARGE)
    words = random.Random(1).choices([b"cobalt ", b"tin ", b"tantalum ", b"tungsten "], k=size // 4)  # noqa: S311 - no secret
    data = b"".join(words)[:size]
    compressed = QuickCompressor.compress_brotli(data)
    assert compressed == brotli.compress(data, quality=quality)
    assert compressed != brotli.compress(data, quality=20 - quality)
    assert brotli.decompress(compressed) == data
