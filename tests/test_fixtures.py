"""The data set in fixtures/: the five articles stand in it as they speak, and every fact has its place."""

import csv
from pathlib import Path

import pytest
from django.core.management import call_command

from articles.models import Article
from deals.choices import STAGES_OF, Stage, StageGroup
from deals.models import Deal, Figure

FIXTURES = Path(__file__).parent.parent / "fixtures"
FACTS = ("parties", "events", "terms", "amounts", "figures")
RWANDA, BISIE, SENATOR, COUNTRY_OFFER, KENYA = (
    "igihe-rwanda-talks",
    "sudantimes-bisie",
    "von-us-drc",
    "nigeriapulse-offer",
    "businesstoday-kenya",
)
KEYS = {
    "countries": ("iso3",),
    "mineral_aliases": ("name",),
    "critical_listings": ("mineral", "list_name", "edition"),
}
REFERENCES = {
    "publisher": "publishers",
    "origin": "publishers",
    "article": "articles",
    "citation": "citations",
    "further_citations": "citations",
    "country": "countries",
    "countries": "countries",
    "partner": "countries",
    "mineral": "minerals",
    "minerals": "minerals",
    "part_of": "minerals",
    "affiliation": "actors",
    "operator": "actors",
    "actor": "actors",
    "actors": "actors",
    "payer": "actors",
    "site": "sites",
    "question": "questions",
    "deal": "deals",
    "umbrella": "deals",
}

type Row = dict[str, str]


def rows(table: str) -> list[Row]:
    """Read a file of the data set."""
    with (FIXTURES / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def key(row: Row, table: str) -> tuple[str, ...]:
    return tuple(row[column] for column in KEYS.get(table, (next(iter(row)),)))


def index(table: str) -> dict[str, Row]:
    return {key(row, table)[0]: row for row in rows(table)}


def cited_articles(row: Row) -> set[str]:
    """Give the articles that a fact cites, further citations included."""
    citations = index("citations")
    return {
        citations[one]["article"] for one in [row["citation"], *row["further_citations"].split(";")] if one
    }


def figures(**wanted: str) -> list[Row]:
    return [row for row in rows("figures") if wanted.items() <= row.items()]


def figure(article: str, **wanted: str) -> Row:
    """Give the one figure with these values that cites an article."""
    (row,) = [row for row in figures(**wanted) if article in cited_articles(row)]
    return row


def cells(row: Row, columns: str) -> list[str]:
    """Give a row's cells in the order of these columns, parted by spaces."""
    return [row[column] for column in columns.split()]


def claims(question: str) -> list[Row]:
    return [row for table in FACTS for row in rows(table) if row["question"] == question]


TABLES = sorted(path.stem for path in FIXTURES.glob("*.csv"))


def test_all_sixteen_tables_are_there() -> None:
    assert len(TABLES) == 16


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_sorted_by_their_key_and_stand_once(table: str) -> None:
    keys = [key(row, table) for row in rows(table)]
    assert keys == sorted(set(keys), key=lambda parts: [part.encode() for part in parts])


@pytest.mark.parametrize("table", TABLES)
def test_references_lead_somewhere(table: str) -> None:
    for column, target in REFERENCES.items():
        known = index(target)
        named = {one for row in rows(table) for one in row.get(column, "").split(";") if one}
        assert named <= known.keys(), column


@pytest.mark.parametrize("table", FACTS)
def test_every_fact_has_a_citation(table: str) -> None:
    assert [row["key"] for row in rows(table) if not row["citation"]] == []


def test_every_citation_is_used() -> None:
    used = {
        one
        for table in [*FACTS, "actors", "sites", "critical_listings"]
        for row in rows(table)
        for one in [row["citation"], *row.get("further_citations", "").split(";")]
    }
    assert index("citations").keys() <= used


def test_phrases_are_short() -> None:
    assert max(len(row["phrase"].split()) for row in rows("citations")) <= 8


def test_places_in_the_five_articles_carry_paragraph_and_phrase() -> None:
    places = [
        row for row in rows("citations") if row["article"] in {RWANDA, BISIE, SENATOR, COUNTRY_OFFER, KENYA}
    ]
    assert {row["article"] for row in places} == {RWANDA, BISIE, SENATOR, COUNTRY_OFFER, KENYA}
    assert all(row["locator"].startswith("paragraph ") and row["phrase"] for row in places)


def test_a_rank_has_its_reason() -> None:
    assert [
        r["key"] for t in FACTS for r in rows(t) if (r["rank"] == "normal") != (r["rank_reason"] == "")
    ] == []


def test_all_of_africa_is_there() -> None:
    africa = {row["iso3"] for row in rows("countries") if row["region"] == "africa"}
    assert len(africa) == 55
    assert {"ESH", "COD", "COG", "SSD"} <= africa


def test_trade_names_of_ores_lead_to_their_metals() -> None:
    aliases = {row["name"]: (row["mineral"], row["kind"]) for row in rows("mineral_aliases")}
    assert aliases["coltan"] == ("tantalum", "ore")
    assert aliases["cassiterite"] == ("tin", "ore")
    assert aliases["wolfram"] == ("tungsten", "ore")


def test_rewrites_of_one_report_are_one_independent_source() -> None:
    articles = index("articles")
    sources = {slug: row["origin"] or row["publisher"] for slug, row in articles.items()}
    assert sources[BISIE] == sources[SENATOR] == "reuters"
    assert sources[COUNTRY_OFFER] == sources["malaysialatest-offer"] == "bloomberg"
    assert len({sources[one] for one in (RWANDA, BISIE, SENATOR, COUNTRY_OFFER, KENYA)}) == 4


def test_titles_that_the_texts_do_not_carry_are_marked_as_ours() -> None:
    supplied = {row["slug"] for row in rows("articles") if row["title_supplied"] == "yes"}
    assert {COUNTRY_OFFER, KENYA} <= supplied
    assert not {RWANDA, BISIE, SENATOR} & supplied


def test_who_made_the_offer_is_a_question_with_claims_from_both_articles() -> None:
    told = claims("minerals-for-security-offer")
    assert {SENATOR, COUNTRY_OFFER} <= set().union(*(cited_articles(row) for row in told))
    preferred = [row for row in told if row["rank"] == "preferred"]
    assert [row["actors"] for row in preferred] == ["aaron-poynton;marco-rubio;pierre-kanda-kalambayi"]
    disputed = [row for row in told if row.get("occurrence") == "disputed"]
    assert [row["confidence"] for row in disputed] == ["denied"]


def test_what_one_side_asks_for_is_not_told_as_an_offer_of_the_other() -> None:
    asked = {(row["deal"], row["side"], row["kind"]) for row in rows("terms") if row["status"] == "asked"}
    assert asked >= {
        ("bisie-reopening", "offered_by_african", "security"),
        ("drc-minerals-for-security-proposal", "offered_by_us", "security"),
        ("us-kenya-trade-minerals", "offered_by_us", "processing"),
        ("us-rwanda-framework", "offered_by_african", "mineral_access"),
    }
    offered = {(r["deal"], r["side"], r["kind"]) for r in rows("terms") if r["status"] == "proposed"}
    assert not asked & offered - {("us-kenya-trade-minerals", "mutual", "processing")}


def test_a_deal_that_binds_nobody_reaches_no_binding_stage() -> None:
    deals = index("deals")
    moved = [row for row in rows("events") if row["stage"] in STAGES_OF[StageGroup.BINDING]]
    assert not [row["key"] for row in moved if deals[row["deal"]]["binding"] == "non_binding"]


def test_the_senator_is_one_proposer_with_two_citations() -> None:
    (party,) = [
        r for r in rows("parties") if r["actor"] == "pierre-kanda-kalambayi" and r["role"] == "proposer"
    ]
    assert cited_articles(party) == {SENATOR, COUNTRY_OFFER}


@pytest.mark.parametrize(
    ("mineral", "ore", "tonnes", "dollars"),
    [
        ("tantalum", "coltan", 2384, 99_000_000),
        ("tin", "cassiterite", 4861, 96_000_000),
        ("tungsten", "wolfram", 2741, 36_000_000),
    ],
)
def test_rwanda_exports_ore_and_concentrate_not_metal(
    mineral: str, ore: str, tonnes: int, dollars: int
) -> None:
    for measure, value in (("export_volume", tonnes), ("export_value", dollars)):
        row = figure(RWANDA, country="RWA", mineral=mineral, measure=measure, period="2024")
        assert (row["basis"], row["reported_as"], int(row["value"])) == ("concentrate", ore, value)


def test_the_parts_of_rwandas_exports_are_not_made_to_fit_the_total() -> None:
    values = {
        row["mineral"]: int(row["value"])
        for row in figures(country="RWA", measure="export_value", period="2024")
        if RWANDA in cited_articles(row)
    }
    total = values.pop("all-minerals")
    assert (total, sum(values.values())) == (1_700_000_000, 1_731_000_000)
    assert "1.731" in figure(RWANDA, mineral="all-minerals", measure="export_value", period="2024")["note"]


def test_nyakabingos_tonnes_belong_to_the_site() -> None:
    row = figure(RWANDA, measure="mine_production", mineral="tungsten")
    assert (row["site"], row["country"], row["qualifier"]) == ("nyakabingo", "", "more_than")
    assert (row["value"], row["basis"], row["period_inferred"]) == ("1000", "concentrate", "yes")


def test_nyakabingo_exports_at_68_per_cent_purity_mainly_to_austria() -> None:
    row = figure(RWANDA, measure="ore_grade")
    assert cells(row, "site value basis partner") == ["nyakabingo", "68", "concentrate", "AUT"]


def test_more_than_twice_the_wolfram_is_a_plan() -> None:
    row = figure(RWANDA, measure="planned_growth")
    assert (row["value"], row["unit"], row["qualifier"]) == ("2", "times", "more_than")
    (event,) = [r for r in rows("events") if r["site"] == "nyakabingo" and r["occurrence"] == "planned"]
    assert (event["date"], event["date_inferred"]) == ("2029", "yes")


def test_forty_million_dollars_are_the_companys_own_and_no_sum_of_a_deal() -> None:
    assert figure(RWANDA, measure="investment")["value"] == "40000000"
    assert not [row for row in rows("amounts") if RWANDA in cited_articles(row)]


@pytest.mark.parametrize(("iso3", "share"), [("AUS", "54"), ("COD", "11")])
def test_tantalum_shares_stand_beside_what_contradicts_them(iso3: str, share: str) -> None:
    row = figure(RWANDA, country=iso3, measure="share_of_world_production")
    assert (row["value"], row["rank"], row["question"]) == (share, "deprecated", "tantalum-producers")
    official = figure(
        "usgs-mcs2026", country=iso3, mineral="tantalum", measure="mine_production", period="2024"
    )
    assert official["question"] == "tantalum-producers"


def test_rwandas_tantalum_share_is_more_than_nine_per_cent() -> None:
    row = figure(RWANDA, country="RWA", measure="share_of_world_production")
    assert (row["value"], row["qualifier"], row["question"]) == ("9", "more_than", "tantalum-producers")


def test_bisies_output_and_share_are_one_mines() -> None:
    output = figure(BISIE, measure="mine_production")
    assert cells(output, "site country value period") == ["bisie", "", "17300", "2024"]
    share = figure(BISIE, measure="share_of_world_production")
    assert cells(share, "site country value qualifier") == ["bisie", "", "6", "about"]


@pytest.mark.parametrize(
    ("key", "occurrence"),
    [
        ("bisie-reopening-2025-03-walikale-taken", "occurred"),  # "last month"
        ("bisie-reopening-2025-04-08-boulos-hopeful", "occurred"),  # "Tuesday"
        ("us-drc-spa-2025-03-wameso-washington", "occurred"),  # "earlier this month"
        ("us-rwanda-framework-2025-04-08-boulos-kagame", "occurred"),
    ],
)
def test_relative_dates_are_marked_as_inferred(key: str, occurrence: str) -> None:
    event = index("events")[key]
    assert (event["date_inferred"], event["occurrence"]) == ("yes", occurrence)
    assert event["date"] in key


def test_the_meeting_in_congress_was_cancelled() -> None:
    event = index("events")["us-drc-spa-2025-03-06-house-committee"]
    assert (event["date"], event["occurrence"]) == ("2025-03-06", "cancelled")


def test_agoa_until_2028_is_a_vote_of_one_chamber() -> None:
    events = [
        row for row in rows("events") if row["deal"] == "agoa-extension" and KENYA in cited_articles(row)
    ]
    vote = next(row for row in events if "three-year" in row["title"])
    assert (vote["kind"], vote["occurrence"], vote["stage"]) == ("legislation", "occurred", "")
    assert "in_force" not in {row["stage"] for row in events}
    assert [row["occurrence"] for row in events if row["question"] == "agoa-end-date"] == ["disputed"]


def test_sixty_billion_is_an_estimate_of_what_lies_in_the_ground() -> None:
    row = figure(KENYA, measure="resource_value")
    assert (row["site"], row["value"], row["qualifier"]) == ("mrima-hill", "60000000000", "more_than")
    assert (row["period"], row["estimated"]) == ("2013", "yes")
    assert not [row for row in rows("amounts") if KENYA in cited_articles(row)]


def test_mrima_hill_is_about_390_acres() -> None:
    row = figure(KENYA, measure="area")
    assert cells(row, "site value unit qualifier") == ["mrima-hill", "390", "acres", "about"]


def test_the_mines_halt_is_one_event_with_two_citations() -> None:
    (halt,) = [row for row in rows("events") if row["site"] == "bisie" and row["kind"] == "suspension"]
    assert halt["date"] == "2025-03-13"
    assert cited_articles(halt) == {BISIE, "projectblue-bisie"}


def test_a_question_has_rival_claims_and_at_most_one_preferred() -> None:
    for question in index("questions"):
        told = claims(question)
        assert len(told) >= 2, question
        assert sum(row["rank"] == "preferred" for row in told) <= 1, question


@pytest.mark.parametrize(
    ("question", "articles"),
    [
        ("nyakabingo-visit-day", {RWANDA, "igikanews-nyakabingo"}),
        ("bisie-restart-day", {"actualitecd-alphamin", "eastafrican-alphamin"}),
        ("agoa-end-date", {KENYA, "husch-agoa"}),
        ("mrima-hill-value", {KENYA, "bitange-cortec"}),
        ("zambia-copper-2024", {"trt-zambia-2024", "mining-zambia-2025", "usgs-mcs2026"}),
        ("gabon-potash-sum", {"daily8-gabon", "alwihda-gabon"}),
        ("zambia-health-aid-sum", {"zimmail-zambia", "mfa-zambia"}),
    ],
)
def test_what_sources_tell_differently_is_kept_from_each(question: str, articles: set[str]) -> None:
    assert articles <= set().union(*(cited_articles(row) for row in claims(question)))


@pytest.mark.parametrize("table", ["amounts", "figures"])
def test_hedges_stand_in_their_column_not_in_notes(table: str) -> None:
    hedges = ("more than", "up to", "about", "over", "at least")
    assert not [row["key"] for row in rows(table) if row["note"].lower().startswith(hedges)]


def test_forms_of_ore_are_minerals_of_their_own() -> None:
    minerals = index("minerals")
    assert minerals["rutile"]["part_of"] == minerals["ilmenite"]["part_of"] == "titanium"
    assert (minerals["zircon"]["kind"], minerals["zircon"]["part_of"]) == ("ore", "zirconium")
    assert minerals["all-minerals"]["kind"] == "aggregate"


def test_context_without_a_us_party_is_not_told_as_a_us_deal() -> None:
    deals = index("deals")
    for slug in (
        "mrima-rarex-iluka",
        "mahenge-graphite",
        "cobalt-quota",
        "cortec-mrima-hill",
        "egc-mercuria",
    ):
        assert "USA" not in deals[slug]["countries"]
        assert not [
            row
            for row in rows("parties")
            if (row["deal"], row["side"], row["role"]) == (slug, "us", "signatory")
        ]


@pytest.mark.django_db
def test_the_data_set_loads_and_its_stages_follow_from_its_events() -> None:
    call_command("load_dataset", FIXTURES, verbosity=0)
    assert Figure.objects.count() == len(rows("figures"))
    assert Article.objects.published().count() == len(rows("articles"))
    stages = {deal.slug: deal.stage for deal in Deal.objects.as_of()}
    assert stages["bisie-reopening"] == Stage.REPORTED_TALKS
    assert stages["us-drc-spa"] == Stage.MEMORANDUM
    assert stages["us-kenya-trade-minerals"] == Stage.UNDER_NEGOTIATION
    assert stages["agoa-extension"] == Stage.IN_FORCE
    assert stages["drc-minerals-for-security-proposal"] == Stage.EXPRESSION_OF_INTEREST
    assert None not in stages.values()


def test_wording_about_the_making_of_the_data_stays_out() -> None:
    texts = [value for table in TABLES for row in rows(table) for value in row.values()]
    assert not [text for text in texts if "seed" in text.lower()]
