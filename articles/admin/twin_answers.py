"""The question that a form asks about each likely twin of its article, and what follows from answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.likeness.passages import Piece, shared_passages
from articles.models import Article, Publisher, tell_apart
from articles.queries.twins import Draft, Twin, twins_of
from minerals_site.editing.partial_date_form import PartialDateForm

SAME, TEXT, REWRITE, DIFFERENT = "same", "text", "rewrite", "different"
ANSWERS = {
    SAME: _("The same article: go there, save nothing"),
    TEXT: _("The same article, whose text is not recorded: give it this text"),
    REWRITE: _("A rewrite of the same report: both count as one source"),
    DIFFERENT: _("Not a duplicate: do not ask again"),
}
TOLD_APART = {REWRITE, DIFFERENT}
FIELD = "twin-"
LONGEST_KEY = 18  # digits: what surely fits PostgreSQL's bigint
MOST_ASKED = 50  # of more, no form asks
UNANSWERED = _("This may be recorded already: answer the question about each likely twin, then save.")


@dataclass(frozen=True)
class TwinQuestion:
    """A likely twin, the answer given so far, and both texts with what they share marked."""

    twin: Twin
    answer: str
    ours: list[list[Piece]]
    theirs: list[list[Piece]]

    @property
    def name(self) -> str:
        """Name the fields of the answers."""
        return field_name(self.twin.article)

    @property
    def answers(self) -> list[tuple[str, Any, bool]]:
        """Give value, words and whether it is chosen, of each answer."""
        lacking = bool(self.ours) and not self.theirs
        offered = {value: words for value, words in ANSWERS.items() if value != TEXT or lacking}
        return [(value, words, value == self.answer) for value, words in offered.items()]

    @property
    def title_percent(self) -> int:
        """Give the likeness of the titles."""
        return round(self.twin.title * 100)

    @property
    def text_percent(self) -> int:
        """Give the part of the shorter text's runs of words that stand in both."""
        return round(self.twin.text.part * 100)


def field_name(article: Article) -> str:
    """Name the field that holds the answer about a twin."""
    return f"{FIELD}{article.pk}"


def asked_about(names: Iterable[str]) -> set[int]:
    """Give the keys of the articles whose questions are among some names of fields."""
    keys = [name.removeprefix(FIELD) for name in names if name.startswith(FIELD)]
    return {int(key) for key in keys[:MOST_ASKED] if key.isdecimal() and len(key) <= LONGEST_KEY}


class TwinAnswers(PartialDateForm):
    """A form of an article that is not saved before each likely twin has its answer."""

    compared: ClassVar[tuple[str, ...]] = ("title", "url", "body")
    twins: list[Twin]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.twins = []

    def clean(self) -> dict[str, Any] | None:
        """Look for twins of what is new or was changed, and ask for the answers that are missing.

        A question once asked stays with its answer, whatever is changed beside it.
        """
        cleaned = super().clean()
        changed = self.instance.pk is None or set(self.compared) & set(self.changed_data)
        asked = asked_about(self.data)
        if not changed and not asked:
            return cleaned
        self.twins = twins_of(self.draft(self.cleaned_data), asked)
        exact = any(twin.article.url == self.cleaned_data.get("url") for twin in self.twins)
        if not exact and any(self.answer_about(twin.article) not in ANSWERS for twin in self.twins):
            self.add_error(None, ValidationError(UNANSWERED, code="twins"))
        return cleaned

    def draft(self, values: Mapping[str, Any]) -> Draft:
        """Give what is compared: the form's values, else the row's."""
        title, url, body = (values.get(name, getattr(self.instance, name)) or "" for name in self.compared)
        return Draft(title, url, body, self.instance.pk)

    def answer_about(self, article: Article) -> str:
        """Give the answer about a twin; empty if there is none."""
        return str(self.data.get(field_name(article), ""))

    def questions(self) -> list[TwinQuestion]:
        """Give the questions to show."""
        body = self.draft(self.cleaned_data if self.is_bound else self.initial).body
        return [
            TwinQuestion(
                twin,
                self.answer_about(twin.article),
                shared_passages(body, twin.article.body),
                shared_passages(twin.article.body, body),
            )
            for twin in self.twins
        ]

    def first_reporter(self, publisher: Publisher | None) -> Publisher | None:
        """Give who reported first what this article rewrites; None if nobody does, or its publisher."""
        rewritten = [each.article for each in self.twins if self.answer_about(each.article) == REWRITE]
        first = next((article.origin or article.publisher for article in rewritten), None)
        return None if first == publisher else first

    def remember_answers(self, by: Any) -> None:
        """Keep the pairs told apart, so that nobody is asked again; a rewrite is its own article too."""
        others = [each.article for each in self.twins if self.answer_about(each.article) in TOLD_APART]
        tell_apart(self.instance, others, by)
