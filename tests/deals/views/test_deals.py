"""The list of deals and the page of one: words that must agree with each other."""

import pytest
from django.test import Client

from tests.make import make_deal, make_event

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("binding", "words"),
    [("mixed", "Other parts bind nobody"), ("unclear", "do not show that it binds"), ("binding", "")],
)
def test_a_signed_deal_that_is_not_known_to_bind_says_why_it_is_not_counted(binding: str, words: str) -> None:
    deal = make_deal(slug="grant", binding=binding)
    make_event(deal=deal, kind="signing", stage="signed_binding")
    page = Client().get("/deals/grant/").content.decode()
    assert ("not counted among the binding deals" in page) == bool(words)
    assert words in page
    assert ("not counted as binding" in Client().get("/deals/").content.decode()) == bool(words)
