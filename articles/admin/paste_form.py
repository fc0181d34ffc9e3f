"""The first step of adding an article: its text, a saved page, or its address."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.fetching import LIMITS, FetchError, fetch, fetching_is_on
from articles.models import Article
from articles.reading import Reading, UnreadableError, decode, read

LONGEST_BODY = 500_000
PASTE_INSTEAD = _("Copy the article's text in your browser and paste it instead.")
TOO_LARGE = _("This is larger than 5 MB: paste the article's text alone.")
TOO_LONG = _("This text is longer than any article: paste the article alone.")
NOT_A_PAGE = _("The server answers with status %(status)d.")


class PasteForm(forms.Form):
    """One of three is enough; a file counts before a text, a text before an address to fetch."""

    text = forms.CharField(
        label=_("Text or HTML"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 14, "autofocus": True, "class": "vLargeTextField"}),
        help_text=_("The article as your browser copies it, or the source of its page."),
    )
    address = forms.URLField(
        label=_("Address"),
        required=False,
        max_length=Article._meta.get_field("url").max_length,
        assume_scheme="https",
        widget=forms.URLInput(attrs={"class": "vURLField"}),
    )
    file = forms.FileField(
        label=_("Saved page"),
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".html,.htm,.txt,text/html,text/plain"}),
        help_text=_("An .html file as your browser saves it, or a .txt file."),
    )
    reading: Reading

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["address"].help_text = (
            _("Where it stands. Alone, it is fetched.")
            if fetching_is_on()
            else _("Where it stands. This site fetches no addresses: give the text too.")
        )

    def clean(self) -> dict[str, Any]:
        """Read what was given; what cannot be read is an error beside the field that gave it."""
        cleaned = super().clean() or self.cleaned_data
        if self.errors:
            return cleaned
        blank = {"text"} if not cleaned["text"].strip() else set()
        given = [name for name in ("file", "text", "address") if cleaned.get(name) and name not in blank]
        if not given:
            self.add_error(
                "text", _("Paste the article's text, or choose a saved page, or give its address.")
            )
            return cleaned
        self._read_from(given[0], cleaned)
        return cleaned

    def _read_from(self, name: str, cleaned: dict[str, Any]) -> None:
        address = cleaned.get("address", "")
        try:
            if name == "address":
                text, address = _fetched(address)
            else:
                text = _uploaded(cleaned["file"]) if name == "file" else cleaned["text"]
            reading = read(_not_too_large(text), address)
        except UnreadableError as error:
            self.add_error(name, str(error.message))
        except ValidationError as error:
            self.add_error(name, error)
        else:
            self._take(name, reading)

    def _take(self, name: str, reading: Reading) -> None:
        if len(reading.body) > LONGEST_BODY:
            self.add_error(name, TOO_LONG)
        else:
            self.reading = reading


def _not_too_large(text: str) -> str:
    if len(text) > LIMITS.size:
        raise ValidationError(TOO_LARGE)
    return text


def _uploaded(file: Any) -> str:
    if file.size > LIMITS.size:
        raise ValidationError(TOO_LARGE)
    return decode(file.read(), file.content_type or "")


def _fetched(address: str) -> tuple[str, str]:
    """Fetch an address; gives the page and the address to which redirects led."""
    try:
        page = fetch(address)
    except FetchError as error:
        raise ValidationError([str(error), PASTE_INSTEAD]) from error
    if page.status >= 400:  # noqa: PLR2004 - the first status that is an error
        raise ValidationError([NOT_A_PAGE % {"status": page.status}, PASTE_INSTEAD])
    return decode(page.body, page.content_type), page.final_url
