"""What only a draft says is on no public address, in no count, behind no filter; published, it is there."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple
from zipfile import ZipFile

import pytest
from django.db import connection, transaction
from django.test import Client
from pytest_django import DjangoDbBlocker

from articles.models import Article, Citation
from deals.models import Actor, Deal, DealEvent, Site
from tests.make import make_article, make_citation
from tests.public_addresses import ADDRESSES, EVERY, FORMS, PAGES
from tests.sample_site import COUNTRY, MINERAL, Sample, make_sample_site, say_everything

pytestmark = [pytest.mark.django_db, pytest.mark.long]
UNMOVED = {
    "/codebook/",
    "/downloads/",
    "/articles/main-article/",
    *ADDRESSES["report"],
}  # tell nothing that articles say later
# These draw nothing until they know of what.
OF_SOMETHING = {"exports_by_mineral": f"country={COUNTRY}", "production_by_country": f"mineral={MINERAL}"}
BARE = {f"/charts/{name}.{form}": about for name, about in OF_SOMETHING.items() for form in FORMS}
CHOSEN = [f"{address}?{about}" for address, about in BARE.items()]
HIDDEN = ["draft", "in_review", "withdrawn"]
WORD = "hushed"
READ = [
    *EVERY,
    *CHOSEN,
    *(f"{address}?q={WORD}" for address in ADDRESSES["table_csv"]),
    *(
        f"{PAGES[name]}?as_of=2025-06-30"
        for name in ("home", "deals", "deal", "country", "timeline", "figures")
    ),
]
TEXTS = [
    *("Actor", "Answers", "Deal", "District", "Event", "Note", "Office", "ore", "Question", "Reason"),
    *("Site", "Sum", "Summary", "Term", "Title", "Told"),
]
CLOCK = re.compile(r"\d\d:\d\d:\d\dZ")  # a package says when it was made
TOKEN = re.compile(r'(?<=csrfmiddlewaretoken" value=")\w+')  # a form has another each time
Answers = dict[str, str]


class Stages(NamedTuple):
    """The answers of all addresses before and after a text is entered, published, and withdrawn again."""

    before: Answers
    entered: Answers
    published: Answers
    withdrawn: Answers
    phrases: list[str]
    own_pages: dict[str, list[int]]


def read_everything() -> Answers:
    """Read every public address, as it stands and through filters."""
    client = Client(raise_request_exception=False)
    answers = {address: client.get(address) for address in READ}
    return {address: f"{answer.status_code} {as_text(answer)}" for address, answer in answers.items()}


def as_text(answer: Any) -> str:
    """Give what an answer says; of a zip, what is in its files."""
    content: bytes = answer.getvalue()
    if answer.headers["Content-Type"] != "application/zip":
        return TOKEN.sub("", content.decode())
    with ZipFile(BytesIO(content)) as file:
        texts = (f"{name}\n{file.read(name).decode()}" for name in file.namelist())
        return CLOCK.sub("", "\n".join(texts))


def differences(before: Answers, after: Answers) -> str:
    """Show where each answer that changed begins to differ, one a line; nothing if none did."""
    lines = []
    for address, text in after.items():
        old = before[address]
        if text != old:
            place = next((n for n, (a, b) in enumerate(zip(old, text, strict=False)) if a != b), len(old))
            lines.append(f"{address}: {text[max(0, place - 100) : place + 100]!r}")
    return "\n".join(lines)


def say_in_secret(sample: Sample, status: str) -> None:
    """Let an article that is not public say everything, and back up with it what is public."""
    article = make_article(title=f"Title {WORD} {status}", status=status, body=f"Body {WORD}")
    say_everything(sample, article, len(sample.countries) - 1, WORD)
    citation = make_citation(article, phrase=f"{WORD} once more")
    DealEvent.objects.filter(title="Event said")[0].further_citations.add(citation)
    Actor.objects.filter(pk=sample.actor.pk).update(role=f"Office {WORD}", citation=citation)
    sample.site.minerals.set(sample.minerals)
    Site.objects.filter(pk=sample.site.pk).update(admin_area=f"District {WORD}", citation=citation)


def own_pages() -> dict[str, list[int]]:
    """Ask for the pages of what only hidden articles tell of."""
    rows = [
        *Article.objects.filter(title__contains=WORD),
        *Deal.objects.filter(title__contains=WORD),
        *Actor.objects.filter(name__contains=WORD),
        *Site.objects.filter(name__contains=WORD),
    ]
    return {f"{row}": [Client().get(row.get_absolute_url()).status_code] for row in rows}


@pytest.fixture(scope="module")
def stages(django_db_setup: Any, django_db_blocker: DjangoDbBlocker) -> Iterator[Stages]:
    """Go through the stages once, and leave no trace."""
    del django_db_setup
    with django_db_blocker.unblock(), transaction.atomic():
        sample = make_sample_site()
        before = read_everything()
        for status in HIDDEN:
            say_in_secret(sample, status)
        entered, pages = read_everything(), own_pages()
        phrases = list(Citation.objects.filter(phrase__contains=WORD).values_list("phrase", flat=True))
        hidden = Article.objects.filter(title__contains=WORD)
        hidden.hand_in()
        hidden.publish(None)
        published = read_everything()
        hidden.withdraw("An error")
        yield Stages(before, entered, published, read_everything(), phrases, pages)
        transaction.set_rollback(True)
    connection.close()


def test_what_is_not_published_changes_no_public_address(stages: Stages) -> None:
    assert differences(stages.before, stages.entered) == ""


def test_what_is_withdrawn_leaves_every_public_address(stages: Stages) -> None:
    assert differences(stages.before, stages.withdrawn) == ""


def test_what_only_hidden_articles_tell_of_has_no_page(stages: Stages) -> None:
    assert {name for name, statuses in stages.own_pages.items() if statuses[0] not in {404, 410}} == set()


def test_what_is_published_is_public_at_once(stages: Stages) -> None:
    everything = "\n".join(stages.published.values())
    assert [text for text in TEXTS if f"{text} {WORD}" not in everything] == []


def test_the_text_of_an_article_is_never_public(stages: Stages) -> None:
    assert f"Body {WORD}" not in "\n".join(stages.published.values())


def test_each_list_page_and_file_tells_what_is_published(stages: Stages) -> None:
    """Addresses that nothing changes would pass all other tests of this file."""
    asleep = {address for address in [*EVERY, *CHOSEN] if stages.before[address] == stages.published[address]}
    assert asleep == UNMOVED | BARE.keys()
