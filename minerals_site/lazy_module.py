"""Libraries that take long to load and that few processes need."""

import importlib
import sys
from importlib.util import LazyLoader, find_spec, module_from_spec
from typing import Any


def lazy_module(name: str) -> Any:
    """Give a module that is loaded when something of it is first asked for.

    Most commands, and a server until an editor needs it, start quicker by that.
    """
    spec = None if name in sys.modules else find_spec(name)
    if spec is None or spec.loader is None:
        return importlib.import_module(name)
    spec.loader = LazyLoader(spec.loader)
    module = sys.modules[name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
