"""The columns of the package that name rows of other tables, by their keys."""

from dataclasses import dataclass
from typing import Any, cast

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, Func, ManyToManyField, Model, OuterRef, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Collate, NullIf

from deals.dataset.columns import SLUG, TEXT, AnyField, Column, shown

SEPARATOR = ";"


@dataclass(frozen=True)
class Reference(Column):
    """The key of a row."""

    target_key: str

    @property
    def target(self) -> type[Model]:
        """The model that is named."""
        return cast("type[Model]", self.field.related_model)

    @property
    def joined(self) -> str:
        """The name under which SQL joins the table that is named."""
        return f'"to_{self.name}"'

    @property
    def to_itself(self) -> bool:
        """Whether rows name other rows of the same table."""
        return self.target is self.field.model

    def parse(self, cell: str) -> str:
        """Read a key; whether it is known is asked of the database, for all rows at once."""
        if SLUG.fullmatch(cell):
            return cell
        message = f"{shown(cell)} is not a key, expected letters, digits, - and _"
        raise ValueError(message)

    def written(self) -> Combinable:
        """Give the key."""
        return F(f"{self.field.name}__{self.target_key}")

    def stored(self) -> dict[str, str]:
        """Give the id; the statement has joined the table."""
        return {self.db_column: f"{self.joined}.{primary_key(self.target)}"}

    def join(self) -> str:
        """Join the table that is named to the staging table `s`."""
        key = f"{self.joined}.{quoted(self.target_key)}"
        return f"LEFT JOIN {self.target._meta.db_table} AS {self.joined} ON {key} = {self.staged}"

    def schema(self) -> dict[str, Any]:
        """Say that it is a text; the table's foreign keys say the rest."""
        constraints = {"required": True} if self.required else {}
        return {"name": self.name, "type": "string", "constraints": constraints}


@dataclass(frozen=True)
class References(Reference):
    """Several keys of a table, sorted, parted by semicolons."""

    @property
    def required(self) -> bool:
        """Whether the cell must not be empty."""
        return False

    def parse(self, cell: str) -> str:
        """Read the keys; the order has no meaning, a key twice has neither."""
        keys = cell.split(SEPARATOR)
        for key in keys:
            super().parse(key)
        if len(set(keys)) < len(keys):
            message = f"{shown(cell)} names a key twice"
            raise ValueError(message)
        return SEPARATOR.join(sorted(keys))

    @property
    def through(self) -> type[Model]:
        """The table of links."""
        return cast("type[Model]", cast("ManyToManyField[Any, Any]", self.field).remote_field.through)

    @property
    def owner_field(self) -> AnyField:
        """The field of a link that names the row with the list."""
        return cast("AnyField", self.through._meta.get_field(self.field.m2m_field_name()))  # type: ignore[attr-defined]

    @property
    def target_field(self) -> AnyField:
        """The field of a link that names what is in the list."""
        return cast("AnyField", self.through._meta.get_field(self.field.m2m_reverse_field_name()))  # type: ignore[attr-defined]

    def written(self) -> Combinable:
        """Give the keys, sorted by their bytes."""
        key = f"{self.target_field.name}__{self.target_key}"
        links = self.through._default_manager.filter(**{self.owner_field.name: OuterRef("pk")})
        if self.visible:
            links = links.filter(self.visible)
        keys = ArraySubquery(links.order_by(Collate(key, "C")).values(key))
        text = Func(keys, Value(SEPARATOR), function="array_to_string", output_field=TEXT)
        return NullIf(text, Value(""), output_field=TEXT)

    def shown(self) -> Combinable:
        """Give the keys: `visible` has been asked of each link."""
        return self.written()

    def unnested(self, staged: str) -> str:
        """Give the query of lines and single keys; most rows of figures have none."""
        keys = f"unnest(string_to_array({self.staged}, '{SEPARATOR}'))"
        return f"SELECT line, {keys} AS key FROM {staged} WHERE {self.staged} IS NOT NULL"

    def stored(self) -> dict[str, str]:
        """Give nothing: links are a table of their own."""
        return {}

    def join(self) -> str:
        """Join nothing."""
        return ""

    def schema(self) -> dict[str, Any]:
        """Give the pattern: the standard has lists, but no references from inside a list."""
        pattern = f"{SLUG.pattern}({SEPARATOR}{SLUG.pattern})*"
        return {"name": self.name, "type": "string", "constraints": {"pattern": pattern}}


def quoted(name: str) -> str:
    """Quote a name of the database."""
    return f'"{name}"'


def primary_key(model: type[Model]) -> str:
    """Give the column of a model's id."""
    return quoted(str(model._meta.pk.column))
