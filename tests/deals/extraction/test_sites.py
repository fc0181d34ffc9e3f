"""Sites."""

import pytest

from tests.deals.extraction.reading import found


def test_a_known_site_comes_with_all_that_is_known() -> None:
    (site,) = found("Lukolo lies in the east.").sites
    assert (site.slug, site.name, site.kind, site.country, site.minerals) == (
        "lukolo", "Lukolo tin mine", "mine", "COD", ("tin",)
    )  # fmt: skip


def test_a_well_known_mine_has_no_slug() -> None:
    (site,) = found("Kansanshi did better.").sites
    assert (site.slug, site.name, site.country) == (None, "Kansanshi", "ZMB")


@pytest.mark.parametrize(
    ("text", "language", "name", "kind"),
    [
        ("Work at the Palika mine stopped.", "en", "Palika", "mine"),
        ("The Palika graphite project needs money.", "en", "Palika", "deposit"),
        ("Le gisement de Palika est vaste.", "fr", "Palika", "deposit"),
        ("La mine de cuivre de Palika a fermé.", "fr", "Palika", "mine"),
        ("A mina de Palika reabriu.", "pt", "Palika", "mine"),
    ],
)
def test_unknown_sites(text: str, language: str, name: str, kind: str) -> None:
    assert [(one.name, one.kind, one.slug) for one in found(text, language=language).sites] == [
        (name, kind, None)
    ]


def test_a_country_is_no_site() -> None:
    assert found("Zambia's mines and the Rwanda project did well.").sites == ()
