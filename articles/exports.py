"""The columns of articles in CSV files, and of the sources beside each fact. An article's body is in none."""

from django.db.models import OuterRef, TextField, Value
from django.db.models.functions import Coalesce, Concat

from articles.models import Citation, published
from minerals_site.csv_columns import Column, listed, plain, text, true_or_false
from minerals_site.spreadsheet_safe import spreadsheet_safe


def _origin(article: str = "") -> Coalesce:
    """Give who reported an article first; `article` is the path to it."""
    return Coalesce(spreadsheet_safe(f"{article}origin__name"), spreadsheet_safe(f"{article}publisher__name"))


ARTICLES = (
    text("slug"),
    text("title"),
    true_or_false("title_supplied"),
    plain("kind"),
    text("publisher", "publisher__name"),
    plain("publisher_country_iso2", "publisher__country_code"),
    plain("origin", _origin()),
    text("url"),
    text("archived_url"),
    plain("date"),
    plain("date_precision"),
    true_or_false("date_inferred"),
    text("language"),
    text("summary"),
)


def source_columns(citation: str = "citation") -> tuple[Column, ...]:
    """Give where a fact stands written; `citation` is the path from the row to its citation.

    `source_origin` is who reported it first: count different origins for independent sources, not articles.
    """
    article = f"{citation}__article__"
    return (
        text("source_title", f"{article}title"),
        text("source_publisher", f"{article}publisher__name"),
        plain("source_origin", _origin(article)),
        plain("source_date", f"{article}date"),
        text("source_url", f"{article}url"),
        text("source_locator", f"{citation}__locator"),
        text("source_phrase", f"{citation}__phrase"),
    )


def further_sources(fact: str) -> Column:
    """Give the other public places that say the same, for a fact of the model of that (lower-case) name."""
    places = Citation.objects.filter(published("article__"), **{f"further_{fact}_facts": OuterRef("pk")})
    place = Concat(
        "article__publisher__name",
        Value(": "),
        "article__title",
        Value(", "),
        "locator",
        Value(", "),
        "article__url",
        output_field=TextField(),
    )
    return listed("further_sources", places.order_by("key").values_list(place))
