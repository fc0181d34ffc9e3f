"""The numbers of a chart as a file."""

from minerals_site.plotly_theme import new_figure
from minerals_site.static_chart import table_csv


def test_the_file_has_plain_numbers_and_leaves_out_what_is_missing() -> None:
    figure = new_figure("Title", "Words", ["Name", "Value"])
    figure.add_bar(customdata=[["/a/", "Gold, fine", 1_500_000.0], ["", "Tin", None], ["", "Zinc", 0.25]])
    assert table_csv(figure) == 'Name,Value\n"Gold, fine",1500000\nTin,\nZinc,0.25\n'


def test_what_was_not_drawn_is_in_the_file_and_no_text_is_run() -> None:
    figure = new_figure("Title", "Words", ["Name", "Value"])
    figure.update_layout(meta={**figure.layout.meta, "undrawn": [["=1+1", -3]]})
    assert table_csv(figure).splitlines()[1] == "'=1+1,-3"
