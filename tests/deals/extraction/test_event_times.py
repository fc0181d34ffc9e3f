"""Which times of a sentence date an event."""

import pytest

from tests.deals.extraction.reading import found


def dates(text: str, language: str = "en") -> list[str | None]:
    return [one.date for one in found(text, language=language).events if one.date]


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("The ministry published its report today.", "en", "2026-03-18"),
        ("O ministério publicou hoje o relatório.", "pt", "2026-03-18"),
        ("The company stopped the furnaces last April.", "en", "2025-04"),
        ("Os governos assinaram em dezembro passado, no dia 13, um memorando.", "pt", "2025-12-13"),
        ("La mine, fermée en août dernier, attend.", "fr", "2025-08"),
        ("The state takes its share under the framework agreement of May 2024.", "en", "2024-05"),
        ("A smelter fire in April forced the workers out.", "en", "2025-04"),
        ("Bids close on 15 May.", "en", "2026-05-15"),
        ("The first train should reach the coast in November.", "en", "2026-11"),
        ("O próximo boletim sai em outubro.", "pt", "2026-10"),
        ("Le four doit être allumé en novembre.", "fr", "2026-11"),
        ("The pit has stood idle since 1982.", "en", "1982"),
        ("The company has owned the mine since 2022.", "en", "2022"),
        ("A flood closed the road in February.", "en", "2026-02"),
        ("The smelter was opened in 1994.", "en", "1994"),
        ("The licence has been contested in court since May 2025.", "en", "2025-05"),
        ("The board put off its decision last October.", "en", "2025-10"),
        ("A empresa garantiu em fevereiro novos meios.", "pt", "2026-02"),
        ("A suspensão decretada a 30 de setembro afectou milhares.", "pt", "2025-09-30"),
    ],
)
def test_dates_of_events(text: str, language: str, date: str) -> None:
    assert dates(text, language) == [date]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The items were gathered between 7 and 14 March.", "en"),
        ("L'essentiel de la semaine, du 2 au 9 mars.", "fr"),
        ("Le bilan de l'exercice clos le 30 juin 2025 est bon.", "fr"),
        ("Reserves at 30 June 2025 were stated by the owner.", "en"),
        ("By the end of February the fleet had 14 loaders.", "en"),
        ("Copper fetched 8,905 dollars a ton on Tuesday.", "en"),
        ("The rule runs until 2028.", "en"),
        ("The country has mined no tin since 1993.", "en"),
        ("The fund has bought 90 tonnes since January.", "en"),
        ("Na segunda metade do ano saiu menos.", "pt"),
        ("Today no balance sheet works without them.", "en"),
        ("The licence falls under the 2023 code.", "en"),
    ],
)
def test_no_dates_of_events(text: str, language: str) -> None:
    assert dates(text, language) == []


def test_a_sale_in_the_month_of_its_price_is_an_event() -> None:
    assert dates("The unit was sold in January 2026 for $40 million.") == ["2026-01"]
