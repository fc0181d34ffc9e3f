"""A way to make rows of each model in the admin, and an editor to look at them."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import Group, User
from django.db.models import Model
from django.test import Client
from django.urls import reverse

from minerals_site.editor_groups import EDITOR, REVIEWER
from tests import make

MAKERS: dict[str, Callable[[], Model]] = {
    "articles_publisher": make.make_publisher,
    "articles_article": make.make_article,
    "articles_citation": make.make_citation,
    "deals_actor": make.make_actor,
    "deals_amount": make.make_amount,
    "deals_country": make.make_country,
    "deals_criticallisting": make.make_listing,
    "deals_deal": make.make_deal,
    "deals_dealevent": make.make_event,
    "deals_figure": make.make_figure,
    "deals_mineral": make.make_mineral,
    "deals_mineralalias": make.make_alias,
    "deals_party": make.make_party,
    "deals_question": make.make_question,
    "deals_site": make.make_site,
    "deals_term": make.make_term,
}


def make_editor(name: str = "editor", group: str = EDITOR) -> User:
    """Save a user of the group of those who enter facts, unless another is named."""
    user = User.objects.create_user(name, password="correct horse", is_staff=True)  # noqa: S106 - a test's
    user.groups.add(Group.objects.get(name=group))
    return user


def make_reviewer(name: str = "reviewer") -> User:
    """Save a user of the group of those who read, and publish, what others have entered."""
    return make_editor(name, REVIEWER)


def logged_in(user: User | None = None) -> Client:
    """Give a browser in which an editor is logged in."""
    client = Client()
    client.force_login(user or make_editor())
    return client


def address(name: str, page: str, *args: Any) -> str:
    """Give the address of an admin page, such as `address("deals_deal", "change", deal.pk)`."""
    return reverse(f"admin:{name}_{page}", args=args)
