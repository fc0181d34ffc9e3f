"""A folder with one annotated text."""

import json
from pathlib import Path
from typing import Any

TEXT = """Title: Rwanda's coltan
Publisher: A paper
Date: 2026-03-18
Language: en

Rwanda exported 2,384 tonnes of coltan in 2025.

Ada Mwansa visited Kigali on Tuesday. Her car drove 27,000 kilometres; the mine sold 40 tonnes of gold.
"""
FIGURE: dict[str, Any] = {
    "paragraph": 1, "value": 2384, "unit": "tonnes", "mineral": "coltan", "place": "RWA", "period": "2025"
}  # fmt: skip


def make_folder(path: Path, marks: object, text: str = TEXT) -> Path:
    """Write 01.txt and 01.json."""
    (path / "01.txt").write_text(text, encoding="utf-8")
    (path / "01.json").write_text(marks if isinstance(marks, str) else json.dumps(marks), encoding="utf-8")
    return path
