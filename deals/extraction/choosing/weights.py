"""The weights that were learned: a file for each question in `learned/`, written by `manage.py train_extraction`."""

import json
from functools import cache
from pathlib import Path

from deals.extraction.choosing.ranker import Model

FOLDER = Path(__file__).with_name("learned")


@cache
def learned() -> Model:
    """Read the weights once."""
    return {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in FOLDER.glob("*.json")}


def keep(model: Model) -> None:
    """Write the weights in place of those that stand there."""
    for name, weights in model.items():
        text = json.dumps(weights, ensure_ascii=False, sort_keys=True, indent=0)
        (FOLDER / f"{name}.json").write_text(f"{text}\n", encoding="utf-8")
