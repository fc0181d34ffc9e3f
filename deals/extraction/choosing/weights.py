"""The weights that were learned: `weights.json` beside this module, written by `manage.py train_extraction`."""

import json
from functools import cache
from pathlib import Path

from deals.extraction.choosing.chooser import Model

FILE = Path(__file__).with_name("weights.json")


@cache
def learned() -> Model:
    """Read the weights once."""
    model: Model = json.loads(FILE.read_text(encoding="utf-8"))
    return model
