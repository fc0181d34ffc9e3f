"""The short forms: filled in as far as is known, few fields, errors beside them."""

from typing import Any

import pytest

from articles.models import Citation
from deals.desk import reading
from deals.models import Actor, Amount, Deal, DealEvent, DeskDecision, Figure, Site, Term
from tests import make
from tests.deals.desk.sample_desk import SampleDesk, found, make_desk

pytestmark = pytest.mark.django_db
TERM = {"text": "An open mine", "side": "mutual", "kind": "other", "status": "proposed"}


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> SampleDesk:
    return make_desk(monkeypatch)


def opened(desk: SampleDesk, kind: str, **query: Any) -> dict[str, Any]:
    """Open a short form; gives the values of its fields."""
    form = desk.client.get(desk.url(f"add/{kind}/"), query).context["form"]
    return {field.name: field.value() for field in form}


def errors(answer: Any) -> dict[str, list[str]]:
    """Give the errors of a refused form, by field."""
    assert answer.status_code == 200
    return {name: [str(each) for each in found] for name, found in answer.context["form"].errors.items()}


def add(desk: SampleDesk, kind: str, /, **values: Any) -> Any:
    """Send a short form as a browser without scripts does."""
    return desk.client.post(desk.url(f"add/{kind}/"), values)


def test_words_chosen_in_the_text_are_filled_in_whole(desk: SampleDesk) -> None:
    values = opened(desk, "term", paragraph=4, start=1, end=14)

    assert (values["words"], values["paragraph"], values["deal"]) == ("In return the", 4, "Tin of the hill")


def test_what_is_proposed_at_the_chosen_words_is_filled_in_too(desk: SampleDesk) -> None:
    values = opened(desk, "figure", paragraph=2, words="900 tons")

    assert (values["value"], values["mineral"], values["where"]) == ("900", "Tin", "Hill Mine")
    assert values["words"] == "900 tons"


def test_an_event_is_filled_in_with_whom_and_what_its_sentence_names(desk: SampleDesk) -> None:
    values = opened(desk, "event", paragraph=2, words="its owner says")

    assert (values["site"], values["actors"]) == ("Hill Mine", "")
    beside = opened(desk, "event", paragraph=3, words="offered 40 million")
    assert (beside["actors"], beside["when"]) == ("Ada Lund", "2025-04-08")
    assert beside["date_inferred"]


def test_a_party_is_filled_in_with_whom_the_words_name_and_their_side(
    desk: SampleDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "read", lambda *_args: found()._replace(parties=()))
    values = opened(desk, "party", paragraph=3, words="Ada Lund met")

    assert (values["actor"], values["side"]) == ("Ada Lund", "us")


def test_an_event_without_a_title_gets_one_of_its_kind_and_names(desk: SampleDesk) -> None:
    event = {"when": "2025-04", "kind": "meeting", "occurrence": "occurred", "actors": "lund"}
    add(desk, "event", words="met President", deal=desk.deal.title, **event)

    assert DealEvent.objects.get(citation__article=desk.article).title == "Meeting: Ada Lund"


def test_a_proposal_is_filled_in_with_names_instead_of_keys(desk: SampleDesk) -> None:
    values = opened(desk, "event", proposal=desk.key("event"))

    assert (values["title"], values["when"], values["actors"]) == (
        "Lund meets Bako",
        "2025-04-08",
        "Ada Lund",
    )


def test_more_words_than_a_citation_keeps_are_cut_and_the_form_says_so(desk: SampleDesk) -> None:
    page = desk.client.get(desk.url("add/term/"), {"paragraph": 3, "start": 0, "end": 200})

    assert len(page.context["form"]["words"].value().split()) == 12
    assert "The words were cut to 12." in page.content.decode()


def test_what_is_added_has_its_citation_and_no_proposal(desk: SampleDesk) -> None:
    add(desk, "term", words="open to buyers", deal=desk.deal.title, send="ab" * 8, **TERM)
    term = Term.objects.get()

    assert (term.citation.locator, term.citation.phrase) == ("paragraph 4", "open to buyers")
    assert DeskDecision.objects.get().decision == "added"


def test_a_form_that_is_sent_twice_is_saved_once(desk: SampleDesk) -> None:
    for _ in range(2):
        add(desk, "term", words="open to buyers", deal=desk.deal.title, send="ab" * 8, **TERM)

    assert Term.objects.count() == 1


def test_two_facts_of_one_place_share_its_citation(desk: SampleDesk) -> None:
    for send in ("ab" * 8, "cd" * 8):
        add(desk, "term", words="open to buyers", deal=desk.deal.title, send=send, **TERM)

    assert Term.objects.count() == 2
    assert Citation.objects.filter(article=desk.article).count() == 1


def test_a_corrected_proposal_is_offered_no_more(desk: SampleDesk) -> None:
    key = desk.key("figure")
    values = opened(desk, "figure", proposal=key) | {"value": "950", "proposal": key}
    add(desk, "figure", **{name: value for name, value in values.items() if value is not None})

    assert Figure.objects.get().value == 950
    assert desk.keys("figure") == []


def test_words_that_the_text_does_not_have_are_refused_beside_them(desk: SampleDesk) -> None:
    refused = add(desk, "term", words="open to sellers", deal=desk.deal.title, **TERM)

    assert errors(refused) == {"words": ["These words do not stand in the text: copy them from it."]}
    assert not Citation.objects.filter(article=desk.article).exists()


def test_a_figure_without_a_period_takes_the_year_of_publication_and_says_so(desk: SampleDesk) -> None:
    number = {"value": "5", "unit": "tonnes", "measure": "mine_production", "basis": "unspecified"}
    add(desk, "figure", words="900 tons", mineral="tin", where="COD", qualifier="exact", **number)
    figure = Figure.objects.get()

    assert (figure.period, figure.period_inferred, str(figure.country)) == ("2025", True, "Congo")


def test_a_figure_of_the_world_has_neither_country_nor_site(desk: SampleDesk) -> None:
    number = {"value": "5", "unit": "tonnes", "measure": "mine_production", "basis": "unspecified"}
    add(desk, "figure", words="900 tons", mineral="tin", where="world", qualifier="exact", **number)

    assert Figure.objects.get().world


def test_a_unit_that_does_not_fit_is_refused_beside_the_unit(desk: SampleDesk) -> None:
    number = {"value": "5", "unit": "usd", "measure": "mine_production", "basis": "unspecified"}
    refused = add(desk, "figure", words="900 tons", mineral="tin", where="COD", qualifier="exact", **number)

    assert errors(refused) == {"unit": ["This unit does not go with this measure."]}


def test_who_is_not_recorded_can_be_added_and_named_at_once(desk: SampleDesk) -> None:
    make.make_actor(slug="bako", name="Bako of elsewhere")
    add(desk, "actor", words="President Bako", name="Bako", kind="person", role="President", country="cod")
    bako = Actor.objects.get(name="Bako")
    event = {"title": "They met", "when": "2025-04", "kind": "meeting", "occurrence": "occurred"}
    add(desk, "event", words="met President", deal=desk.deal.title, actors="bako; Ada Lund", **event)

    assert bako.slug.startswith("bako-")
    assert bako.citation
    assert set(DealEvent.objects.get(title="They met").actors.all()) == {bako, desk.lund}


def test_a_site_is_added_with_its_minerals(desk: SampleDesk) -> None:
    add(desk, "site", words="Hill Mine", name="Second hill", kind="mine", country="Congo", minerals="tin")
    site = Site.objects.get(slug="second-hill")

    assert [mineral.slug for mineral in site.minerals.all()] == ["tin"]


def test_a_new_deal_becomes_the_articles_deal(desk: SampleDesk) -> None:
    page = desk.client.get(desk.url("deal/new/"))
    assert page.context["form"]["countries"].value() == "Congo"
    new = {"title": "Tin for roads", "kind": "offtake", "countries": "COD; usa", "binding": "unclear"}
    desk.client.post(desk.url("deal/new/"), new)

    assert Deal.objects.get(slug="tin-for-roads").countries.count() == 2
    assert desk.client.get(desk.url()).context["desk"].deal.title == "Tin for roads"


def test_the_chosen_deal_is_kept_and_an_unknown_one_refused(desk: SampleDesk) -> None:
    other = make.make_deal(title="Another deal")
    desk.post("deal/", deal="another DEAL")

    assert desk.client.get(desk.url()).context["desk"].deal == other
    assert desk.post("deal/", deal="no such deal").status_code == 400
    assert desk.client.get(desk.url()).context["desk"].deal == other


@pytest.mark.parametrize(
    "query",
    ["paragraph=abc", "paragraph=99&start=0&end=3", "words=%00", "start=9&end=1&paragraph=2", "proposal=x"],
)
def test_odd_addresses_of_a_form_open_it_empty(desk: SampleDesk, query: str) -> None:
    assert desk.client.get(f"{desk.url('add/term/')}?{query}").status_code == 200


@pytest.mark.parametrize("field", ["words", "mineral", "where", "paragraph", "send", "proposal", "value"])
@pytest.mark.parametrize("value", ["\x00", "9" * 3000])
def test_odd_values_are_errors_beside_fields(desk: SampleDesk, field: str, value: str) -> None:
    assert add(desk, "figure", **{field: value}).status_code == 200
    assert not Figure.objects.exists()


def test_an_unknown_kind_has_no_form(desk: SampleDesk) -> None:
    assert desk.client.get(desk.url("add/rumour/")).status_code == 404


def test_another_deal_holds_for_the_rest_of_its_paragraph(desk: SampleDesk) -> None:
    other = make.make_deal(title="Another deal")
    key = desk.key("event")
    values = opened(desk, "event", proposal=key) | {"deal": "Another deal", "proposal": key}
    add(desk, "event", **{name: value for name, value in values.items() if value is not None})

    assert "· Another deal\n" in desk.client.get(desk.url()).content.decode()
    assert opened(desk, "term", paragraph=3, words="offered 40 million")["deal"] == "Another deal"
    assert opened(desk, "term", paragraph=4, words="open to buyers")["deal"] == "Tin of the hill"
    desk.post("accept/", proposal=desk.key("amount"), deal="Another deal")
    assert Amount.objects.get().deal == other


def test_a_deal_chosen_for_the_article_holds_for_all_paragraphs_again(desk: SampleDesk) -> None:
    make.make_deal(title="Another deal")
    add(desk, "term", words="offered 40 million", deal="Another deal", **TERM)
    desk.post("deal/", deal=desk.deal.title)

    assert opened(desk, "term", paragraph=3, words="offered 40 million")["deal"] == "Tin of the hill"


def test_a_date_is_taken_as_one_says_it(desk: SampleDesk) -> None:
    event = {"when": "8 apr", "kind": "meeting", "occurrence": "occurred", "actors": "lund"}
    add(desk, "event", words="met President", deal=desk.deal.title, **event)

    assert DealEvent.objects.get(citation__article=desk.article).when.isoformat() == "2025-04-08"


def test_a_date_that_is_none_is_an_error_that_says_what_to_write(desk: SampleDesk) -> None:
    event = {"when": "one day", "kind": "meeting", "occurrence": "occurred"}
    refused = add(desk, "event", words="met President", deal=desk.deal.title, **event)

    assert "2025-04-09" in errors(refused)["when"][0]
