"""Figures: numbers about a country, a site or the world."""

from typing import Any

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.db.models.functions import Cast, Left
from django.utils.translation import gettext_lazy as _

from articles.choices import ArticleKind
from deals.choices import UNITS_OF, WEIGHED, Basis, Estimated, Measure, Qualifier, Unit
from deals.claim_rules import Claim
from deals.models.country import Country
from deals.models.fact import Fact
from deals.models.figure_claims import FigureQuerySet
from deals.models.figure_question import FigureQuestion
from deals.models.mineral import Mineral
from deals.models.site import Site
from minerals_site.number_words import quantity
from minerals_site.text_search import PlainText
from minerals_site.vocabulary import VocabularyField

PERIOD = r"^[12][0-9]{3}(-(0[1-9]|1[0-2])|-Q[1-4]|-H[12]|/[12][0-9]{3})?$"
ALL_MINERALS = "all-minerals"
UNIT_FITS = Q(*(Q(measure=measure, unit__in=units) for measure, units in UNITS_OF.items()), _connector=Q.OR)


class Figure(Fact):
    """A number with all that it takes to read it: place, mineral, measure, basis, period, unit, qualifier."""

    country = models.ForeignKey(
        Country,
        models.PROTECT,
        verbose_name=_("country"),
        related_name="figures",
        null=True,
        blank=True,
        db_index=False,  # those of Meta begin with it
    )
    site = models.ForeignKey(
        Site,
        models.PROTECT,
        verbose_name=_("site"),
        related_name="figures",
        null=True,
        blank=True,
        db_index=False,
    )
    world = models.BooleanField(_("the whole world"), default=False)
    mineral = models.ForeignKey(
        Mineral, models.PROTECT, verbose_name=_("mineral"), related_name="figures", db_index=False
    )
    reported_as = models.CharField(
        _("named in the source as"),
        max_length=60,
        blank=True,
        help_text=_("For instance coltan, for tantalum."),
    )
    measure = VocabularyField(_("measure"), max_length=30, choices=Measure)
    basis = VocabularyField(_("basis"), max_length=20, choices=Basis, default=Basis.UNSPECIFIED)
    period = models.CharField(
        _("period"),
        max_length=9,
        validators=[RegexValidator(PERIOD, _("Write 2024, 2024-03, 2024-Q1, 2024-H2 or 2021/2024."))],
        help_text=_("2024, 2024-03, 2024-Q1, 2024-H2 or 2021/2024."),
    )
    period_inferred = models.BooleanField(
        _("period is inferred"),
        default=False,
        help_text=_("Worked out from “last year” and the like, from context, or from the publication date."),
    )
    year = models.GeneratedField(
        expression=Cast(Left("period", 4), models.IntegerField()),
        output_field=models.IntegerField(_("year")),
        db_persist=True,
    )
    qualifier = VocabularyField(_("qualifier"), max_length=10, choices=Qualifier, default=Qualifier.EXACT)
    value = models.DecimalField(_("value"), max_digits=20, decimal_places=4)
    unit = VocabularyField(_("unit"), max_length=10, choices=Unit)
    estimated = VocabularyField(_("estimated"), max_length=7, choices=Estimated, default=Estimated.UNKNOWN)
    partner = models.ForeignKey(
        Country,
        models.PROTECT,
        verbose_name=_("partner country"),
        related_name="partner_figures",
        null=True,
        blank=True,
        db_index=False,
        help_text=_("Where exports go, or who imports."),
    )
    claim_of = models.ForeignKey(
        FigureQuestion,
        models.PROTECT,
        verbose_name=_("claim of"),
        related_name="claims",
        null=True,
        editable=False,
        db_index=False,
    )
    passed_over = models.BooleanField(
        _("passed over"),
        default=False,
        db_default=False,
        editable=False,
        help_text=_("Another public claim of the same question is shown first."),
    )

    # What a page must not look up for each of a million figures. Triggers keep both true, whoever writes.
    is_public = models.BooleanField(
        _("public"),
        default=False,
        db_default=False,
        editable=False,
        help_text=_("Whether the article of its citation is published."),
    )
    said_on = models.DateField(
        _("said on"),
        null=True,
        editable=False,
        help_text=_("The first day by which a public article said it."),
    )

    objects = FigureQuerySet.as_manager()

    derived_fields = ("claim_of", "passed_over", "is_public", "said_on")

    claims: Any = None  # all about the same thing, where there are several: see `deals.queries.figure_claims`

    class Meta(Fact.Meta):
        verbose_name = _("figure")
        verbose_name_plural = _("figures")
        ordering = ["-year", "key"]
        indexes = [
            models.Index(fields=["country", "measure", "-year", "-period", "key"]),
            models.Index(fields=["mineral", "measure", "-year", "-period", "key"]),
            models.Index(
                fields=["site", "measure", "-year", "-period", "key"],
                condition=Q(site__isnull=False),
                name="figure_of_site",
            ),
            models.Index(
                fields=["partner", "measure"], condition=Q(partner__isnull=False), name="figure_of_partner"
            ),
            models.Index(fields=["-year", "key"]),
            # For the filters of the list: what is rare is looked up, and all are counted without their rows.
            models.Index(
                fields=["unit", "basis", "measure", "qualifier"],
                condition=Q(is_public=True),
                name="figure_kinds",
            ),
            models.Index(
                fields=["basis", "-year", "key"], condition=Q(is_public=True), name="figure_of_basis"
            ),
            models.Index(fields=["said_on"], condition=Q(is_public=True), name="figure_said_on"),
            models.Index(
                fields=["-year", "key"], condition=Q(is_public=True, world=True), name="figure_of_world"
            ),
            GinIndex(
                OpClass(PlainText("note"), name="gin_trgm_ops"),
                condition=~Q(note=""),
                name="figure_note_words",
            ),
            GinIndex(
                OpClass(PlainText("reported_as"), name="gin_trgm_ops"),
                condition=~Q(reported_as=""),
                name="figure_reported_as_words",
            ),
            models.Index(fields=["claim_of"], condition=Q(claim_of__isnull=False), name="figure_with_rivals"),
            models.Index(
                fields=["id"],
                condition=Q(basis=Basis.UNSPECIFIED, measure__in=WEIGHED),
                name="figure_without_basis",
            ),
        ]
        constraints = [
            *Fact.Meta.constraints,
            models.UniqueConstraint(
                fields=["claim_of"],
                condition=Q(claim_of__isnull=False, passed_over=False),
                name="figure_question_has_one_chosen",
            ),
            models.CheckConstraint(
                condition=Q(passed_over=False) | Q(claim_of__isnull=False),
                name="figure_is_passed_over_for_another",
            ),
            models.CheckConstraint(
                condition=Q(country__isnull=False, site=None, world=False)
                | Q(country=None, site__isnull=False, world=False)
                | Q(country=None, site=None, world=True),
                name="figure_is_about_one_place",
                violation_error_message=_("Choose exactly one: a country, a site, or the whole world."),
            ),
            models.CheckConstraint(
                condition=UNIT_FITS,
                name="figure_unit_fits_its_measure",
                violation_error_message=_("This unit does not go with this measure."),
            ),
            models.CheckConstraint(
                condition=Q(value__gte=0),
                name="figure_is_not_negative",
                violation_error_message=_("A figure is zero or more."),
            ),
            models.CheckConstraint(
                condition=~Q(unit=Unit.PERCENT) | Q(value__lte=100),
                name="figure_share_is_at_most_100",
                violation_error_message=_("A share is at most 100 per cent."),
            ),
            models.CheckConstraint(condition=Q(period__regex=PERIOD), name="figure_period_is_well_formed"),
            models.CheckConstraint(condition=Q(measure__in=Measure.values), name="figure_measure_is_known"),
            models.CheckConstraint(condition=Q(basis__in=Basis.values), name="figure_basis_is_known"),
            models.CheckConstraint(
                condition=Q(qualifier__in=Qualifier.values), name="figure_qualifier_is_known"
            ),
            models.CheckConstraint(
                condition=Q(estimated__in=Estimated.values), name="figure_estimated_is_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.place}, {self.mineral}, {self.get_measure_display()}, {self.period}"

    @property
    def claim(self) -> Claim:
        """What the rule of choice has to know of a figure that was fetched with its article."""
        article = self.citation.article
        return Claim(
            figure=self.pk,
            key=self.key,
            rank=self.rank,
            official=article.kind == ArticleKind.DATASET,
            first_day=article.date,
            last_day=article.when.end if article.when else None,
            article=article.pk,
            source=article.origin_id or article.publisher_id,
            qualifier=self.qualifier,
            value=self.value,
        )

    @property
    def place(self) -> str:
        """The name of the country or site, or the world."""
        return str(self.site or self.country or _("World"))

    @property
    def reading(self) -> str:
        """The value as a reader takes it in: hedge, number and unit."""
        number = quantity(self.value, self.unit)
        return number if self.qualifier == Qualifier.EXACT else f"{self.get_qualifier_display()} {number}"
