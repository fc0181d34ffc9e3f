"""How the sources of a fact are named on a page."""

import pytest
from django.test import Client

from tests.make import make_article, make_citation, make_deal, make_event, make_publisher

pytestmark = pytest.mark.django_db


def test_an_article_is_named_again_unless_the_citation_before_it_stands_in_it(client: Client) -> None:
    pulse = make_article(publisher=make_publisher(name="Pulse"))
    times = make_article(publisher=make_publisher(name="Times"))
    event = make_event(
        deal=make_deal(slug="told"),
        citation=make_citation(pulse, locator="paragraph 2", phrase="has proposed"),
    )
    event.further_citations.add(
        make_citation(pulse, locator="paragraph 3", phrase="urgent need"),
        make_citation(times, locator="paragraph 1", phrase="a proposal"),
    )
    page = " ".join(client.get("/deals/told/").content.decode().split())
    told = page[page.index('<ol class="timeline">') :]
    assert "Pulse, paragraph 2</a>" in told
    assert "paragraph 3: “urgent need”</a>" in told
    assert "Times, paragraph 1</a>" in told
