"""What is stored of claims is what a naive count of today's figures gives, whatever has happened to them."""

import datetime
import random
from collections import defaultdict
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from articles.models import Article, Publisher
from deals.claim_rules import Claim, weigh
from deals.models import Figure, FigureQuestion, settle_all
from tests.make import make_article, make_citation, make_country, make_figure, make_mineral, make_publisher

pytestmark = pytest.mark.django_db
QUESTION = ["country", "site", "mineral", "measure", "basis", "unit", "period", "partner"]
DAYS = [datetime.date(2025, month, day) for month in range(1, 11) for day in (1, 2)]
THINGS = {"country", "site", "mineral", "partner"}  # other rows
type Answer = tuple[int, int, Decimal, Decimal, bool]  # the chosen figure, size, range, conflict


def naive() -> dict[int, Answer]:
    """Weigh every public, standing figure with its rivals."""
    questions: dict[Any, list[Claim]] = defaultdict(list)
    for figure in Figure.objects.select_related("citation__article"):
        if figure.citation.article.status == "published" and figure.rank != "deprecated":
            asked = (getattr(figure, f"{name}_id" if name in THINGS else name) for name in QUESTION)
            questions[tuple(asked)].append(figure.claim)
    found: dict[int, Answer] = {}
    for claims in questions.values():
        verdict = weigh(claims)
        answer = (verdict.chosen.figure, len(claims), verdict.low, verdict.high, verdict.conflict)
        found |= {claim.figure: answer for claim in claims if len(claims) > 1}
    return found


def stored() -> dict[int, Answer]:
    """Read the same from what is kept."""
    figures = Figure.objects.filter(claim_of__isnull=False).select_related("claim_of")
    chosen = {figure.claim_of_id: figure.pk for figure in figures if not figure.passed_over}
    return {
        figure.pk: (chosen[figure.claim_of_id], kept.size, kept.low, kept.high, kept.conflict)
        for figure in figures
        if (kept := figure.claim_of)
    }


def said_on(figure: Figure) -> datetime.date:
    """Give the first day on which a public article said a figure."""
    further = (place for place in figure.further_citations.all() if place.article.status == "published")
    days: list[Any] = [place.article.date for place in (figure.citation, *further)]
    first: datetime.date = min(days)
    return first


def covers(question: FigureQuestion, day: datetime.date) -> bool:
    return any(day in span for span in question.conflict_days)


def check_days() -> None:
    """Compare the days of conflict with the claims that had been made by some days."""
    places = ("claims__citation__article", "claims__further_citations__article")
    for question in FigureQuestion.objects.prefetch_related(*places):
        since = {figure.claim: said_on(figure) for figure in question.claims.all()}
        for day in DAYS:
            by_then = [claim for claim, said in since.items() if said <= day]
            assert covers(question, day) == (bool(by_then) and weigh(by_then).conflict)


def check_lookup() -> None:
    """Compare what the database finds in conflict on some days with what is kept of each question."""
    questions = list(FigureQuestion.objects.all())
    for day in DAYS:
        found = set(FigureQuestion.objects.in_conflict(day).values_list("pk", flat=True))
        assert found == {question.pk for question in questions if covers(question, day)}


def check() -> None:
    assert stored() == naive()
    check_days()
    assert FigureQuestion.objects.filter(claims=None).count() == 0
    asked = [f"{name}_id" if name in THINGS else name for name in QUESTION]
    for figure in Figure.objects.filter(claim_of__isnull=False).select_related("claim_of"):
        assert [getattr(figure, name) for name in asked] == [getattr(figure.claim_of, name) for name in asked]


class World:
    """Few things to speak about, so that random figures meet; and what can happen to them."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - no secret
        self.countries = [make_country(), make_country()]
        self.minerals = [make_mineral(), make_mineral()]
        self.publishers = [make_publisher() for _ in range(3)]
        self.citations = [make_citation(self.article()) for _ in range(8)]

    def article(self) -> Article:
        kind = self.dice.choice(["news", "news", "dataset"])
        return make_article(publisher=self.publisher(), kind=kind, date=f"2025-0{self.dice.randint(1, 9)}-01")

    def publisher(self) -> Publisher:
        return self.dice.choice(self.publishers)

    def values(self) -> dict[str, Any]:
        rank = self.dice.choice(["normal", "normal", "normal", "preferred", "deprecated"])
        return {
            "country": self.dice.choice(self.countries),
            "mineral": self.dice.choice(self.minerals),
            "period": self.dice.choice(["2023", "2024"]),
            "partner": self.dice.choice([None, None, self.countries[0]]),
            "value": Decimal(self.dice.choice([1000, 1040, 1200])),
            "qualifier": self.dice.choice(["exact", "exact", "more_than"]),
            "citation": self.dice.choice(self.citations),
            "rank": rank,
            "rank_reason": "" if rank == "normal" else "A reason.",
        }

    def act(self) -> None:
        """Let one thing happen."""
        self.dice.choice(
            [
                *(self.say, self.say, self.edit, self.repeat, self.move, self.redate),
                *(self.delete, self.delete_several),
            ]
        )()

    def any_figure(self) -> Figure | None:
        figure: Figure | None = self.dice.choice([*Figure.objects.all(), None])
        return figure

    def say(self) -> None:
        make_figure(**self.values())

    def edit(self) -> None:
        if figure := self.any_figure():
            for name, value in self.values().items():
                setattr(figure, name, value)
            figure.save()

    def repeat(self) -> None:
        """Let a figure be said in other places too, or no longer."""
        if figure := self.any_figure():
            figure.further_citations.set(self.dice.sample(self.citations, self.dice.randint(0, 2)))

    def delete(self) -> None:
        if figure := self.any_figure():
            figure.delete()

    def delete_several(self) -> None:
        if figure := self.any_figure():
            Figure.objects.filter(pk__in=[figure.pk, figure.pk + 1]).delete()

    def move(self) -> None:
        """Publish or withdraw an article, or move a citation to another one."""
        citation = self.dice.choice(self.citations)
        own = Article.objects.filter(pk=citation.article_id)
        if not own.withdraw("An error"):
            own.hand_in()
            own.publish(None)
        citation = self.dice.choice(self.citations)
        citation.article = self.dice.choice(self.citations).article
        citation.save()

    def redate(self) -> None:
        article = Article.objects.get(pk=self.dice.choice(self.citations).article_id)
        article.publisher, article.date = self.publisher(), f"2025-0{self.dice.randint(1, 9)}-01"
        article.kind = self.dice.choice(["news", "dataset"])
        article.save()


@pytest.mark.parametrize("seed", range(4))
def test_what_is_stored_follows_every_change(seed: int) -> None:
    world = World(seed)
    for _ in range(12):
        world.say()
    for _ in range(40):
        world.act()
        check()
    check_lookup()
    assert settle_all()[1:] == (0, 0)


def test_settling_all_mends_what_was_changed_past_the_models_and_says_how_much() -> None:
    world = World(9)
    for _ in range(30):
        world.say()
    Figure.objects.update(rank="normal", rank_reason="", value=Decimal(5), partner=None)
    assert stored() != naive()
    assert settle_all()[1:] > (0, 0)
    check()
    assert settle_all()[1:] == (0, 0)


def test_a_row_read_before_its_claims_were_settled_does_not_undo_them_when_saved() -> None:
    country, mineral = make_country(), make_mineral()
    read_early = make_figure(country=country, mineral=mineral, value=Decimal(10))
    make_figure(country=country, mineral=mineral, value=Decimal(20))
    read_early.mineral = make_mineral()
    read_early.save()
    check()
    assert not FigureQuestion.objects.exists()


def test_what_another_place_said_before_is_in_conflict_since_then() -> None:
    june, july = (make_citation(make_article(date=datetime.date(2025, month, 1))) for month in (6, 7))
    first = make_figure(citation=june, value=Decimal(10))
    about = {"country": first.country, "mineral": first.mineral}
    second = make_figure(citation=july, value=Decimal(20), **about)
    earlier = make_citation(make_article(date=datetime.date(2025, 5, 1)))
    found = []
    for places in ([], [earlier], []):
        second.further_citations.set(places)
        found.append(FigureQuestion.objects.in_conflict(datetime.date(2025, 6, 15)).count())
    assert found == [0, 1, 0]


def test_a_further_place_that_is_published_later_counts_from_then() -> None:
    june, july = (make_citation(make_article(date=datetime.date(2025, month, 1))) for month in (6, 7))
    first = make_figure(citation=june, value=Decimal(10))
    about = {"country": first.country, "mineral": first.mineral}
    draft = make_article(status="in_review", date=datetime.date(2025, 5, 1))
    second = make_figure(citation=july, value=Decimal(20), **about)
    second.further_citations.add(make_citation(draft))
    assert not FigureQuestion.objects.in_conflict(datetime.date(2025, 6, 15)).exists()
    Article.objects.filter(pk=draft.pk).publish(None)
    assert FigureQuestion.objects.in_conflict(datetime.date(2025, 6, 15)).exists()


def two_claims(**second: Any) -> tuple[Figure, Figure]:
    """Save two claims about one thing, the first in a data set."""
    country, mineral = make_country(), make_mineral()
    about = {"country": country, "mineral": mineral}
    first = make_figure(citation=make_citation(make_article(kind="dataset")), **about)
    return first, make_figure(**about | {"value": Decimal(3000)} | second)


@pytest.mark.parametrize(
    "other",
    [
        {"period": "2023"},
        {"basis": "gross_ore"},
        {"unit": "kilograms"},
        {"measure": "refinery_production"},
        {"rank": "deprecated", "rank_reason": "Wrong."},
    ],
)
def test_figures_about_different_things_make_no_question(other: dict[str, Any]) -> None:
    two_claims(**other)
    assert not FigureQuestion.objects.exists()


def test_figures_of_different_places_minerals_and_partners_make_no_question() -> None:
    first, _second = two_claims(partner=make_country())
    make_figure(country=first.country)
    make_figure(mineral=first.mineral)
    make_figure(mineral=first.mineral, world=True)
    assert not FigureQuestion.objects.exists()


def test_two_claims_about_the_world_make_a_question() -> None:
    mineral = make_mineral()
    for value in (10, 20):
        make_figure(mineral=mineral, world=True, value=Decimal(value))
    question = FigureQuestion.objects.get()
    assert (question.size, question.conflict) == (2, True)
    assert (question.low, question.high) == (Decimal(10), Decimal(20))


def test_values_that_only_the_fields_make_what_the_database_keeps_are_compared_as_such() -> None:
    country, mineral = make_country(), make_mineral()
    for value in (10, 20):
        make_figure(country=country, mineral=mineral, period=2024, value=value)
    assert FigureQuestion.objects.get().period == "2024"


def test_the_database_refuses_two_chosen_claims_of_one_question() -> None:
    two_claims()
    with pytest.raises(IntegrityError, match="figure_question_has_one_chosen"), transaction.atomic():
        Figure.objects.update(passed_over=False)


def test_the_database_refuses_a_figure_passed_over_for_nothing() -> None:
    make_figure()
    with pytest.raises(IntegrityError, match="figure_is_passed_over_for_another"), transaction.atomic():
        Figure.objects.update(passed_over=True)


@pytest.mark.parametrize(
    ("values", "constraint"),
    [({"size": 1}, "has_two_claims"), ({"low": 5, "high": 4}, "is_a_range")],
)
def test_the_database_refuses_a_question_that_is_none(values: dict[str, Any], constraint: str) -> None:
    two_claims()
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        FigureQuestion.objects.update(**values)


def test_the_database_refuses_to_ask_the_same_question_twice() -> None:
    two_claims()
    question = FigureQuestion.objects.get()
    question.pk = None
    with pytest.raises(IntegrityError, match="figure_question_is_asked_once"), transaction.atomic():
        question.save()


def queries_of_a_withdrawal(places: int) -> int:
    """Count the queries when an article is withdrawn that claims something about so many places."""
    article, mineral = make_article(), make_mineral()
    for _ in range(places):
        country = make_country()
        make_figure(country=country, mineral=mineral)
        make_figure(country=country, mineral=mineral, citation=make_citation(article))
    with CaptureQueriesContext(connection) as queries:
        Article.objects.filter(pk=article.pk).withdraw("An error")
    assert not FigureQuestion.objects.exists()
    return len(queries)


def test_settling_takes_as_many_queries_for_20_questions_as_for_2() -> None:
    assert queries_of_a_withdrawal(20) == queries_of_a_withdrawal(2)
