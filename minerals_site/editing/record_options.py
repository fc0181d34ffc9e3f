"""The options that pages and inlines of every model share in the admin."""

from typing import TYPE_CHECKING, Any, ClassVar

from django.db.models import QuerySet, TextField
from django.http import HttpRequest
from django.utils.html import format_html

from minerals_site.editing.autocomplete import SafeAutocompleteSelect, SafeAutocompleteSelectMultiple
from minerals_site.editing.definitions import definition_list, vocabulary_of
from minerals_site.editing.line_feeds import LineFeedField
from minerals_site.editing.record_form import RecordForm

if TYPE_CHECKING:
    from django.contrib.admin.options import BaseModelAdmin
    from django.db.models import Model

    Options = BaseModelAdmin[Model]
else:
    Options = object


class RecordOptions(Options):
    """Definitions beside choices, safe autocomplete, and labels that cost no query a row."""

    label_related: ClassVar[tuple[str, ...]] = ()
    """The relations that the model's __str__ reads."""

    form: Any = RecordForm
    formfield_overrides: ClassVar[Any] = {TextField: {"form_class": LineFeedField}}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Fetch what the labels of the rows need together with the rows."""
        rows: QuerySet[Any] = super().get_queryset(request)
        # A list leaves out its own list_select_related where the query names any relation already.
        related = {*self.label_related, *(getattr(self, "list_select_related", None) or ())}
        return rows.select_related(*related) if related else rows

    def get_field_queryset(self, db: str | None, db_field: Any, request: HttpRequest) -> QuerySet[Any] | None:
        """Fetch what the labels of the choices need together with the choices."""
        rows = super().get_field_queryset(db, db_field, request)
        target = db_field.remote_field.model
        if not self.admin_site.is_registered(target):
            return rows
        related = getattr(self.admin_site.get_model_admin(target), "label_related", ())
        if not related:
            return rows
        return (target.objects.all() if rows is None else rows).select_related(*related)

    def formfield_for_foreignkey(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """Choose by autocomplete where the options say so."""
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", SafeAutocompleteSelect(db_field, self.admin_site))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """Choose by autocomplete where the options say so."""
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", SafeAutocompleteSelectMultiple(db_field, self.admin_site))
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def formfield_for_choice_field(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """Print the codebook's definitions under a choice."""
        form_field: Any = super().formfield_for_choice_field(db_field, request, **kwargs)
        vocabulary = vocabulary_of(db_field)
        if form_field and vocabulary:
            definitions = self.definitions(vocabulary)
            form_field.help_text = format_html("{} {}", form_field.help_text, definitions)
        return form_field

    def definitions(self, vocabulary: Any) -> str:
        """Write a vocabulary's definitions as they fit in the page."""
        return definition_list(vocabulary)
