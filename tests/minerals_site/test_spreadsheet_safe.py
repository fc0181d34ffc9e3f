"""No text begins a formula, in whichever way a spreadsheet cuts the file; other texts stay as they are."""

import re

import pytest
from django.db.models import TextField, Value
from django.db.models.functions import Concat

from articles.models import Article
from minerals_site.spreadsheet_safe import safe_text, spreadsheet_safe
from tests.make import make_article

FORMULA = re.compile(r'[\s"]*[=+\-@＝＋－＠]|[\t\r\n]')
DANGEROUS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\tx",
    "\rx",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    " =1+1",
    '"=1+1"',
    '  "+1',
    "=",
    "\u00a0=1",
]
CUT_INSIDE = [
    "a;=1+1",
    "a; -2+3",
    "a\t@SUM(A1)",
    "a\n=1+1",
    "a\r+1",
    'a\n"=1+1"',
    ";;=1",
    "1;=2",
    "a;\t=1",
    "é;＝1",
]
HARMLESS = [
    "",
    "a=b",
    "Kinshasa - Washington",
    "12 tonnes",
    "it's",
    "Gécamines; Zijin",
    "2615.90; 2616.10",
    "'=1",
    "#1",
    "a\nb",
    "é",
    "刚果",
    "“=1”",
]

pytestmark = pytest.mark.django_db


def made_safe(text: str) -> tuple[str, str]:
    """Give the text as a field and as an expression come out."""
    make_article(summary=text)
    expression = Concat("summary", Value(""), output_field=TextField())
    field, same = Article.objects.values_list(spreadsheet_safe("summary"), spreadsheet_safe(expression)).get()
    return field, same


@pytest.mark.parametrize("text", DANGEROUS)
def test_a_formula_gets_an_apostrophe_in_front(text: str) -> None:
    for safe in made_safe(text):
        assert safe.startswith("'")
        assert safe.replace("'", "") == text


@pytest.mark.parametrize("text", DANGEROUS + CUT_INSIDE)
def test_no_part_begins_a_formula_where_semicolons_part_cells(text: str) -> None:
    for safe in made_safe(text):
        assert not [part for part in re.split(r"[;\t\r\n]", safe) if FORMULA.match(part)]
        assert safe.replace("'", "") == text


@pytest.mark.parametrize("text", DANGEROUS + CUT_INSIDE + HARMLESS)
def test_python_has_the_same_rule(text: str) -> None:
    assert safe_text(text) == made_safe(text)[0]


@pytest.mark.parametrize("text", HARMLESS)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert made_safe(text) == (text, text)


def test_null_stays_null() -> None:
    make_article()
    assert Article.objects.values_list(spreadsheet_safe("origin__name")).get() == (None,)
