"""What the short forms of the desk share: the words that pin the fact, and the vocabularies' definitions."""

from collections.abc import Sequence
from typing import Any, ClassVar

from django import forms
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Citation
from articles.paragraphs import locator_of
from deals.desk.places import Place, fit, locate
from deals.desk.said_dates import said_date_field
from deals.models.fact import new_key
from minerals_site.editing.definitions import definition_list, vocabulary_of
from minerals_site.editing.record_form import RecordForm


class CitedForm(RecordForm):
    """A short form for what an article says; `place` is set once the words are found in its text."""

    first_field: ClassVar[str] = ""
    """Where the cursor starts in an empty form."""

    words = forms.CharField(
        label=_("Words in the text"),
        max_length=2000,
        widget=forms.TextInput(attrs={"class": "vTextField", "autocomplete": "off"}),
        help_text=_("As they stand there; cut or extended to at most 12 words that stand only once."),
    )
    paragraph = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

    place: Place | None = None
    earlier: Any = None
    """The row that is recorded already, where saving adds only a citation to it."""

    def __init__(self, data: Any = None, *, article: Article, texts: Sequence[str], **kwargs: Any) -> None:
        self.article, self.texts = article, texts
        super().__init__(data, **kwargs)

    def say_dates(self) -> None:
        """Take the date of the fact as one says it, too."""
        plain = self.fields["when"]
        self.fields["when"] = said_date_field(self.article.date, label=plain.label, required=plain.required)

    def clean(self) -> dict[str, Any] | None:
        """Find the words in the text and make of them what a citation keeps."""
        cleaned = super().clean()
        if words := self.cleaned_data.get("words"):
            number = self.cleaned_data.get("paragraph")
            span = locate(self.texts, locator_of(number) if number else "", " ".join(words.split()))
            if span:
                self.place = fit(self.texts, span)
            else:
                self.add_error("words", _("These words do not stand in the text: copy them from it."))
        return cleaned

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002 - as Django declares it
        """Save the fact with its citation, which is shared by all that cites the same place."""
        self.instance.citation = self.cited()
        return super().save(commit)

    def cited(self) -> Citation:
        """Give the citation of the words, new only where none cites this place yet."""
        if self.place is None:
            message = "A form is saved once it is valid, and then its words have a place."
            raise ValueError(message)
        locator = locator_of(self.place.span.paragraph)
        citation, _new = Citation.objects.get_or_create(
            article=self.article,
            locator=locator,
            phrase=self.place.phrase,
            defaults={"key": new_key()},
        )
        return citation

    @property
    def notes(self) -> list[str]:
        """Say in what the words kept differ from those chosen."""
        return notes_on(self.place) if self.place else []


def notes_on(place: Place) -> list[str]:
    """Say in what the words of a place differ from those that were chosen."""
    said = {
        _("The words were cut to 12."): place.shortened,
        _("The words were extended: they stand more than once in the text."): place.extended,
        _("These words stand more than once in the text: the link lands on the first."): not place.unique,
    }
    return [str(note) for note, holds in said.items() if holds]


def definitions_of(form: RecordForm) -> list[tuple[str, SafeString]]:
    """Give the label and the definitions of each vocabulary that a form offers."""
    found = []
    for name, field in form.fields.items():
        model_field = next((each for each in form._meta.model._meta.fields if each.name == name), None)
        vocabulary = vocabulary_of(model_field) if model_field is not None and model_field.choices else None
        if vocabulary:
            found.append((str(field.label), definition_list(vocabulary)))
    return found
