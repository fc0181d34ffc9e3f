"""One form field for a date known to the day, the month or the year, in place of a date and its precision."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from minerals_site.editing.record_form import RecordForm
from minerals_site.partial_dates import PartialDate, parse


class PartialDateField(forms.Field):
    """A field that takes 2025, 2025-04 or 2025-04-09 and gives a PartialDate."""

    widget = forms.TextInput(attrs={"size": 10, "placeholder": "2025-04-09"})
    default_error_messages = {
        "invalid": _(
            "Write a date of the calendar as 2025, 2025-04 or 2025-04-09, as exactly as it is known."
        ),
    }

    def to_python(self, value: Any) -> PartialDate | None:
        """Read what was typed."""
        if isinstance(value, PartialDate):
            return value
        text = str(value or "").strip()
        if not text:
            return None
        try:
            return parse(text)
        except ValueError as error:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from error

    def prepare_value(self, value: Any) -> Any:
        """Write a date with the parts that are known; what was typed stays as it was typed."""
        return value.isoformat() if isinstance(value, PartialDate) else value


class PartialDateForm(RecordForm):
    """A form for a model with `date` and `date_precision`, which it shows as one field `when`."""

    when = PartialDateField(help_text=_("2025, 2025-04 or 2025-04-09: write no more than the source tells."))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self._meta.model._meta.get_field("date")
        self.fields["when"].required = not field.blank
        self.fields["when"].label = capfirst(field.verbose_name)
        if self.instance.date:
            self.initial.setdefault("when", PartialDate(self.instance.date, self.instance.date_precision))

    def clean(self) -> dict[str, Any] | None:
        """Hand date and precision to the row."""
        cleaned = super().clean()
        if "when" in self.cleaned_data:
            when = self.cleaned_data["when"]
            self.instance.date = when.start if when else None
            if when:
                self.instance.date_precision = when.precision
        return cleaned
