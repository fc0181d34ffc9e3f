"""The queues on the admin's first page: each count is the number of rows that its link lists."""

import datetime

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.models import Article
from minerals_site.history.models import PendingEdit
from tests import make
from tests.deals.admin.every_model import logged_in, make_editor, make_reviewer

pytestmark = pytest.mark.django_db
WAITED = timezone.now() - datetime.timedelta(days=12)
BESIDE = 5  # queries of the first page beside one a queue


def counts(client: Client) -> dict[str, int]:
    """Read the first page's counts by the names of the queues."""
    return {waits.queue.name: waits.number for waits in client.get("/admin/").context["queues"]}


def fill(me: User, other: User) -> None:
    """Let one row wait in each queue, beside one that must not be counted."""
    for user in (me, other):
        make.make_article(status="draft", created_by=user, created_at=WAITED)
        article = make.make_article(status="draft", created_by=user)
        Article.objects.filter(pk=article.pk).hand_in(user)
        Article.objects.filter(pk=article.pk).hand_back(None, "Mend it.")
        make.make_article(status="in_review", created_by=user, handed_in_at=timezone.now())
    make.make_article(archived_url="https://archive.example/1")
    archived = make.make_article(archived_url="https://archive.example/2", link_status="dead")
    place = make.make_citation(archived)
    two, one, settled = make.make_question(), make.make_question(), make.make_question()
    for fact in (make.make_term, make.make_event):
        fact(question=two, citation=place)
        fact(question=settled, citation=place, rank="preferred", rank_reason="Nearer.")
    make.make_party(question=one, citation=place)
    here = {"country": make.make_country(), "mineral": make.make_mineral(), "citation": place}
    for value in (1, 2):
        make.make_figure(value=value, **here)
    make.make_figure(basis="unspecified", citation=place)
    make.make_figure(measure="export_value", unit="usd", basis="unspecified", citation=place)
    make.make_correction()
    make.make_correction(status="declined", answer="It is right.")
    for user in (me, other):
        for status in ("waiting", "sent_back"):
            PendingEdit.objects.create(title="An edit", author=user, status=status, changes=[])


EXPECTED = {
    "sent_back": 1,
    "edits_sent_back": 1,
    "my_drafts": 1,
    "to_review": 1,
    "edits_to_review": 1,
    "my_articles_in_review": 1,
    "my_edits_that_wait": 1,
    "links_to_mend": 1,
    "corrections": 1,
    "disputes": 1,
    "numbers": 1,
    "quiet": 5,
    "no_basis": 1,
}


def test_each_queue_counts_what_waits_and_lists_the_same_rows() -> None:
    me = make_reviewer()
    fill(me, make_reviewer("other"))
    client = logged_in(me)
    queues = client.get("/admin/").context["queues"]

    listed = {waits.queue.name: client.get(waits.url).context["cl"].result_count for waits in queues}
    assert listed == {waits.queue.name: waits.number for waits in queues}
    assert listed.items() <= EXPECTED.items()
    assert len(listed) >= 11


def test_an_author_sees_what_waits_for_others() -> None:
    me = make_editor()
    fill(me, make_reviewer("other"))

    found = counts(logged_in(me))
    assert (found["my_articles_in_review"], found["my_edits_that_wait"]) == (1, 1)


def test_deals_gone_quiet_are_listed_by_the_length_of_their_silence() -> None:
    for title, day in (("A", datetime.date(2021, 5, 4)), ("B", datetime.date(2020, 3, 2))):
        article = make.make_article(date=day)
        make.make_event(deal=make.make_deal(title=title), citation=make.make_citation(article), date=day)
    client = logged_in()

    page = client.get("/admin/deals/deal/?queue=quiet")
    assert [deal.title for deal in page.context["cl"].result_list] == ["B", "A"]
    assert "last source" in page.content.decode().lower()
    assert "2020" in page.content.decode()
    whole = client.get("/admin/deals/deal/")
    assert [deal.title for deal in whole.context["cl"].result_list] == ["A", "B"]
    assert "last source" not in whole.content.decode().lower()


def test_an_editor_is_shown_no_work_of_a_reviewer() -> None:
    fill(make_reviewer(), make_editor("other"))

    assert not {"to_review", "edits_to_review"} & counts(logged_in()).keys()


def test_the_age_of_the_oldest_is_told() -> None:
    me = make_editor()
    make.make_article(status="draft", created_by=me, created_at=WAITED)
    make.make_article(status="draft", created_by=me)

    page = " ".join(logged_in(me).get("/admin/").content.decode().split())

    assert "oldest: 1 week, 5 days" in page


def test_what_somebody_has_written_waits_for_somebody_else() -> None:
    me, other = make_reviewer(), make_reviewer("other")
    make.make_article(status="in_review", handed_in_by=me, handed_in_at=timezone.now())

    assert counts(logged_in(me))["to_review"] == 0
    assert counts(logged_in(other))["to_review"] == 1


def test_a_queue_that_is_none_of_the_list_keeps_nothing_out() -> None:
    make.make_article()
    page = logged_in().get("/admin/articles/article/?queue=no_basis")

    assert page.context["cl"].result_count == 1


def test_the_first_page_of_a_guest_has_no_queues() -> None:
    guest = User.objects.create_user("guest", is_staff=True)
    page = logged_in(guest).get("/admin/")

    assert page.status_code == 200
    assert page.context["queues"] == []


@pytest.mark.parametrize("rounds", [1, 10])
def test_the_first_page_takes_as_many_queries_however_much_waits(rounds: int) -> None:
    me, other = make_reviewer(), make_reviewer("other")
    client = logged_in(me)
    for _ in range(rounds):
        fill(me, other)
    client.get("/admin/")

    with CaptureQueriesContext(connection) as queries:
        page = client.get("/admin/")
    assert len(queries) == BESIDE + len(page.context["queues"])
