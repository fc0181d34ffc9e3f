"""JSON that keeps decimals as they are written: a float would change the last digits of a figure."""

import json
from typing import Any


class ExactDecoder(json.JSONDecoder):
    """Read numbers with a point as the text they are written as, which every field takes."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options | {"parse_float": str})


def read(text: str) -> Any:
    """Read what PostgreSQL gives for a jsonb."""
    return json.loads(text, cls=ExactDecoder)
