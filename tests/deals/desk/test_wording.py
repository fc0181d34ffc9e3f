"""Proposals in words."""

import pytest

from deals.desk.proposals import proposals
from deals.desk.wording import Names, proposal_in_words
from deals.extraction.found import Found, FoundEvent, Span

TEXT = "The mine reopened."


@pytest.mark.parametrize(
    ("kind", "title", "says"),
    [
        ("resumption", "Resumption: Northpit (COD)", "2025 (inferred), Resumption: Northpit (COD)"),
        ("resumption", "Resumption", "2025 (inferred), Resumption"),
        ("negotiation", "Talks: Northpit", "2025 (inferred), Talks: Northpit"),
        ("resumption", "Hill Mine reopens", "2025 (inferred), Hill Mine reopens, resumption"),
    ],
)
def test_the_kind_of_an_event_is_written_once(kind: str, title: str, says: str) -> None:
    event = FoundEvent(Span(1, 0, 8), TEXT, "2025", kind, "occurred", None, (), (), title)
    [proposal] = proposals([TEXT], Found(events=(event,)), frozenset())

    assert proposal_in_words(proposal, Names({})) == says
