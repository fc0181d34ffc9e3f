"""The admin's site: its first page shows what waits."""

from typing import Any

from django.contrib.admin import AdminSite
from django.http import HttpRequest
from django.template.response import TemplateResponse

from minerals_site.editing.queues import waiting


class EditorsSite(AdminSite):
    """Django's admin, with the queues on its first page."""

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """Show the queues above the tables."""
        return super().index(request, {"queues": waiting(self, request), **(extra_context or {})})
