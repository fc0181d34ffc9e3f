"""What two addresses of one page have in common, worked out by PostgreSQL, so that an index serves it."""

from typing import Any

from django.db.models import Func, TextField, Value
from django.db.models.functions import Lower

from articles.likeness.tracking import TRACKING

STEPS = [
    (r"^https?://((www[0-9]?|m|mobile|amp)\.)?", "", ""),
    (r"#.*$", "", ""),
    (rf"(?<=[?&])({TRACKING})(=[^&]*)?(&|$)", "", "g"),
    (r"/amp/?(?=$|\?)", "", ""),
    (r"[/?&]+$", "", ""),
    (r"/\?", "?", ""),
]


def url_key(address: Any) -> Func | Lower:
    """Drop scheme, www, fragment, tracking parameters, AMP and trailing slash; small letters.

    `address` is an expression: F("url") in the index, Value("https://…") in a question.
    """
    key: Func | Lower = Lower(address)
    for pattern, replacement, flags in STEPS:
        values = [Value(pattern), Value(replacement), Value(flags)]
        key = Func(key, *values, function="regexp_replace", output_field=TextField())
    return key
