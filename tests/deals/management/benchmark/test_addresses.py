"""The benchmark asks for every public address there is."""

import pytest

from deals.management.benchmark.addresses import addresses
from tests.public_addresses import EVERY
from tests.sample_site import make_sample_site

pytestmark = pytest.mark.django_db


def test_every_public_address_is_asked_for_with_the_filters_of_its_form() -> None:
    """Among those of the sample site each sort of thing is there once at least, and no name is left out."""
    make_sample_site(1)
    found = list(addresses())
    bare = {address.split("?")[0] for address in found}
    sorts = {address.split("/")[1] for address in EVERY}
    assert {address.split("/")[1] for address in bare} == sorts
    for query in ("/figures/?q=cobalt", "/figures/?page=100", "/countries/COD/?as_of=2020-06-30"):
        assert query in found
