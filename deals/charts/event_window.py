"""The part of time that a chart of events shows: a lone event far off must not squeeze all others."""

from collections.abc import Sequence
from datetime import date, timedelta

from deals.rows import TimelineEvent
from minerals_site.plotly_theme import Chart, Translate, add_note

_BACK, _AHEAD = timedelta(days=4 * 365 + 1), timedelta(days=365)


def window(spans: Sequence[tuple[date, date]], today: date | None) -> tuple[date, date]:
    """Return the limits of what is drawn: four years back to one ahead; no limits where that has nothing."""
    if today is not None:
        first, last = today - _BACK, today + _AHEAD
        if any(start <= last and end >= first for start, end in spans):
            return first, last
    return date.min, date.max


def within(event: TimelineEvent, limits: tuple[date, date]) -> bool:
    """Whether any day of an event's span lies inside the limits."""
    return event.date <= limits[1] and event.date_end >= limits[0]


def say_left_out(
    figure: Chart, counts: tuple[int, int], limits: tuple[date, date], gettext: Translate
) -> None:
    """Say how many events lie before and after the limits."""
    before, after = counts
    words = []
    if before:
        words.append(gettext("before {date}: {count}").format(date=limits[0], count=before))
    if after:
        words.append(gettext("after {date}: {count}").format(date=limits[1], count=after))
    if words:
        note = gettext("Events that are not drawn: {counts}. The CSV has them.")
        add_note(figure, note.format(counts="; ".join(words)))
