"""Read a folder of texts and annotations: NN.txt with header lines, and NN.json."""

import datetime
import json
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NamedTuple

LISTS = ("figures", "events", "countries", "minerals", "people", "organisations", "sites", "ignore")


class BadAnnotationError(Exception):
    """A folder or file that cannot be measured on; the message names it and says what is wrong."""


class Annotated(NamedTuple):
    """A text with what it says, as people marked it."""

    name: str
    title: str
    language: str
    published: datetime.date | None
    paragraphs: tuple[str, ...]
    marks: dict[str, list[Any]]  # those of LISTS that the file has


def read_folder(folder: Path) -> list[Annotated]:
    """Read every pair of files, in the order of their names."""
    if not folder.is_dir():
        message = f"{folder} is not a folder"
        raise BadAnnotationError(message)
    texts = sorted(folder.glob("*.txt"))
    alone = {path.stem for path in folder.glob("*.json")} - {path.stem for path in texts}
    if alone:
        message = f"{folder}: {', '.join(f'{name}.json' for name in sorted(alone))} without a text"
        raise BadAnnotationError(message)
    if not texts:
        message = f"{folder} holds no texts (NN.txt with NN.json)"
        raise BadAnnotationError(message)
    return [_read(path) for path in texts]


def _read(path: Path) -> Annotated:
    header, paragraphs = _parts(_text(path), path)
    marks = _marks(path.with_suffix(".json"), len(paragraphs))
    return Annotated(
        path.stem,
        "" if header.get("title") in (None, "None") else header["title"],
        header.get("language", "")[:2],
        _day(header.get("date", ""), path),
        paragraphs,
        marks,
    )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        message = f"{path} is missing"
        raise BadAnnotationError(message) from error
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path} cannot be read: {error}"
        raise BadAnnotationError(message) from error


def _parts(text: str, path: Path) -> tuple[dict[str, str], tuple[str, ...]]:
    """Part the header from the paragraphs."""
    blocks = [block.strip() for block in text.replace("\r\n", "\n").split("\n\n") if block.strip()]
    if not blocks or ":" not in blocks[0].splitlines()[0]:
        message = f"{path}: the first lines must be a header such as “Title: …”, then a blank line"
        raise BadAnnotationError(message)
    pairs = (line.partition(":") for line in blocks[0].splitlines())
    header = {name.strip().lower(): value.strip() for name, _, value in pairs}
    return header, tuple(blocks[1:])


def _day(text: str, path: Path) -> datetime.date | None:
    """Read 2025-04-09; a month or year alone counts as its first day; nothing is None."""
    if text in ("", "None"):
        return None
    try:
        return datetime.date.fromisoformat({7: f"{text}-01", 4: f"{text}-01-01"}.get(len(text), text))
    except ValueError as error:
        message = f"{path}: {text!r} is not a date such as 2025-04-09"
        raise BadAnnotationError(message) from error


def _marks(path: Path, paragraphs: int) -> dict[str, list[Any]]:
    try:
        marks = json.loads(_text(path))
    except json.JSONDecodeError as error:
        message = f"{path}: not JSON: {error}"
        raise BadAnnotationError(message) from error
    if not isinstance(marks, dict) or not all(isinstance(marks.get(key, []), list) for key in LISTS):
        message = f"{path}: expected an object with lists of {', '.join(LISTS)}"
        raise BadAnnotationError(message)
    for place, figure in enumerate(marks.get("figures", ()), start=1):
        _check_figure(figure, f"{path}: figure {place}", paragraphs)
    return {key: marks[key] for key in LISTS if key in marks}


def _check_figure(figure: object, where: str, paragraphs: int) -> None:
    """Refuse a figure without paragraph, value or unit."""
    if not isinstance(figure, dict) or not {"paragraph", "value", "unit"} <= figure.keys():
        message = f"{where} needs paragraph, value and unit"
        raise BadAnnotationError(message)
    if not isinstance(figure["paragraph"], int) or not 1 <= figure["paragraph"] <= paragraphs:
        message = f"{where}: paragraph {figure['paragraph']!r} is none of 1 to {paragraphs}"
        raise BadAnnotationError(message)
    if number(figure["value"]) is None:
        message = f"{where}: {figure['value']!r} is not a number"
        raise BadAnnotationError(message)


def number(value: object) -> Decimal | None:
    """Read a JSON number, or a text that is one."""
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


def named(marks: dict[str, list[Any]], kind: str) -> Sequence[Any]:
    """Give the marks of one kind."""
    return marks.get(kind, ())
