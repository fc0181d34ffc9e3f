"""Filters of the admin's lists that stay short with all countries of the world recorded."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from deals.choices import Region


class AfricanCountryFilter(admin.RelatedFieldListFilter):
    """Choose among the countries of Africa."""

    def field_choices(self, field: Any, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """List them by name."""
        ordering = self.field_admin_ordering(field, request, model_admin)
        choices: list[tuple[str, Any]] = field.get_choices(
            include_blank=False, ordering=ordering, limit_choices_to={"region": Region.AFRICA}
        )
        return choices
