"""plotly.js comes from the wheel, and nothing else of the wheel is served."""

from pathlib import Path

from django.contrib.staticfiles import finders

from minerals_site.plotly_static import PlotlyFinder


def test_plotly_js_is_found_under_its_static_name() -> None:
    found = finders.find("plotly/plotly.min.js")
    assert isinstance(found, str)
    assert Path(found).stat().st_size > 1_000_000


def test_nothing_else_of_the_wheel_is_found() -> None:
    for name in (
        "plotly/widgetbundle.js",
        "plotly/../package_data/plotly.min.js",
        "plotly.min.js",
        "plotly/",
    ):
        assert finders.find(name) is None


def test_collectstatic_takes_one_file() -> None:
    ((name, storage),) = PlotlyFinder().list([])
    assert (name, vars(storage)["prefix"]) == ("plotly.min.js", "plotly")
    assert storage.exists(name)
