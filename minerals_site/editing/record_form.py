"""A model's form that says beside the field what a database constraint refuses."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import BaseConstraint, CheckConstraint, UniqueConstraint
from django.forms.models import InlineForeignKeyField
from django.utils.functional import Promise
from django.utils.translation import gettext as _


class RecordForm(forms.ModelForm):  # type: ignore[type-arg]  # takes no parameter at run time
    """A form whose constraint errors stand beside fields.

    An error goes to the last field of the form that the constraint names, unless `constraint_fields` says
    otherwise. A constraint whose model gives it no message is explained by `constraint_messages`, else by
    its name, which is a sentence.
    """

    constraint_fields: ClassVar[Mapping[str, str]] = {}
    constraint_messages: ClassVar[Mapping[str, str | Promise]] = {}

    def validate_constraints(self) -> None:
        """Put each constraint to the row, as Django does, but keep the constraint with its error."""
        exclude = self._get_validation_exclusions()  # type: ignore[attr-defined]  # not in the stubs
        for model, constraints in self.instance.get_constraints():
            for constraint in constraints:
                try:
                    constraint.validate(model, self.instance, exclude=exclude)
                except ValidationError as error:
                    self.add_error(self._field_of(constraint), self._message_of(constraint, error))

    def _field_of(self, constraint: BaseConstraint) -> str | None:
        """Choose the field beside which to show the error; None is the top of the form."""
        chosen = self.constraint_fields.get(constraint.name)
        if chosen in self.fields:
            return chosen
        named = _fields_named_by(constraint)
        shown = [
            name
            for name, field in self.fields.items()
            if name in named and not isinstance(field, InlineForeignKeyField)
        ]
        return shown[-1] if shown else None

    def _message_of(self, constraint: BaseConstraint, error: ValidationError) -> Any:
        """Choose the words."""
        if constraint.name in self.constraint_messages:
            return self.constraint_messages[constraint.name]
        silent = constraint.violation_error_message == BaseConstraint.default_violation_error_message
        if silent and isinstance(constraint, CheckConstraint):
            return _("This must hold: %(rule)s.") % {"rule": constraint.name.replace("_", " ")}
        return error


def _fields_named_by(constraint: BaseConstraint) -> set[str]:
    if isinstance(constraint, UniqueConstraint):
        return set(constraint.fields)
    if isinstance(constraint, CheckConstraint):
        return set(getattr(constraint.condition, "referenced_base_fields", ()))
    return set()
