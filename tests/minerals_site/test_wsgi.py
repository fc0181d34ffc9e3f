"""What a server loads."""

import gc
import importlib
from types import ModuleType

import pytest

from minerals_site import asgi, wsgi


@pytest.mark.parametrize("entry", [wsgi, asgi], ids=["wsgi", "asgi"])
def test_a_server_searches_what_is_loaded_for_no_garbage(entry: ModuleType) -> None:
    gc.unfreeze()
    importlib.reload(entry)
    assert gc.get_freeze_count() > 0
