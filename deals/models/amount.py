"""Amounts: sums of money in a deal, each of one kind; kinds are never added up."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from deals.choices import AmountKind, Qualifier
from deals.models.actor import Actor
from deals.models.deal import Deal
from deals.models.fact import Fact, FactQuerySet
from minerals_site.number_words import money
from minerals_site.partial_dates import DatePrecision, PartialDate, starts_its_period
from minerals_site.vocabulary import VocabularyField

CURRENCY = r"^[A-Z]{3}$"


class Amount(Fact):
    """A sum of money that a deal's sources name."""

    deal = models.ForeignKey(Deal, models.CASCADE, verbose_name=_("deal"), related_name="amounts")
    kind = VocabularyField(_("kind"), max_length=20, choices=AmountKind)
    qualifier = VocabularyField(_("qualifier"), max_length=10, choices=Qualifier, default=Qualifier.EXACT)
    value = models.DecimalField(_("value"), max_digits=18, decimal_places=2)
    currency = models.CharField(
        _("currency"),
        max_length=3,
        default="USD",
        validators=[RegexValidator(CURRENCY, _("Three capital letters (ISO 4217), for instance USD."))],
    )
    date = models.DateField(_("date"))
    date_precision = VocabularyField(
        _("date known to the"), max_length=5, choices=DatePrecision, default=DatePrecision.YEAR
    )
    payer = models.ForeignKey(
        Actor,
        models.PROTECT,
        verbose_name=_("whose money"),
        related_name="amounts",
        null=True,
        blank=True,
        help_text=_("Empty where the source does not tell."),
    )
    label = models.CharField(_("what it is"), max_length=200, blank=True, help_text=_("In our own words."))

    objects = FactQuerySet.as_manager()

    class Meta(Fact.Meta):
        verbose_name = _("amount")
        verbose_name_plural = _("amounts")
        ordering = ["deal", "kind", "-value", "key"]
        constraints = [
            *Fact.Meta.constraints,
            models.CheckConstraint(condition=Q(kind__in=AmountKind.values), name="amount_kind_is_known"),
            models.CheckConstraint(
                condition=Q(qualifier__in=Qualifier.values), name="amount_qualifier_is_known"
            ),
            models.CheckConstraint(condition=Q(value__gt=0), name="amount_is_positive"),
            models.CheckConstraint(condition=Q(currency__regex=CURRENCY), name="amount_currency_is_iso_4217"),
            models.CheckConstraint(
                condition=starts_its_period("date", "date_precision"), name="amount_date_starts_its_period"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.currency} {self.value:,.0f} ({self.get_kind_display()})"

    @property
    def when(self) -> PartialDate:
        """The date with its precision."""
        return PartialDate(self.date, self.date_precision)

    @property
    def reading(self) -> str:
        """The sum as a reader takes it in: hedge, number and currency."""
        number = money(self.value, self.currency)
        return number if self.qualifier == Qualifier.EXACT else f"{self.get_qualifier_display()} {number}"
