"""Words that tell a time: days, months, quarters, years, and times relative to the day of publication."""

import datetime
import re
from collections.abc import Callable
from typing import NamedTuple

from deals.extraction import calendar_words as words
from deals.extraction.calendar_words import MONTH, ORDINAL, WEEKDAY, YEAR
from deals.extraction.part_readers import (
    read_last_month_named,
    read_month_of_last_year,
    read_months_to,
    read_ordinal,
    read_season,
    read_short_part,
    read_year_to,
    read_years_after,
    read_years_before,
)
from deals.extraction.time_readers import (
    Reading,
    read_day,
    read_first_quarter,
    read_half,
    read_month,
    read_months,
    read_nine_months,
    read_quarter,
    read_quarter_of,
    read_same_year,
    read_short_weekday,
    read_span,
    read_weekday,
    shift_day,
    shift_month,
    shift_year,
)


class Time(NamedTuple):
    """A time in a paragraph."""

    start: int
    end: int
    code: str  # 2024, 2024-03, 2024-03-09, 2024-Q1, 2024-H1, 2021/2024; empty for the year before another
    grain: str  # span, year, half, quarter, month, day, before


def times_in(flat: str, published: datetime.date | None) -> list[Time]:
    """Find the times of a flattened text; relative ones need the day of publication."""
    found: list[Time] = []
    for match in PATTERN.finditer(flat):
        group = str(match.lastgroup)
        read, grain = READERS[group]
        before = flat[max(flat.rfind(". ", 0, match.start()), 0) : match.start()]
        code = read(Reading(PARTS[group].match(flat, match.start()) or match, before, published))
        if code is not None:
            found.append(Time(match.start(), match.end(), code, grain))
    return found


_RELATIVE = rf"(?P<year>{YEAR}|{words.LAST_YEAR}|{words.THIS_YEAR})"
_OF = r"(?:,? (?:of |de |do |du |d'|in |em |en )?(?:the )?(?:year )?)"
_ENDED = r"(?:that |which |qui |que )?(?:to|ended|ending|through|until|till|clos|close|termine|acheve|jusqu'(?:a|en|au)|encerrad[oa]|findos?|terminad[oa]s?|ate)(?: (?:in|en|em|le|on|fin|a|au|at|ao?))?(?: (?:the )?(?:end of|end-|fin|final de))?[ -]?(?:\d+(?:er)? )?(?:de )?"
_ENDS = rf"(?:{_ENDED}|(?:up )?to (?:end-|the end of )?)"
SOURCES: dict[str, tuple[str, Callable[[Reading], str | None], str]] = {
    "year_to": (
        rf"(?:(?:in|over|for) the )?(?:(?:financial |fiscal )?year|12 months|twelve months|exercice|exercicio|ano fiscal|douze mois|12 mois|doze meses|12 meses) {_ENDS}(?P<month>{MONTH})(?!\w)(?: \d{{1,2}}(?!\d))?,?(?: (?:de )?(?P<year>{YEAR}))?",
        read_year_to,
        "year",
    ),
    "months_to": (
        rf"(?P<count>three|six|nine|trois|neuf|tres|seis|nove)[ -](?:months?|mois|meses) {_ENDS}(?P<month>{MONTH})\.?(?: \d+,)?(?: (?:de )?(?P<year>{YEAR}))?"
        ,
        read_months_to,
        "half",
    ),
    "quarter_to": (
        rf"(?P<count>quarter|trimestre|half-year|half|semestre) {_ENDED}(?P<month>{MONTH})\.?(?: \d+,)?(?: (?:de )?(?P<year>{YEAR}))?",
        read_months_to,
        "half",
    ),
    "fiscal_span": (
        rf"(?:(?:financial|fiscal|budget)(?: years?)?|year|exercice(?: budgetaire)?|campagne|campanha|exercicio|ano fiscal|fy) ?(?:de |of )?(?P<first>{YEAR})[/-](?P<last>{YEAR}|\d\d)(?!\d)",
        lambda reading: f"20{reading.match['last'][-2:]}",
        "year",
    ),
    "same": (
        rf"(?:the )?(?:same|corresponding|comparable|equivalent) (?:period|three months|six months|nine months|quarter|half|half-year|months?)(?: of| in|,)? {_RELATIVE}"
        rf"|(?:la |a la |le |au |du |les |au cours de la )?memes? (?:periode|trimestre|semestre|mois|trois mois|six mois) (?:de |en |d')?{_RELATIVE.replace('year', 'b')}"
        rf"|(?:n?o |em |de |do )?(?:mesmo|igual) (?:periodo|intervalo|trimestre|semestre|mes) (?:de |do |em )?{_RELATIVE.replace('year', 'c')}",
        lambda reading: f"={read_same_year(reading)}",
        "before",
    ),
    "before": (words.YEAR_BEFORE, lambda _: "", "before"),
    "whole_year": (words.WHOLE_YEAR, lambda _: "@", "before"),
    "last_part": (
        words.QUARTER_BEFORE,
        lambda _: "<",
        "before",
    ),
    "next_part": (words.NEXT_PART, lambda _: ">", "before"),
    "years_before": (words.YEARS_BEFORE, read_years_before, "before"),
    "years_after": (words.YEARS_AFTER, read_years_after, "before"),
    "that_year": (words.THAT_YEAR, lambda _: "*", "before"),
    "those_months": (words.THOSE_MONTHS, lambda _: "**", "before"),
    "first_months": (
        rf"(?:the )?(?:first three months|(?:les |des )?trois premiers mois|(?:os |nos |dos )?(?:primeiros tres|tres primeiros) meses)(?:{_OF}{_RELATIVE})?",
        read_first_quarter,
        "quarter",
    ),
    "first_part": (
        rf"(?:first |premiers |primeiros )?(?:two|four|five|seven|eight|ten|eleven|deux|quatre|cinq|sept|huit|dix|onze|dois|quatro|cinco|sete|oito|dez|onze) (?:first |premiers |primeiros )?(?:months|mois|meses){_OF}{_RELATIVE}"
        rf"|(?:first (?:two|four|five|seven|eight|ten|eleven) months|(?:deux|quatre|cinq|sept|huit|dix|onze) premiers mois|primeiros (?:dois|quatro|cinco|sete|oito|dez|onze) meses|(?:dois|quatro|cinco|sete|oito|dez|onze) primeiros meses)",
        read_nine_months,
        "half",
    ),
    "months": (
        rf"(?:(?:of|from|de|between|entre|in|for|over|during|em|en|sur|no) )?(?P<from>{MONTH})[ -](?:to |through |until |till |a |and |et |e |ate |jusqu'(?:a|en) )?(?P<to>{MONTH})(?!\w)(?: (?:of |de )?(?P<year>{YEAR}))?(?! \d)",
        read_months,
        "half",
    ),
    "month_quarter": (
        rf"(?P<month>march|june|september|december) (?:quarter(?: (?:of )?(?P<year>{YEAR}))?|(?P<b>{YEAR}) quarter)",
        read_quarter_of,
        "quarter",
    ),
    "day_first": (rf"(?P<day>\d{{1,2}})(?:er|st|nd|rd|th|º|o)? (?:de |of )?(?P<month>{MONTH})\.?(?:,? (?:de )?(?P<year>{YEAR}))?", read_day, "day"),
    "month_first": (rf"(?P<month>{MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d,.]*\d)(?:,? (?P<year>{YEAR}))?", read_day, "day"),
    "month_of_last_year": (rf"(?:(?:in|of|since|from|en|em|de) )?(?:late |early )?(?P<month>{MONTH}),? (?:of |de |do |da )?(?:{words.LAST_YEAR})", read_month_of_last_year, "month"),
    "last_month_named": (
        rf"(?:last|this past) (?P<month>{MONTH})(?!\w)|(?:(?:en|em) )?(?P<month_b>{MONTH}) (?:dernier|passado|ultimo)(?!\w)",
        read_last_month_named,
        "month",
    ),
    "month_year": (rf"(?P<month>{MONTH})\.?,? (?:de |of )?(?P<year>{YEAR})", read_month, "month"),
    "short_part": (rf"(?P<number>[1-4])(?P<letter>[tqsh]) ?(?P<year>{YEAR}|2\d)(?!\d)", read_short_part, "quarter"),
    "quarter": (rf"(?:(?P<ordinal>{ORDINAL})[ -](?:quarter|trimestre)|[qt](?P<number>[1-4]))(?:{_OF}{_RELATIVE})?", read_quarter, "quarter"),
    "half": (
        rf"(?:(?P<ordinal>{ORDINAL})[ -](?:half|semestre|metade|moitie|six months)|six premiers mois|seis primeiros meses|primeiros seis meses"
        rf"|[hs](?P<number>[12]))(?:{_OF}{_RELATIVE})?",
        read_half,
        "half",
    ),
    "the_quarter": (words.THE_QUARTER, lambda _: "!Q", "before"),
    "the_half": (words.THE_HALF, lambda _: "!H", "before"),
    "the_year": (words.THE_YEAR, lambda _: "!Y", "before"),
    "season": (rf"(?P<first>{YEAR})/(?P<last>\d\d)(?!\d|/)", read_season, "year"),
    "span": (
        rf"(?P<first>{YEAR})[/-](?P<last>{YEAR}|\d\d)(?!\d|-\d)|(?:between|entre|from|de) (?P<a>{YEAR}) (?:and|et|e|to|a) (?P<b>{YEAR})",
        read_span,
        "span",
    ),
    "nine": (
        rf"(?:first )?nine months(?:{_OF}{_RELATIVE})?|(?:les )?neuf premiers mois(?:{_OF}{_RELATIVE.replace('year', 'b')})?"
        rf"|(?:primeiros )?nove (?:primeiros )?meses(?:{_OF}{_RELATIVE.replace('year', 'c')})?",
        read_nine_months,
        "half",
    ),
    "fiscal": (rf"fy ?(?P<year>{YEAR}|\d\d)(?!\d)", lambda reading: f"20{reading.match['year'][-2:]}", "year"),
    "last_year": (words.LAST_YEAR, shift_year(-1), "year"),
    "this_year": (words.THIS_YEAR, shift_year(0), "year"),
    "next_year": (words.NEXT_YEAR, shift_year(1), "year"),
    "last_month": (r"last month|le mois dernier|(?:n?o )?mes passado|(?:n?o )?ultimo mes", shift_month(-1), "month"),
    "this_month": (r"this month|ce mois(?:-ci)?|este mes|neste mes", shift_month(0), "month"),
    "next_month": (r"next month|le mois prochain|(?:n?o )?proximo mes", shift_month(1), "month"),
    "last_week": (r"last week|la semaine derniere|(?:n?a )?semana passada", shift_day(-7), "day"),
    "yesterday": (r"yesterday|hier|ontem", shift_day(-1), "day"),
    "short_weekday": (r"(?:na|nesta|desta|esta|ultima|passada) (?P<weekday>segunda|terca|quarta|quinta|sexta)(?!-feira)(?= |,|\.)", read_short_weekday, "day"),
    "weekday": (rf"(?P<weekday>{WEEKDAY})(?!,? (?:le )?(?:\d|(?:{MONTH})\b))", read_weekday, "day"),
    "named_month": (
        r"(?P<month>january|february|april|june|july|august|september|october|november|december)(?='s |,? (?:exports?|imports?|shipments?|output|production|sales|alone|by itself|saw|deliveries|figures?|brought|gave|was|were)(?!\w))",
        read_month,
        "month",
    ),
    "fiscal_to": (
        rf"(?:(?:financial |fiscal )year|exercice|exercicio|ano fiscal) {_ENDS}(?P<month>{MONTH})(?! \d{{1,2}},? 20\d\d)(?! (?:de )?20\d\d)",
        lambda reading: (read_month(reading) or "")[:4] or None,
        "year",
    ),
    "month": (
        rf"(?:in|since|by|until|of|from|late|early|mid-|en|fin|debut|depuis|em|desde|ate|de|d')[ -]?"
        rf"(?:late |early |mid-|fin |debut |finais de |inicio de )?(?P<month>{MONTH})(?!\.? \d|,? (?:de |of )?{YEAR})",
        read_month,
        "month",
    ),
    "ordinal": (
        rf"(?:in|during|over|and|au|du|durant|no|do|e|et) (?:the |le |o )?(?P<ordinal>{ORDINAL})(?=[,.;:)]| (?:and|et|e|against|contre|contra|\d|before|after|to)(?!\w)|$)",
        read_ordinal,
        "before",
    ),
    "about_year": (rf"(?:mid|early|late|end|mi|fin)-(?P<year>{YEAR})", lambda reading: reading.match["year"], "year"),
    "year": (rf"(?P<year>{YEAR})", lambda reading: reading.match["year"], "year"),
}  # fmt: skip
NO_YEAR_BEFORE = r"(?<![\w$€£.,/-])"
NO_YEAR_AFTER = r"(?![\w$€£%]|[.,/]\d| (?:tonnes?|tons?|toneladas?|t\b|million|milh|%|kg|metric|ounces?|km|megawatts?|mw))"


def _bare(pattern: str) -> str:
    """Take the names off the groups, so that all patterns fit into one."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


PARTS = {name: re.compile(pattern) for name, (pattern, _, _) in SOURCES.items()}
PATTERN = re.compile(
    NO_YEAR_BEFORE
    + "(?:"
    + "|".join(f"(?P<{name}>{_bare(pattern)})" for name, (pattern, _, _) in SOURCES.items())
    + ")"
    + NO_YEAR_AFTER
)
READERS = {name: (read, grain) for name, (_, read, grain) in SOURCES.items()}
