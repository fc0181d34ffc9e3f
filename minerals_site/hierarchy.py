"""Rows that belong to rows of the same table: no row may belong to itself over others."""

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.translation import gettext as _


def refuse_loop(row: Model, field: str) -> None:
    """Follow a foreign key upwards; raise a ValidationError for the field where it comes round."""
    path = [row]
    above = getattr(row, field)
    while above is not None:
        path.append(above)
        if above in path[:-1]:
            chain = " → ".join(str(each) for each in path)
            raise ValidationError(
                {field: _("This would go round in a circle: %(chain)s.") % {"chain": chain}}
            )
        above = getattr(above, field)
