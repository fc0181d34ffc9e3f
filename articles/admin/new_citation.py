"""Citations entered by hand: on their own page, and under the article that they are places of."""

import secrets
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.models import Citation
from minerals_site.editing.record_form import RecordForm
from minerals_site.editing.record_inline import RecordInline


class NewCitationForm(RecordForm):
    """A citation whose key is made up: those of the published data set carry speaking ones."""

    constraint_fields = {"citation_is_one_place": "locator"}
    constraint_messages = {"citation_is_one_place": _("This place is recorded already, with the same words.")}

    def clean(self) -> dict[str, Any] | None:
        """Give a new citation its key."""
        if not self.instance.key:
            self.instance.key = f"x-{secrets.token_hex(6)}"
        return super().clean()


class NewCitationInline(RecordInline):
    """Places to add to an article; those that it has stand in the table of facts."""

    model = Citation
    form = NewCitationForm
    fields = ("locator", "phrase")
    verbose_name_plural = _("new citations")

    def get_queryset(self, request: HttpRequest) -> Any:
        """Leave out what the table above shows."""
        return super().get_queryset(request).none()
