"""A figure as plain values, read once: plotly finds and copies anything anew each time that it is asked."""

from typing import Any, NamedTuple

from minerals_site.plotly_theme import Chart


class Part:
    """A trace, an axis or any other part of a figure; what is not set is an empty part, which is false."""

    __slots__ = ("_values",)

    def __init__(self, values: dict[str, Any]) -> None:
        """Take the values as `Chart.to_dict` gives them."""
        self._values = values

    def __getattr__(self, name: str) -> Any:
        """Give a value as it was set, or a part of this part."""
        value = self._values.get(name, _UNSET)
        return Part(value) if isinstance(value, dict) else value

    def __bool__(self) -> bool:
        """Say whether anything is set."""
        return bool(self._values)


_UNSET: dict[str, Any] = {}


class Plot(NamedTuple):
    """What is drawn of a figure."""

    traces: list[Part]
    layout: Part
    notes: list[Part]  # words written into it


def read_plot(figure: Chart) -> Plot:
    """Read a figure made by `plotly_theme.new_figure`."""
    content = figure.to_dict()
    layout = content["layout"]
    notes = [Part(note) for note in layout.pop("annotations", ())]
    return Plot([Part(trace) for trace in content["data"]], Part(layout), notes)
