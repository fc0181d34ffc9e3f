"""The codebook's definitions beside the fields of a form."""

from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from minerals_site.vocabulary import Vocabulary


def vocabulary_of(field: Any) -> type[Vocabulary] | None:
    """Find the vocabulary whose values a field takes; Django keeps only the pairs of value and label."""
    values = [value for value, label in field.flatchoices]
    return next((each for each in Vocabulary.__subclasses__() if each.values == values), None)


def definition_list(vocabulary: type[Vocabulary]) -> SafeString:
    """Write the definitions as a list that unfolds, for the help text of a form field."""
    terms = ((member.label, member.definition) for member in vocabulary)
    return format_html(
        '<details class="definitions"><summary>{}</summary><dl>{}</dl></details>',
        _("What the values mean"),
        format_html_join("", "<dt>{}</dt><dd>{}</dd>", terms),
    )
