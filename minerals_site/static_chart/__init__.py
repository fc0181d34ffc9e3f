"""Draw a plotly figure as SVG in the page, and hand it to the template with the same numbers as a table.

Contract with the templates: a view puts `draw(figure, "exports_by_mineral", links, sources)`, a
`DrawnChart`, into the context as `chart`, and the page says `{% include "components/_chart.html" %}`;
the base template links `css/chart.css` and `js/plotly_chart.js` (deferred) once. `name` becomes part of
ids, so a page gives each of its charts another. The `.svg` twin serves `svg(...)`, the `.json` twin
`plotly_theme.plotly_json(figure)`, the `.csv` twin `table_csv(figure)`.
"""

from minerals_site.static_chart.drawing import svg
from minerals_site.static_chart.drawn import ChartLinks, ChartSource, DrawnChart, draw
from minerals_site.static_chart.table import Cell, table, table_csv

__all__ = ["Cell", "ChartLinks", "ChartSource", "DrawnChart", "draw", "svg", "table", "table_csv"]
