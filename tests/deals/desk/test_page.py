"""The page of the desk: text with highlights, what is recorded, what is proposed."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.choices import ArticleStatus
from articles.models import Article
from deals.desk import reading
from deals.extraction.found import Found
from deals.models import DealEvent
from tests import make
from tests.deals.admin.every_model import address, logged_in, make_editor
from tests.deals.desk.sample_desk import SampleDesk, make_desk

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> SampleDesk:
    return make_desk(monkeypatch)


def page_of(desk: SampleDesk) -> str:
    return desk.client.get(desk.url()).content.decode()


def test_each_paragraph_is_numbered_and_proposals_are_highlighted(desk: SampleDesk) -> None:
    page = page_of(desk)

    assert page.count('class="desk-paragraph"') == 4
    assert f'<mark class="proposed" data-items="{desk.key("figure")}">900 tons</mark>' in page


def test_proposals_stand_in_text_order_in_words(desk: SampleDesk) -> None:
    items = desk.client.get(desk.url()).context["desk"].items

    assert [item.kind for item in items] == ["figure", "party", "event", "actor", "amount", "term"]
    assert items[0].says == "900 tonnes, Tin, mine production, Hill Mine, 2024 (inferred)"


def test_what_a_proposal_lacks_is_named(desk: SampleDesk) -> None:
    lacking = {item.kind: item.lacks for item in desk.client.get(desk.url()).context["desk"].items}

    assert lacking["term"] == ("term",)
    assert lacking["figure"] == lacking["event"] == lacking["party"] == lacking["amount"] == ()


def test_a_recorded_fact_of_the_article_is_listed_with_its_form_and_not_proposed_again(
    desk: SampleDesk,
) -> None:
    citation = make.make_citation(desk.article, locator="paragraph 2", phrase="900 tons of tin")
    figure = make.make_figure(citation=citation, value=900)
    page = page_of(desk)

    assert desk.keys("figure") == []
    assert address("deals_figure", "change", figure.pk) in page
    assert '<mark class="recorded" data-items="figure-' in page


def test_a_fact_that_cites_the_article_only_further_is_listed(desk: SampleDesk) -> None:
    make.make_event(title="They met", further_citations=[make.make_citation(desk.article)])

    assert "They met" in page_of(desk)


def test_the_deal_is_guessed_from_what_the_article_names(desk: SampleDesk) -> None:
    assert desk.client.get(desk.url()).context["desk"].deal == desk.deal


def test_an_article_without_text_says_where_to_paste_it(
    desk: SampleDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "read", lambda *_args: Found())
    desk.article.body = ""
    desk.article.save()

    assert "There is no text yet." in page_of(desk)


def test_the_articles_own_pages_lead_to_the_desk(desk: SampleDesk) -> None:
    change = desk.client.get(address("articles_article", "change", desk.article.pk)).content.decode()
    listed = desk.client.get(address("articles_article", "changelist")).content.decode()

    assert f'href="{desk.url()}"' in change
    assert f'href="{desk.url()}"' in listed


def test_who_is_not_logged_in_is_sent_to_the_login(desk: SampleDesk) -> None:
    response = Client().get(desk.url())

    assert response.status_code == 302
    assert response["Location"].startswith("/admin/login/")


def test_who_may_not_change_articles_is_refused(desk: SampleDesk) -> None:
    user = desk.client.get(desk.url()).context["user"]
    user.groups.clear()

    assert logged_in(user).get(desk.url()).status_code == 403


@pytest.mark.parametrize("pk", ["0", "99999999999", "9" * 30])
def test_an_unknown_article_is_not_found(desk: SampleDesk, pk: str) -> None:
    assert desk.client.get(f"/admin/desk/{pk}/").status_code == 404


def count_queries(desk: SampleDesk) -> int:
    with CaptureQueriesContext(connection) as queries:
        assert desk.client.get(desk.url()).status_code == 200
    return len(queries)


def say_all(desk: SampleDesk) -> None:
    """Record one fact of each kind."""
    citation = make.make_citation(desk.article)
    for save in (make.make_event, make.make_party, make.make_term, make.make_amount, make.make_figure):
        save(citation=citation, further_citations=[make.make_citation(desk.article)])
    make.make_actor(citation=citation)
    make.make_site(citation=citation)
    make.make_listing(citation=citation)


def test_the_page_takes_as_many_queries_for_20_facts_of_each_kind_as_for_2(desk: SampleDesk) -> None:
    for _ in range(2):
        say_all(desk)
    count_queries(desk)
    two = count_queries(desk)
    for _ in range(18):
        say_all(desk)

    assert DealEvent.objects.filter(citation__article=desk.article).count() == 20
    assert count_queries(desk) == two


def test_what_the_reviewer_wants_mended_stands_above_the_text(desk: SampleDesk) -> None:
    article = desk.article
    assert "sent-back" not in page_of(desk)
    article.status_changes.create(
        before=ArticleStatus.IN_REVIEW, after=ArticleStatus.DRAFT, comment="Drop the second figure."
    )

    assert "Drop the second figure." in page_of(desk)

    article.status_changes.create(before=ArticleStatus.DRAFT, after=ArticleStatus.IN_REVIEW)
    assert "sent-back" not in page_of(desk)


def test_beside_handing_in_stands_how_many_proposals_are_unanswered(desk: SampleDesk) -> None:
    sentence = 'Proposals still unanswered: <span id="desk-unanswered">{}</span>.'
    assert sentence.format(6) in page_of(desk)
    desk.post("dismiss/", proposal=desk.key("figure"))

    assert sentence.format(5) in page_of(desk)


def of_articles_alone(desk: SampleDesk) -> SampleDesk:
    """Let somebody sit down who may change articles and do nothing else."""
    user = make_editor("ada")
    for group in user.groups.all():
        user.user_permissions.add(group.permissions.get(codename="change_article"))
    user.groups.clear()
    return desk._replace(client=logged_in(user))


def test_who_may_only_change_articles_sees_nothing_of_what_is_not_public(desk: SampleDesk) -> None:
    make.make_term(deal=desk.deal, text="A lake", citation=make.make_citation(desk.article))
    Article.objects.update(status=ArticleStatus.DRAFT)
    other, page = of_articles_alone(desk), page_of(desk)

    assert desk.deal.title in page
    assert "A lake" in page
    assert desk.deal.title not in page_of(other)
    assert "A lake" not in page_of(other)
    assert other.post("deal/", deal=desk.deal.title).status_code == 403


def test_who_may_only_change_articles_is_offered_public_names(desk: SampleDesk) -> None:
    public = make.make_event(deal=make.make_deal(title="Known to all")).deal

    assert public.title in page_of(of_articles_alone(desk))
