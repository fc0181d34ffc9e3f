"""Who has had a hand in an article since it was last public."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from articles.models import Article, Citation, Publisher
from articles.queries.authors import changed_after, written_by
from deals.models import Actor, Deal, DealEvent
from minerals_site.history.changes import last_change
from minerals_site.history.editing import editing
from minerals_site.history.models import RowChange
from tests.make import make_actor, make_article, make_citation, make_country, make_event

pytestmark = pytest.mark.django_db
HOUR = datetime.timedelta(hours=1)
YESTERDAY = timezone.now() - datetime.timedelta(days=1)


def wrote(user: User, article: Article) -> bool:
    return written_by(Article.objects.filter(pk=article.pk), user).exists()


def user(name: str = "ann") -> User:
    return User.objects.create_user(name)


def draft(**values: Any) -> Article:
    """Save a draft with a place that an event cites."""
    article = make_article(status="draft", **values)
    make_event(citation=make_citation(article))
    return article


def change_title(article: Article) -> None:
    Article.objects.filter(pk=article.pk).update(title="Another title")


def add_citation(article: Article) -> None:
    make_citation(article)


def change_fact(article: Article) -> None:
    DealEvent.objects.filter(citation__article=article).update(title="Changed")


def link_actor(article: Article) -> None:
    DealEvent.objects.get(citation__article=article).actors.add(make_actor())


def link_actor_of(article: Article, actor: Actor) -> None:
    DealEvent.objects.get(citation__article=article).actors.add(actor)


def delete_fact(article: Article) -> None:
    DealEvent.objects.filter(citation__article=article).delete()


def delete_fact_and_place(article: Article) -> None:
    delete_fact(article)
    Citation.objects.filter(article=article).delete()


def move_fact(article: Article) -> None:
    DealEvent.objects.filter(citation__article=article).update(citation=make_citation())


def say_the_same(article: Article) -> None:
    make_event(further_citations=[make_citation(article)])


def rename_deal(article: Article) -> None:
    Deal.objects.filter(events__citation__article=article).update(summary="Changed")


def locate_deal(article: Article) -> None:
    Deal.objects.get(events__citation__article=article).countries.add(make_country())


def rename_publisher(article: Article) -> None:
    Publisher.objects.filter(articles=article).update(name="Changed")


@pytest.mark.parametrize(
    "change",
    [
        change_title,
        add_citation,
        change_fact,
        link_actor,
        delete_fact,
        delete_fact_and_place,
        move_fact,
        say_the_same,
        rename_deal,
        locate_deal,
        rename_publisher,
    ],
)
def test_whoever_changes_the_article_or_what_is_drawn_from_it_is_an_author(
    change: Callable[[Article], None],
) -> None:
    ann, ben, article, other = user(), user("ben"), draft(), draft()
    with editing(ann, reviewed=True):
        change(article)

    both = Article.objects.filter(pk__in=[article.pk, other.pk])
    assert list(written_by(both, ann)) == [article]
    assert not wrote(ben, article)


def test_whoever_changes_an_actor_that_the_public_does_not_know_is_an_author() -> None:
    ann, article, actor = user(), draft(), make_actor()
    link_actor_of(article, actor)
    with editing(ann):
        Actor.objects.filter(pk=actor.pk).update(name="Changed")

    assert wrote(ann, article)


def test_whoever_changed_what_has_become_public_since_is_no_author() -> None:
    ann, article = user(), draft()
    with editing(ann):
        rename_deal(article)
    make_event(deal=Deal.objects.get(events__citation__article=article))

    assert not wrote(ann, article)


def test_what_was_changed_after_it_was_read_is_known() -> None:
    article, other = draft(), draft()
    read = last_change()
    assert not changed_after(Article.objects.all(), read).exists()
    Article.objects.filter(pk=article.pk).hand_in()
    change_fact(other)

    assert list(changed_after(Article.objects.all(), read)) == [other]


def test_whoever_entered_or_handed_in_is_an_author() -> None:
    ann, ben = user(), user("ben")
    article = draft(created_by=ann, handed_in_by=ben, handed_in_at=timezone.now())

    assert wrote(ann, article)
    assert wrote(ben, article)


def test_a_step_back_makes_nobody_an_author() -> None:
    ann, article = user(), draft()
    with editing(ann, reviewed=True):
        own = Article.objects.filter(pk=article.pk)
        own.hand_in()
        own.hand_back(ann, "Mend the date.")

    assert not wrote(ann, article)


def test_what_is_elsewhere_makes_nobody_an_author() -> None:
    ann, article = user(), draft()
    with editing(ann):
        make_country()
        draft()

    assert not wrote(ann, article)


def test_what_was_public_since_is_forgotten() -> None:
    ann = user()
    with editing(ann):
        article = draft(created_by=ann, created_at=YESTERDAY - HOUR)
    RowChange.objects.update(at=YESTERDAY - HOUR)
    Article.objects.filter(pk=article.pk).update(published_at=YESTERDAY)

    assert not wrote(ann, article)
    with editing(ann):
        change_fact(article)
    assert wrote(ann, article)
