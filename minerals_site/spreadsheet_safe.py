"""Text that a spreadsheet would run as a formula, made harmless in SQL or in Python; never for numbers."""

import re

from django.db.models import Func, TextField
from django.db.models.expressions import Combinable

# A cell that begins with one of these is run, in some locales in full width too; blanks or quotes before it
# may be skipped.
FORMULA = r'[[:space:]\u00a0\u3000"]*[=+@＝＋－＠-]'
# Where lists are parted by semicolons (French Excel), a file with commas is cut at semicolons, tabs and line
# ends within a text, so that a formula may begin there as well.
INSIDE = rf"regexp_replace(%(expressions)s, '([;\t\r\n])(?={FORMULA})', '\1''', 'g')"
BEGINNING = rf"regexp_replace({INSIDE}, '^(?={FORMULA}|[\t\r\n])', '''')"
# The same places for Python's regular expressions, which know no [:space:].
PLACES = re.compile(r"(?<=[;\t\r\n])(?={0})|\A(?={0}|[\t\r\n])".format(FORMULA.replace("[:space:]", r"\s")))


class SpreadsheetSafe(Func):
    """The text with an apostrophe before each place where a formula would begin."""

    arity = 1
    output_field = TextField()
    template = BEGINNING


class SpreadsheetSafeField(SpreadsheetSafe):
    """The same for a field. Most texts begin with a letter and need no regular expression: half the time.

    The template repeats the expression, hence a plain field: no parameters, no cost in repeating.
    """

    template = (
        "CASE WHEN ascii(%(expressions)s) BETWEEN ascii('A') AND ascii('z')"
        r" AND strpos(%(expressions)s, ';') = 0 AND strpos(%(expressions)s, E'\t') = 0"
        r" AND strpos(%(expressions)s, E'\n') = 0 AND strpos(%(expressions)s, E'\r') = 0"
        f" THEN %(expressions)s ELSE {BEGINNING} END"
    )


def spreadsheet_safe(expression: str | Combinable) -> SpreadsheetSafe:
    """Give a text field (by its path) or expression so that no spreadsheet runs it; NULL stays NULL."""
    if isinstance(expression, str):
        return SpreadsheetSafeField(expression)
    return SpreadsheetSafe(expression)


def safe_text(text: str) -> str:
    """Give a text of a file that no query writes so that no spreadsheet runs it."""
    return PLACES.sub("'", text)
