"""The public sees the last accepted state, everywhere, until a second person accepts."""

import re
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.contrib.auth.models import User
from django.test import Client

from articles.models import Article
from deals.models import Deal, DealEvent, Figure, Term
from minerals_site.history.editing import editing
from minerals_site.history.models import PendingEdit
from minerals_site.history.reviewing import accept
from tests.make import make_figure
from tests.public_addresses import EVERY
from tests.sample_site import make_sample_site

pytestmark = [pytest.mark.django_db, pytest.mark.long]
# What differs from one answer to the next without any edit: the tokens of forms, the time in the package.
CHANGING = re.compile(rb'value="[A-Za-z0-9:_-]{20,}"|"created": "[^"]*"')


def everything() -> Iterator[tuple[str, bytes]]:
    """Fetch every public page, CSV, JSON, SVG and zip of the sample site, one after the other."""
    client = Client()
    for address in EVERY:
        yield address, CHANGING.sub(b"", unpacked(client.get(address).getvalue()))


def unpacked(content: bytes) -> bytes:
    """Give the files in a zip one after the other, anything else as it is."""
    if not content.startswith(b"PK"):
        return content
    with ZipFile(BytesIO(content)) as package:
        return b"".join(package.read(name) for name in package.namelist())


def change_everything() -> None:
    """Change, add and delete facts that the public sees."""
    DealEvent.objects.update(title="Never told")
    Figure.objects.update(value=1)
    Article.objects.update(title="Never told", summary="Never told")
    Deal.objects.update(summary="Never told")
    Term.objects.all().delete()
    make_figure(note="Never told")


def test_no_address_tells_what_waits_and_what_is_accepted_is_told() -> None:
    make_sample_site()
    before = dict(everything())

    with editing(User.objects.create_user("ann")):
        change_everything()
    waiting = dict(everything())
    accept(PendingEdit.objects.get(), User.objects.create_superuser("ben"))

    assert [address for address in before if waiting[address] != before[address]] == []
    assert any(b"Never told" in page for _address, page in everything())
