"""What sort of publication, and which language."""

import pytest

from articles.reading.kinds import kind_of
from articles.reading.languages import language_of

FRENCH = "La Guinée et les États-Unis ont conclu un accord sur les minéraux, et le texte est dans la loi."
PORTUGUESE = "O governo de Angola e a empresa não assinaram um acordo para as minas do país na sexta-feira."
ENGLISH = (
    "The government of Angola and the company have not signed an agreement for the mines of the country."
)
SPANISH = "El gobierno de Angola y la empresa no firmaron un acuerdo para las minas del país el viernes."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ENGLISH, "en"),
        (FRENCH, "fr"),
        (PORTUGUESE, "pt"),
        (SPANISH, "es"),
        ("وقعت الحكومة اتفاقا", "ar"),
        ("Xyzzy plugh", ""),
        ("", ""),
    ],
)
def test_the_language_of_a_text(text: str, code: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize(
    ("url", "text", "kind"),
    [
        ("https://www.state.gov/talks", ENGLISH, "government"),
        ("https://mines.gouv.cd/accord", FRENCH, "government"),
        ("https://www.sec.gov/filing", ENGLISH, "company"),
        ("https://www.prnewswire.com/x", ENGLISH, "press_release"),
        ("https://miner.example/x", f"FOR IMMEDIATE RELEASE\n\n{ENGLISH}", "press_release"),
        ("https://von.gov.ng/x", ENGLISH, None),
        ("https://govtrack.example/x", ENGLISH, None),
        ("", ENGLISH, None),
    ],
)
def test_the_kind_of_a_text(url: str, text: str, kind: str | None) -> None:
    found = kind_of(url, text)

    assert (found.value if found else None) == kind
