"""The static files' storage of production, quicker."""

from collections.abc import Iterator
from typing import Any

from whitenoise.storage import CompressedManifestStaticFilesStorage


class QuickStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # it has no types
    """Hashes and compresses as production does, all but plotly.js: it takes long, and is not weighed."""

    def compress_files(self, paths: list[str]) -> Iterator[tuple[str, str]]:
        """Compress all files but the one."""
        compressed: Any = super().compress_files([path for path in paths if "plotly.min" not in path])
        yield from compressed
