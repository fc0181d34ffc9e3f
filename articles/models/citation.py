"""Citations: places in articles."""

from typing import Self
from urllib.parse import quote

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from articles.models.visibility import published

MAX_PHRASE_WORDS = 12
PHRASE = rf"^(\S+(\s\S+){{0,{MAX_PHRASE_WORDS - 1}}})?$"


class CitationQuerySet(models.QuerySet["Citation"]):
    """Questions to the table of citations."""

    def published(self) -> Self:
        """Keep the places in what the public may see."""
        return self.filter(published("article__"))


class Citation(models.Model):
    """A place in an article, pinned by a few of its words."""

    key = models.SlugField(_("key"), max_length=140, unique=True)
    article = models.ForeignKey(Article, models.CASCADE, verbose_name=_("article"), related_name="citations")
    locator = models.CharField(
        _("place"), max_length=120, help_text=_("Where in the article, such as: paragraph 11.")
    )
    phrase = models.CharField(
        _("words that pin the place"),
        max_length=200,
        blank=True,
        validators=[RegexValidator(PHRASE, _("At most 12 words, parted by single spaces."))],
        help_text=_("At most 12 words, exactly as they stand there; the link lands on them."),
    )

    objects = CitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        ordering = ["article", "id"]
        constraints = [
            models.UniqueConstraint(fields=["article", "locator", "phrase"], name="citation_is_one_place"),
            models.CheckConstraint(
                condition=Q(phrase__regex=PHRASE), name="citation_phrase_is_at_most_12_words"
            ),
            models.CheckConstraint(condition=~Q(locator=""), name="citation_has_a_place"),
        ]

    def __str__(self) -> str:
        place = f"{self.article}, {self.locator}"
        return f"{place}: “{self.phrase}”" if self.phrase else place

    @property
    def url(self) -> str:
        """The article's address with a text fragment, so that browsers scroll to the words."""
        if not self.phrase:
            return self.article.url
        # In a text fragment "-", "," and "&" are syntax; quote() leaves only the hyphen alone.
        words = quote(self.phrase, safe="").replace("-", "%2D")
        return f"{self.article.url}#:~:text={words}"
