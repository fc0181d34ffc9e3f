"""The codebook's definitions beside the fields of forms."""

from collections import Counter

from django.apps import apps
from django.utils.translation import gettext_lazy as _

from articles.choices import ArticleKind
from articles.models import Article
from minerals_site.editing.definitions import definition_list, vocabulary_of
from minerals_site.vocabulary import Vocabulary


class Sharp(Vocabulary):
    """A vocabulary with signs that mean something in HTML."""

    LESS = "less", _("Less than <b>x</b>."), _("<")


def test_every_choice_of_the_model_has_its_vocabulary() -> None:
    models = [*apps.get_app_config("articles").get_models(), *apps.get_app_config("deals").get_models()]
    choices = [field for model in models for field in model._meta.concrete_fields if field.choices]

    assert len(choices) > 20
    assert [field for field in choices if vocabulary_of(field) is None] == []
    assert vocabulary_of(Article._meta.get_field("kind")) is ArticleKind


def test_no_two_vocabularies_have_the_same_values() -> None:
    values = Counter(tuple(vocabulary.values) for vocabulary in Vocabulary.__subclasses__())

    assert values.most_common(1)[0][1] == 1


def test_a_field_with_other_choices_has_none() -> None:
    assert vocabulary_of(Article._meta.get_field("title")) is None


def test_definitions_are_text_not_markup() -> None:
    assert "<dt>&lt;</dt><dd>Less than &lt;b&gt;x&lt;/b&gt;.</dd>" in definition_list(Sharp)
