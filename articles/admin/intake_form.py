"""The second step of adding an article: what was read, as guesses to confirm or correct."""

from typing import Any, NamedTuple
from urllib.parse import urlsplit

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.utils.functional import Promise
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from articles.admin.guess_marks import GuessMarksField, read_marks
from articles.admin.twin_answers import TwinAnswers
from articles.models import Article, Publisher
from articles.paragraphs import paragraphs
from articles.queries.known_publishers import publisher_named, similar_publishers
from articles.queries.twins import twins_of

NAME_LENGTH = Publisher._meta.get_field("name").max_length
NAMED = {"class": "vTextField", "list": "publishers", "autocomplete": "off"}
SHOWN = (
    *("title", "title_supplied", "publisher", "publisher_is_new", "when", "date_inferred", "url"),
    *("origin", "origin_is_new", "language", "kind", "slug"),
)


LACKING = {
    "title": _("Write the title as it is printed, or one of your own and say so below."),
    "publisher": _("Write who published it: a name of the list, or a new one."),
    "url": _("Write the address at which it can be read."),
    "language": _("Write the language as en, fr, pt …"),
    "kind": _("Choose what sort of publication it is."),
    "body": _("Paste the text: its paragraphs are what facts cite."),
}


class Row(NamedTuple):
    """A field of the form, and where its value was guessed from; empty once it was corrected."""

    field: BoundField
    source: str | Promise


class IntakeForm(TwinAnswers):
    """A draft of an article with its text; publishers by name, so that a new one can be made in place."""

    publisher = forms.CharField(
        label=_("Publisher"), max_length=NAME_LENGTH, widget=forms.TextInput(attrs=NAMED)
    )
    publisher_is_new = forms.BooleanField(label=_("This publisher is new: make it"), required=False)
    origin = forms.CharField(
        label=_("First reported by"),
        max_length=NAME_LENGTH,
        required=False,
        widget=forms.TextInput(attrs=NAMED),
        help_text=_("Where this is a rewrite. Rewrites of one report are one source."),
    )
    origin_is_new = forms.BooleanField(label=_("This publisher is new: make it"), required=False)
    guesses = GuessMarksField(required=False)

    constraint_messages = {"article_url_is_http": _("An address starts with http:// or https://.")}

    class Meta:
        model = Article
        fields = ("title", "title_supplied", "slug", "kind", "url", "date_inferred", "language", "body")
        widgets = {
            "title": forms.TextInput(attrs={"class": "vTextField"}),
            "slug": forms.TextInput(attrs={"class": "vTextField"}),
            "url": forms.URLInput(attrs={"class": "vURLField"}),
            "language": forms.TextInput(attrs={"size": 3}),
            "body": forms.Textarea(attrs={"rows": 24, "class": "vLargeTextField"}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, message in LACKING.items():
            self.fields[name].error_messages["required"] = message
        self.fields["slug"].required = False
        self.fields["body"].required = True
        if not self.is_bound:
            self.twins = twins_of(self.draft(self.initial))
        blank = next((name for name in ("title", "publisher", "url") if not self.initial.get(name)), None)
        if blank and not self.is_bound:
            self.fields[blank].widget.attrs["autofocus"] = True

    def clean_slug(self) -> str:
        """Make a slug of the title where none is given."""
        given: str = self.cleaned_data["slug"]
        return given or free_slug(self.cleaned_data.get("title", ""))

    def clean(self) -> dict[str, Any] | None:
        """Find the publishers named, or prepare new ones."""
        cleaned = super().clean()
        for name in ("publisher", "origin"):
            if self.cleaned_data.get(name):
                self._find(name)
        publisher = self.cleaned_data.get("publisher")
        if publisher and not self.cleaned_data.get("origin"):
            self.cleaned_data["origin"] = self.first_reporter(publisher)
        return cleaned

    def _find(self, name: str) -> None:
        wanted = " ".join(self.cleaned_data[name].split())
        found = publisher_named(wanted)
        if not found and not self.cleaned_data.get(f"{name}_is_new"):
            alike = ", ".join(each.name for each in similar_publishers(wanted))
            known = _(
                "No publisher has this name. Alike are: %(names)s. If none is meant, say that it is new."
            )
            unknown = _("No publisher has this name: correct it, or say that it is new.")
            self.add_error(name, ValidationError(known if alike else unknown, params={"names": alike}))
            return
        self.cleaned_data[name] = found or Publisher(name=wanted)

    def save_draft(self, by: Any) -> Article:
        """Save the article as a draft of a user's, with the publishers that are new and the answers given."""
        article: Article = self.instance
        article.created_by = by
        article.body = "\n\n".join(paragraphs(article.body))
        article.publisher = _saved(self.cleaned_data["publisher"], article.url)
        origin = self.cleaned_data.get("origin")
        article.origin = None if not origin or origin.name == article.publisher.name else _saved(origin)
        article.save()
        self.remember_answers(by)
        return article

    @property
    def rows(self) -> list[Row]:
        """Give the fields to show one under the other, with the marks of guesses."""
        marks = read_marks(self["guesses"].value())
        rows = []
        for name in SHOWN:
            value = self[name].value()
            mark = marks.get(name)
            source = mark.source if mark and mark.value == str(value) else ""
            if source:
                described = f"id_{name}_helptext guess-{name}" if self[name].help_text else f"guess-{name}"
                self.fields[name].widget.attrs["aria-describedby"] = described
            rows.append(Row(self[name], source))
        return rows

    @property
    def numbered(self) -> list[str]:
        """Give the paragraphs of the text as they are numbered once it is saved."""
        return paragraphs(str(self["body"].value() or ""))


def free_slug(title: str) -> str:
    """Make a slug of a title that no article has."""
    start = slugify(title)[:100].strip("-") or "article"
    taken = set(Article.objects.filter(slug__startswith=start).values_list("slug", flat=True))
    return _free(start, taken)


def _free(start: str, taken: set[str]) -> str:
    numbered = (f"{start}-{number}" for number in range(2, len(taken) + 3))
    return next(slug for slug in (start, *numbered) if slug not in taken)


def _saved(publisher: Publisher, url: str = "") -> Publisher:
    """Save a publisher that is new; the host of its article is its homepage."""
    if publisher.pk is None:
        start = slugify(publisher.name)[:45].strip("-") or "publisher"
        taken = set(Publisher.objects.filter(slug__startswith=start).values_list("slug", flat=True))
        publisher.slug = _free(start, taken)
        parts = urlsplit(url)
        publisher.homepage = f"{parts.scheme}://{parts.netloc}/" if url else ""
        publisher.save()
    return publisher
