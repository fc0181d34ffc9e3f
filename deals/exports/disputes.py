"""The columns of the file of disputes: a row is one claim, whatever sort of fact it is.

All sorts share one header, so that their rows follow each other in one file; what a sort of fact does not
have is empty. `disputed_question` is empty where numbers conflict and nobody has written a question: the
place, mineral, measure, basis, unit, period and partner are then what is asked. `passed_over` says that
another claim is shown today; it is empty in a file as of a day.
"""

from django.db.models import TextField, Value

from deals.choices import DisputeKind
from deals.exports.tables import fact_columns
from minerals_site.csv_columns import Column, number, plain, text, true_or_false

NOTHING = Value(None, output_field=TextField())
OF_DEAL = (text("deal", "deal__slug"), text("deal_title", "deal__title"))
OF_PLACE = (
    plain("country_iso3", "country"),
    text("site", "site__slug"),
    true_or_false("world"),
    text("mineral", "mineral__slug"),
    plain("measure"),
    plain("basis"),
    plain("period"),
    plain("partner_iso3", "partner"),
    true_or_false("passed_over", "is_passed_over"),
)
DATED = (plain("date"), plain("date_precision"))
NUMBER = (plain("qualifier"), number("value"))


def _claim(kind: DisputeKind, model: str, *own: Column) -> tuple[Column, ...]:
    """Give the columns of one sort of claim: its own, and nothing in those of other sorts."""
    filled = {column.header: column for column in own}
    words = (plain("side"), plain("role"), plain("kind"), plain("says"))
    others = (*OF_DEAL, *words, *DATED, plain("occurrence"), *OF_PLACE, *NUMBER, plain("unit"))
    return (
        text("disputed_question_title", "question__title"),
        plain("about", Value(kind.value)),
        text("key"),
        *(filled.get(column.header, plain(column.header, NOTHING)) for column in others),
        *fact_columns(model),
    )


CLAIMS = {
    DisputeKind.EVENT: _claim(
        DisputeKind.EVENT,
        "dealevent",
        *(*OF_DEAL, *DATED, plain("kind"), plain("occurrence"), text("says", "title")),
    ),
    DisputeKind.PARTY: _claim(
        DisputeKind.PARTY, "party", *OF_DEAL, plain("side"), plain("role"), text("says", "actor__name")
    ),
    DisputeKind.TERM: _claim(
        DisputeKind.TERM, "term", *OF_DEAL, plain("side"), plain("kind"), text("says", "text")
    ),
    DisputeKind.AMOUNT: _claim(
        DisputeKind.AMOUNT,
        "amount",
        *(*OF_DEAL, *DATED, *NUMBER, plain("kind"), plain("unit", "currency"), text("says", "label")),
    ),
    DisputeKind.FIGURE: _claim(DisputeKind.FIGURE, "figure", *OF_PLACE, *NUMBER, plain("unit")),
}
