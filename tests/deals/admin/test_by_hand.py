"""An editor enters an article with its facts by hand, and publishes it."""

import pytest
from django.test import Client

from articles.models import Article, Citation, Publisher
from deals.models import Deal, DealEvent, Figure
from tests.deals.admin.every_model import address, logged_in, make_editor, make_reviewer
from tests.deals.admin.filling_forms import send
from tests.make import make_country, make_mineral

pytestmark = pytest.mark.django_db


def enter_everything(client: Client) -> Article:
    """Add publisher, article with a citation, deal, event and figure through the forms."""
    send(client, address("articles_publisher", "add"), slug="gazette", name="The Gazette")
    publisher = Publisher.objects.get()
    article = {
        "slug": "talks",
        "title": "Talks",
        "url": "https://gazette.example/talks",
        "when": "2025-04-09",
    }
    inline = {
        "citations-TOTAL_FORMS": "1",
        "citations-0-locator": "paragraph 3",
        "citations-0-phrase": "they met",
    }
    send(client, address("articles_article", "add"), publisher=publisher.pk, **article, **inline)
    cite = f"?citation={Citation.objects.get().pk}"
    send(client, address("deals_deal", "add"), slug="cobalt-talks", title="Cobalt talks", kind="offtake")
    deal = Deal.objects.get()
    happened = {"title": "The sides meet", "when": "2025-04", "kind": "meeting", "stage": "under_negotiation"}
    send(client, address("deals_dealevent", "add") + cite, deal=deal.pk, **happened)
    number = {"measure": "mine_production", "period": "2024", "value": "220000", "unit": "tonnes"}
    place = {"country": make_country("COD", name="Congo").pk, "mineral": make_mineral("cobalt").pk}
    send(client, address("deals_figure", "add") + cite, **place, **number)
    return Article.objects.get()


def test_what_is_entered_by_hand_is_public_once_published_and_not_before() -> None:
    editor, reviewer = make_editor(), make_reviewer()
    client, reader = logged_in(editor), Client()
    article = enter_everything(client)
    deal, event, figure = Deal.objects.get(), DealEvent.objects.get(), Figure.objects.get()
    public_pages = [deal.get_absolute_url(), article.get_absolute_url()]

    assert (article.created_by, article.published_by) == (editor, None)
    assert event.citation == figure.citation == Citation.objects.get()
    assert [reader.get(url).status_code for url in public_pages] == [404, 404]

    page = address("articles_article", "change", article.pk)
    for step, person in {"hand_in": client, "publish": logged_in(reviewer)}.items():
        person.post(page, {"CHANGE_FORM-action": step, "_selected_action": article.pk, "index": "0"})

    article.refresh_from_db()
    assert (article.status, article.published_by) == ("published", reviewer)
    assert [reader.get(url).status_code for url in public_pages] == [200, 200]
    assert "The sides meet" in reader.get(deal.get_absolute_url()).content.decode()
    assert "220,000" in reader.get(article.get_absolute_url()).content.decode()


def test_a_fact_added_from_the_articles_page_leads_back_there() -> None:
    client = logged_in()
    article = enter_everything(client)
    fact = {"deal": Deal.objects.get().pk, "text": "A right to explore", "side": "mutual", "kind": "other"}

    response = send(client, f"{address('deals_term', 'add')}?citation={Citation.objects.get().pk}", **fact)

    assert response["Location"] == f"{address('articles_article', 'change', article.pk)}#facts"
    page = client.get(response["Location"]).content.decode()
    assert "A right to explore" in page
    assert "The sides meet" in page
    assert "https://gazette.example/talks#:~:text=they%20met" in page


def test_a_fact_added_from_the_deals_page_leads_back_there() -> None:
    client = logged_in()
    enter_everything(client)
    deal = Deal.objects.get()
    fact = {"citation": Citation.objects.get().pk, "text": "Security", "side": "mutual", "kind": "security"}

    response = send(client, f"{address('deals_term', 'add')}?deal={deal.pk}", **fact)

    assert response["Location"] == address("deals_deal", "change", deal.pk)


def test_facts_are_added_on_the_deals_own_page() -> None:
    client = logged_in()
    enter_everything(client)
    deal, citation = Deal.objects.get(), Citation.objects.get()
    row = {
        "when": "2025",
        "title": "They sign",
        "kind": "signing",
        "occurrence": "planned",
        "citation": citation.pk,
    }
    new = {f"events-1-{name}": value for name, value in row.items()}

    response = send(client, address("deals_deal", "change", deal.pk), **new, **{"events-TOTAL_FORMS": "2"})

    assert response.status_code == 302
    event = deal.events.get(title="They sign")
    assert (event.date.isoformat(), event.date_precision) == ("2025-01-01", "year")
    assert deal.events.count() == 2


def test_changes_stand_in_the_history() -> None:
    client = logged_in()
    article = enter_everything(client)
    page = address("articles_article", "change", article.pk)
    send(client, page, title="Talks go on", when="2025")

    history = client.get(address("articles_article", "history", article.pk)).content.decode()

    assert "<ins>Talks go on</ins>" in history
    assert "<ins>2025</ins>" not in history
