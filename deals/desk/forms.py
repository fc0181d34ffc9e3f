"""The short forms of the desk: of each kind of fact the few fields that an article answers."""

from typing import Any

from django import forms
from django.db.models import Model
from django.utils.translation import gettext_lazy as _

from deals.admin.amount import AmountForm
from deals.admin.event import EventForm
from deals.admin.figure import FigureForm
from deals.admin.party import PartyForm
from deals.choices import EventKind
from deals.desk.cited_form import CitedForm
from deals.desk.name_forms import ShortActor, ShortSite
from deals.desk.row_fields import (
    WORLD,
    PlaceField,
    actor_field,
    actors_field,
    country_field,
    deal_field,
    mineral_field,
    site_field,
)
from deals.models import Amount, DealEvent, Figure, Party, Site, Term


class ShortFigure(CitedForm, FigureForm):
    """A number about a country, a site or the world."""

    first_field = "value"
    field_order = [
        *("qualifier", "value", "unit", "mineral", "where", "measure", "period", "period_inferred"),
        *("basis", "partner"),
    ]
    constraint_fields = FigureForm.constraint_fields | {"figure_is_about_one_place": "where"}

    mineral = mineral_field()
    where = PlaceField(label=_("Where"))
    partner = country_field(
        required=False, label=_("Partner country"), help_text=_("Where exports go, or who imports.")
    )

    class Meta:
        model = Figure
        fields = (
            "qualifier",
            "value",
            "unit",
            "mineral",
            "reported_as",
            "measure",
            "period",
            "period_inferred",
            "basis",
            "partner",
        )
        widgets = {"value": forms.TextInput(attrs={"inputmode": "decimal", "size": 14})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reported_as"].widget = forms.HiddenInput()
        period = self.fields["period"]
        period.required = False
        period.help_text = _("2024, 2024-03, 2024-Q1 …; empty: the year of publication, marked as inferred.")

    def clean(self) -> dict[str, Any] | None:
        """Hand the place to its field of the row, and the year of publication to a number without period."""
        cleaned = super().clean()
        where, figure = self.cleaned_data.get("where"), self.instance
        figure.country = where if isinstance(where, Model) and not isinstance(where, Site) else None
        figure.site = where if isinstance(where, Site) else None
        figure.world = where == WORLD
        if not self.cleaned_data.get("period") and "period" not in self.errors:
            if self.article.date:
                self.cleaned_data["period"] = str(self.article.date.year)
                self.cleaned_data["period_inferred"] = True
            else:
                self.add_error("period", _("The article has no date: write the period."))
        return cleaned


class ShortEvent(CitedForm, EventForm):
    """Something that happened, is planned, was called off or is disputed."""

    first_field = "title"
    field_order = ["title", "when", "date_inferred", "kind", "occurrence", "stage", "deal", "actors", "site"]

    deal = deal_field()
    site = site_field(required=False)
    actors = actors_field(required=False, label=_("Who"))

    class Meta:
        model = DealEvent
        fields = ("title", "date_inferred", "kind", "occurrence", "stage", "deal", "site", "actors")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.say_dates()
        self.fields["title"].required = False
        self.fields["title"].help_text = _("In our own words; empty: made of the kind and the names.")

    def clean(self) -> dict[str, Any] | None:
        """Make a title where none is written."""
        cleaned = super().clean()
        kind, about = self.cleaned_data.get("kind"), self.cleaned_data.get("actors") or []
        if kind and not self.cleaned_data.get("title") and "title" not in self.errors:
            names = ", ".join(map(str, about or filter(None, [self.cleaned_data.get("site")])))
            self.cleaned_data["title"] = f"{EventKind(kind).label.capitalize()}: {names}".rstrip(": ")[:150]
        return cleaned


class ShortParty(CitedForm, PartyForm):
    """Who takes part in a deal, on which side and as what."""

    first_field = "actor"
    field_order = ["actor", "side", "role", "deal"]

    deal = deal_field()
    actor = actor_field(label=_("Who"))

    class Meta:
        model = Party
        fields = ("actor", "side", "role", "deal")

    def clean(self) -> dict[str, Any] | None:
        """Find the party as recorded before, from whatever article."""
        cleaned = super().clean()
        named = {name: self.cleaned_data.get(name) for name in ("deal", "actor", "role")}
        self.earlier = Party.objects.filter(**named).first() if all(named.values()) else None
        return cleaned

    def validate_constraints(self) -> None:
        """Let a party recorded before be: it gets a further citation."""
        if self.earlier is None:
            super().validate_constraints()

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002 - as Django declares it
        """Save the party, or add this place to the one recorded before."""
        if self.earlier is None:
            return super().save(commit)
        citation = self.cited()
        if citation != self.earlier.citation:
            self.earlier.further_citations.add(citation)
        return self.earlier


class ShortTerm(CitedForm):
    """What a side offers, asks for or gets."""

    first_field = "text"
    field_order = ["text", "side", "kind", "status", "deal"]

    deal = deal_field()

    class Meta:
        model = Term
        fields = ("text", "side", "kind", "status", "deal")


class ShortAmount(CitedForm, AmountForm):
    """A sum of money in a deal."""

    first_field = "value"
    field_order = ["qualifier", "value", "currency", "kind", "when", "payer", "label", "deal"]

    deal = deal_field()
    payer = actor_field(required=False, label=_("Whose money"))

    class Meta:
        model = Amount
        fields = ("qualifier", "value", "currency", "kind", "payer", "label", "deal")
        widgets = {"value": forms.TextInput(attrs={"inputmode": "decimal", "size": 14})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.say_dates()


SHORT_FORMS: dict[str, type[CitedForm]] = {
    "figure": ShortFigure,
    "event": ShortEvent,
    "party": ShortParty,
    "term": ShortTerm,
    "amount": ShortAmount,
    "actor": ShortActor,
    "site": ShortSite,
}
KIND_OF = {form._meta.model: kind for kind, form in SHORT_FORMS.items()}
