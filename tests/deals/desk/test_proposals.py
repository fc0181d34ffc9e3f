"""What a reading finds becomes proposals with keys that stay."""

from articles.paragraphs import paragraphs
from deals.desk.proposals import Proposal, proposals
from deals.extraction.found import Found, FoundEvent, FoundFigure, FoundTerm, Span
from minerals_site.partial_dates import PartialDate, parse
from tests.deals.desk.sample_desk import BODY, figure, found

TEXTS = paragraphs(BODY)


def proposed(*figures: FoundFigure) -> list[Proposal]:
    """Make proposals of figures."""
    return proposals(TEXTS, Found(figures=figures), frozenset())


def test_the_key_stays_when_the_rules_read_more_out_of_the_same_words() -> None:
    [before], [after] = proposed(figure(period=None)), proposed(figure(basis="concentrate"))

    assert before.key == after.key
    assert before.initial != after.initial


def test_another_value_or_mineral_is_another_proposal() -> None:
    keys = {proposed(each)[0].key for each in (figure(), figure(value=901), figure(mineral="tungsten"))}

    assert len(keys) == 3


def test_the_same_found_twice_is_one_proposal() -> None:
    assert len(proposed(figure(), figure())) == 1


def test_what_the_text_does_not_tell_is_missing() -> None:
    [made] = proposed(figure(measure=None, partner=None, reported_as=""))

    assert not {"measure", "partner", "reported_as"} & made.initial.keys()


def test_the_words_read_are_shown_and_the_words_round_them_cited() -> None:
    [made] = proposed(figure())

    assert TEXTS[made.span.paragraph - 1][made.span.start : made.span.end] == "900 tons"
    assert made.place.phrase == "made 900 tons of tin last year"


def test_known_actors_and_sites_are_not_proposed_and_unknown_ones_left_out_of_events() -> None:
    made = proposals(TEXTS, found(), frozenset({"lund"}))

    assert [each.initial["name"] for each in made if each.kind in {"actor", "site"}] == ["Bako"]
    assert next(each for each in made if each.kind == "event").initial["actors"] == ("lund",)


def test_a_place_that_is_a_site_wins_over_its_country() -> None:
    assert proposed(figure())[0].initial["where"] == "hill-mine"
    assert proposed(figure(site=None))[0].initial["where"] == "COD"


def event(**values: object) -> FoundEvent:
    """Find a statement without a date."""
    known = ("", None, "statement", "occurred", None, (), (), "Statement")
    return FoundEvent(Span(3, 0, 8), *known)._replace(**values)  # type: ignore[arg-type]  # any field


def of_events(*events: FoundEvent, published: PartialDate | None = None) -> list[Proposal]:
    return proposals(TEXTS, Found(events=events), frozenset(), published)


def test_an_event_without_a_date_is_dated_by_the_article_and_marked() -> None:
    [told] = of_events(event(), published=parse("2025-04-09"))
    [holds] = of_events(event(current=True), published=parse("2025-04-09"))

    assert (told.initial["when"], told.initial["date_inferred"]) == ("2025-04", True)
    assert (holds.initial["when"], holds.initial["date_inferred"]) == ("2025-04-09", True)


def test_an_event_without_a_date_keeps_its_key_when_the_article_is_dated_otherwise() -> None:
    days = (None, parse("2025-04-09"), parse("2024"))

    assert len({of_events(event(), published=day)[0].key for day in days}) == 1


def test_the_site_of_an_event_and_the_text_of_a_term_are_filled_in() -> None:
    [held] = of_events(event(site="hill-mine"))
    term = FoundTerm(Span(4, 0, 8), "", "mutual", "other", "asked", "A lake to be drained")
    [asked] = proposals(TEXTS, Found(terms=(term,)), frozenset())

    assert held.initial["site"] == "hill-mine"
    assert asked.initial["text"] == "A lake to be drained"
