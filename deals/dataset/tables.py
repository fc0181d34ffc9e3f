"""The tables of the package, described once: the loader, the exporter, the schema and the README read this.

Their order is the order of loading: a table comes after those that it names, itself apart. The columns of a
table are fields of its model, and their kinds follow from it; what no column covers is in NOT_EXPORTED.
"""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.db import models
from django.db.models import Exists, Field, Model, OuterRef, Q, QuerySet
from django.db.models.expressions import Combinable

from articles.models import Article, Citation, Publisher, published
from deals.dataset.columns import Boolean, Choice, Column, Key, Url
from deals.dataset.quantities import Day, Number, PartialDate
from deals.dataset.references import Reference, References
from deals.models import (
    Actor,
    Amount,
    Country,
    CriticalListing,
    Deal,
    DealEvent,
    Figure,
    Mineral,
    MineralAlias,
    Party,
    Question,
    Site,
    Term,
)

FACT = "citation further_citations rank rank_reason confidence question note"
# Natural keys of what other tables name.
KEYS: dict[type[Model], str] = {
    Publisher: "slug",
    Article: "slug",
    Citation: "key",
    Country: "iso3",
    Mineral: "slug",
    Actor: "slug",
    Site: "slug",
    Question: "slug",
    Deal: "slug",
}
# Editors' work, and what follows from other columns.
NOT_EXPORTED: dict[type[Model], frozenset[str]] = {
    Article: frozenset(
        {
            *("body", "status", "withdrawal_reason", "link_status", "link_checked_at", "link_note"),
            *("created_at", "created_by", "handed_in_at", "handed_in_by", "published_at", "published_by"),
        }
    ),
    Figure: frozenset({"claim_of", "passed_over", "is_public", "said_on"}),
}
FACTS = (Party, DealEvent, Term, Amount, Figure)
IS_PUBLISHED = published("citation__article__")
# Deals of which some published article tells something; of the others not even the name is written.
TOLD_DEALS = Deal.objects.filter(
    Q(
        *(
            Exists(facts._default_manager.filter(IS_PUBLISHED, deal=OuterRef("pk")))
            for facts in FACTS
            if facts is not Figure
        ),
        _connector=Q.OR,
    )
)
# What an actor's or site's own citation says; without a citation, nothing says that it must wait.
SAID = IS_PUBLISHED | Q(citation=None)
# What the public sees only on a condition.
VISIBLE: dict[tuple[type[Model], str], Q] = {
    (Actor, "citation"): IS_PUBLISHED,
    (Site, "citation"): IS_PUBLISHED,
    **{(Actor, name): SAID for name in ("role", "affiliation")},
    **{(Site, name): SAID for name in ("admin_area", "operator", "latitude", "longitude")},
    (Site, "minerals"): published("site__citation__article__") | Q(site__citation=None),
    (Deal, "umbrella"): Q(umbrella__in=TOLD_DEALS),
    **{(facts, "further_citations"): IS_PUBLISHED for facts in FACTS},
}
PLAIN: tuple[tuple[Any, type[Column]], ...] = (
    (models.SlugField, Key),
    (models.URLField, Url),
    (models.BooleanField, Boolean),
    (models.DecimalField, Number),
)


@dataclass(frozen=True)
class Table:
    """A file of the package: its model, its natural key, its columns, and what loading does beside them."""

    name: str
    model: type[Model]
    key: tuple[str, ...]
    names: str
    # What loading stores beside the columns, as SQL by column of the database: in a new row, in a known one.
    on_insert: dict[str, str] = field(default_factory=dict)
    on_update: dict[str, str] = field(default_factory=dict)
    # A row `t` that needs `on_update` even where its columns have not changed.
    outdated: str = "false"

    @property
    def file(self) -> str:
        """The name of the file."""
        return f"{self.name}.csv"

    @property
    def db_table(self) -> str:
        """The table of the database."""
        return self.model._meta.db_table

    @property
    def stage(self) -> str:
        """The temporary table into which the file is read."""
        return f"stage_{self.name}"

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """The columns in the order of the file."""
        return tuple(column_of(self.model, name) for name in self.names.split())

    @property
    def references(self) -> list[Reference]:
        """The columns that name one row."""
        return [c for c in self.columns if isinstance(c, Reference) and not isinstance(c, References)]

    @property
    def lists(self) -> list[References]:
        """The columns that name several rows."""
        return [column for column in self.columns if isinstance(column, References)]

    def written(self, rows: QuerySet[Any] | None = None) -> QuerySet[Any]:
        """Give id and cells of rows, all of them unless told which."""
        chosen = self.model._default_manager.all() if rows is None else rows
        return chosen.order_by().values_list("pk", *(column.shown() for column in self.columns))

    @cached_property
    def known(self) -> tuple[str, tuple[Any, ...]]:
        """The SQL of `written` with its parameters, which are the same for every load."""
        return self.written().query.sql_with_params()

    def known_cells(self, *names: str) -> tuple[str, tuple[Any, ...]]:
        """Give the SQL of some cells of all rows, and its parameters."""
        rows = self.model._default_manager.order_by().values_list(*map(self.cell, names))
        return rows.query.sql_with_params()

    def cell(self, name: str) -> Combinable:
        """Give the expression of one column."""
        return next(column for column in self.columns if column.name == name).shown()


def column_of(model: type[Model], name: str) -> Column:
    """Choose the kind of column that a field of the model needs."""
    of = model._meta.get_field(name)
    if not isinstance(of, Field):
        message = f"{model.__name__}.{name} is not a field with a column"
        raise TypeError(message)
    visible = VISIBLE.get((model, name))
    if isinstance(of, models.ManyToManyField):
        return References(name, of, KEYS[of.related_model], visible=visible)
    if isinstance(of, models.ForeignKey):
        return Reference(name, of, KEYS[of.related_model], visible=visible)
    if isinstance(of, models.DateField):
        has_precision = any(other.name == f"{name}_precision" for other in model._meta.get_fields())
        return (PartialDate if has_precision else Day)(name, of, visible=visible)
    if of.choices:
        return Choice(name, of, visible=visible)
    kind = next((kind for type_, kind in PLAIN if isinstance(of, type_)), Column)
    return kind(name, of, visible=visible)


NEW_ARTICLE = {
    "body": "''",
    "status": "'published'",
    "withdrawal_reason": "''",
    "created_at": "now()",
    "published_at": "now()",
}
NOT_PUBLIC_YET = "t.status IN ('draft', 'in_review')"
KNOWN_ARTICLE = {
    "status": f"CASE WHEN {NOT_PUBLIC_YET} THEN 'published' ELSE t.status END",
    "published_at": f"CASE WHEN {NOT_PUBLIC_YET} THEN now() ELSE t.published_at END",
}

TABLES = (
    Table("publishers", Publisher, ("slug",), "slug name country_code homepage"),
    Table(
        "articles",
        Article,
        ("slug",),
        "slug kind title title_supplied publisher origin url archived_url date date_inferred language"
        " summary",
        NEW_ARTICLE,
        KNOWN_ARTICLE,
        NOT_PUBLIC_YET,
    ),
    Table("citations", Citation, ("key",), "key article locator phrase"),
    Table("countries", Country, ("iso3",), "iso3 iso2 name region"),
    Table("minerals", Mineral, ("slug",), "slug name kind part_of hs_codes"),
    Table("mineral_aliases", MineralAlias, ("name",), "name mineral kind"),
    Table(
        "critical_listings",
        CriticalListing,
        ("mineral", "list_name", "edition"),
        "mineral list_name edition date citation",
    ),
    Table("actors", Actor, ("slug",), "slug name kind country role affiliation citation"),
    Table(
        "sites",
        Site,
        ("slug",),
        "slug name kind country admin_area minerals operator latitude longitude citation",
    ),
    Table("questions", Question, ("slug",), "slug title note"),
    Table(
        "deals",
        Deal,
        ("slug",),
        "slug title kind countries minerals umbrella binding context text_public summary",
    ),
    Table("parties", Party, ("key",), f"key deal actor side role {FACT}"),
    Table(
        "events",
        DealEvent,
        ("key",),
        f"key deal date date_inferred occurrence kind stage title description site actors {FACT}",
    ),
    Table("terms", Term, ("key",), f"key deal side kind status text {FACT}"),
    Table("amounts", Amount, ("key",), f"key deal kind qualifier value currency date payer label {FACT}"),
    Table(
        "figures",
        Figure,
        ("key",),
        "key country site world mineral reported_as measure basis period period_inferred qualifier value unit"
        f" estimated partner {FACT}",
    ),
)
TABLE_OF = {table.model: table for table in TABLES}
