"""A module that is loaded when it is needed."""

import sys
from pathlib import Path

import pytest

from minerals_site.lazy_module import lazy_module


def test_it_is_loaded_when_something_of_it_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "slow_to_load.py").write_text("print('loaded')\nANSWER = 42\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "slow_to_load", raising=False)
    module = lazy_module("slow_to_load")
    assert capsys.readouterr().out == ""
    assert module.ANSWER == 42
    assert capsys.readouterr().out == "loaded\n"


def test_one_that_is_loaded_already_is_given() -> None:
    assert lazy_module("json") is sys.modules["json"]


def test_one_that_is_not_there_is_missed_at_once() -> None:
    with pytest.raises(ModuleNotFoundError):
        lazy_module("no_such_module_anywhere")
