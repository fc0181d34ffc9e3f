"""Chromium, and the sample site as production serves it: real middleware, hashed and compressed static files.

One Chromium serves all modules here, and ends before tests of other folders. The rows of a module are made
before its first test and go after its last; the tests look through the browser only.
Playwright keeps an event loop running in the tests' thread, where Django would refuse the rows, and the
(idle) transaction that pytest-django opens around each test: DJANGO_ALLOW_ASYNC_UNSAFE is set meanwhile.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection, connections
from django.test import Client, override_settings
from django.test.testcases import LiveServerThread
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect, sync_playwright
from pytest_django import DjangoDbBlocker

from minerals_site import file_lock, static_storage
from tests.browser.watched_page import WatchedPage
from tests.deals.admin.every_model import make_editor
from tests.sample_site import make_sample_site

HERE = Path(__file__).parent
PLAIN_HOST = "plain.example"  # a name that is not localhost: to it browsers are as careful as to any
FLAGS = [
    f"--host-resolver-rules=MAP {PLAIN_HOST} 127.0.0.1",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # One process draws all pages: starting another takes longer than any page.
    "--in-process-gpu",
    "--process-per-site",
    "--renderer-process-limit=1",
    # Else each page, and not only that after a crash, is given a new frame: that takes a third of its time.
    # Said so, and not among the features that are turned off: of two lists of them Chromium takes the last.
    "--enable-features=RenderDocument:level/crashed-frame",
    # Pages live shorter than it takes to compile their scripts well. Megabytes: axe makes many small objects.
    "--js-flags=--min-semi-space-size=32 --single-threaded-gc --no-maglev --no-turbofan",
]
WIDE, NARROW = ViewportSize(width=1280, height=900), ViewportSize(width=390, height=844)
# The first is the same browser without windows, menus and a profile, and takes a third less of a processor.
PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser")
NO_PAGE = "/none/"
SECONDS = 15
expect.set_options(timeout=SECONDS * 1000)  # of which a machine with other work may need some
# Counted by hand for an article whose text is at hand.
collect_ignore = [] if os.environ.get("MINERALS_EFFORT") else ["test_article_effort.py"]
LARGE = 15_000  # bytes; of what public pages load, plotly.js alone is as long; a style would only weigh more
# Of the tests' own settings (tests/conftest.py) this takes back the plain storage.
PRODUCTION = {
    **settings.STORAGES,
    "staticfiles": {"BACKEND": "minerals_site.static_storage.StaticStorage"},
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is in this folder."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.django_db)
            item.add_marker(pytest.mark.long)


def executable() -> str:
    """Find Chromium, or skip; where MINERALS_BROWSER=required, fail."""
    found = os.environ.get("MINERALS_CHROMIUM") or next(filter(None, map(shutil.which, PROGRAMS)), None)
    if found:
        return found
    reason = f"no Chromium: install the package {PROGRAMS[0]}, or set MINERALS_CHROMIUM to its path"
    if os.environ.get("MINERALS_BROWSER") == "required":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="package")
def static_root(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Give a folder with the static files as production has them, made once for all processes of a run."""
    own = tmp_path_factory.getbasetemp()
    root = (own if worker_id == "master" else own.parent) / "static"
    with file_lock.held(root.with_name("static.lock")):
        if not root.exists():
            compressed(tmp_path_factory.mktemp("static")).rename(root)
    return root


def compressed(folder: Path) -> Path:
    """Fill a folder with the static files, hashed and compressed.

    Files that no first visit of a public page loads are compressed in a hurry; test_weight weighs the others.
    """
    with pytest.MonkeyPatch.context() as patch, override_settings(STATIC_ROOT=folder, STORAGES=PRODUCTION):
        patch.setattr(static_storage, "LARGE", LARGE)
        patch.setattr(static_storage, "QUICK", 1)
        call_command("collectstatic", interactive=False, verbosity=0)
    return folder


class Site(NamedTuple):
    """The running site: its address, and the session of an editor who may do everything."""

    url: str
    session: str


def unchanged(application: Any) -> Any:
    """Serve static files by WhiteNoise, as production does, not by a handler for tests."""
    return application


@contextmanager
def serving(static_root: Path, fill: Callable[[], Any]) -> Iterator[Site]:
    """Fill the database and serve the site; stop and forget all rows afterwards."""
    hosts = ["localhost", "testserver", PLAIN_HOST]
    with override_settings(STATIC_ROOT=static_root, STORAGES=PRODUCTION, ALLOWED_HOSTS=hosts):
        server = LiveServerThread("localhost", static_handler=unchanged)  # type: ignore[arg-type]  # any wrapper
        server.daemon = True
        server.start()
        server.is_ready.wait()
        if server.error:
            raise server.error
        try:
            fill()
            yield Site(f"http://localhost:{server.port}", editor_session())
        finally:
            server.terminate()
            forget_rows()


def editor_session() -> str:
    """Log an editor in."""
    editor = make_editor()
    editor.is_superuser = True
    editor.save()
    client = Client()
    client.force_login(editor)
    return str(client.cookies[settings.SESSION_COOKIE_NAME].value)


@pytest.fixture(scope="module")
def site(
    request: pytest.FixtureRequest,
    static_root: Path,
    chromium: Browser,
    django_db_blocker: DjangoDbBlocker,
) -> Iterator[Site]:
    """Serve what the module's function `fill` makes, else the sample site, while the module's tests run."""
    del chromium  # before it and after it Django has other connections
    with (
        django_db_blocker.unblock(),
        serving(static_root, getattr(request.module, "fill", make_sample_site)) as site,
    ):
        yield site


def forget_rows() -> None:
    """Empty the tables that the sample site fills."""
    models = [
        model for app in ("articles", "deals", "history") for model in apps.get_app_config(app).get_models()
    ]
    tables = [model._meta.db_table for model in models] + ["auth_user"]
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {', '.join(tables)} CASCADE")
    connection.close()


@pytest.fixture(scope="package")
def chromium(django_db_setup: None) -> Iterator[Browser]:
    """Start Chromium for all modules."""
    del django_db_setup
    with pytest.MonkeyPatch.context() as environment, sync_playwright() as playwright:
        environment.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        browser = playwright.chromium.launch(executable_path=executable(), args=FLAGS)
        yield browser
        browser.close()
        connections.close_all()  # Django keeps those of a thread with an event loop apart


def new_context(chromium: Browser, site: Site, *, editor: bool = False, **options: Any) -> BrowserContext:
    """Open a window with a cache and cookies of its own; an editor's is logged in."""
    context = chromium.new_context(**{"base_url": site.url, "viewport": WIDE, **options})
    context.set_default_timeout(SECONDS * 1000)
    if editor:
        cookie = {"name": settings.SESSION_COOKIE_NAME, "value": site.session, "url": site.url}
        context.add_cookies([cookie])  # type: ignore[list-item]  # a TypedDict
    return context


@pytest.fixture(scope="module")
def context(chromium: Browser, site: Site) -> Iterator[BrowserContext]:
    """Give a window that keeps its cache for the module; tests that check the cache open their own."""
    context = new_context(chromium, site)
    context.new_page().goto(NO_PAGE)  # the process that draws tabs stays while one is open
    yield context
    context.close()


@pytest.fixture(scope="module")
def context_of_editor(chromium: Browser, site: Site) -> Iterator[BrowserContext]:
    """Give a window in which an editor is logged in, for the module."""
    context = new_context(chromium, site, editor=True)
    context.new_page().goto(NO_PAGE)
    yield context
    context.close()


@pytest.fixture(scope="module")
def window(context: BrowserContext, site: Site) -> WatchedPage:
    """Give one tab for a module, whose slips are noted."""
    return WatchedPage(context.new_page(), site.url)


@pytest.fixture
def tab(context: BrowserContext) -> Iterator[Page]:
    """Give a fresh tab."""
    page = context.new_page()
    yield page
    page.close()
