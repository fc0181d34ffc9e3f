"""The base of every model's admin."""

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse

from minerals_site.editing.linked_rows import linked_rows
from minerals_site.editing.protected_rows import protected_rows
from minerals_site.editing.record_options import RecordOptions
from minerals_site.history.admin.kept_row import KeptRowAdmin


class RecordAdmin(RecordOptions, KeptRowAdmin):
    """Lists and forms that stay quick with hundreds of thousands of rows."""

    linked: ClassVar[tuple[str, ...]] = ()
    """Reverse relations whose rows are counted and linked on a row's page."""

    show_full_result_count = False
    list_per_page = 50
    delete_confirmation_max_display = 50

    class Media:
        css: ClassVar[dict[str, tuple[str, ...]]] = {"all": ("css/admin.css", "css/history.css")}

    def get_deleted_objects(self, objs: Any, request: Any) -> Any:
        """Stop at the first rows that forbid to delete; Django would read and print them all."""
        if protected := protected_rows(self.admin_site, self.model, objs):
            return [], {}, set(), protected
        return super().get_deleted_objects(objs, request)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """Add the links to the rows that point at this one."""
        if row := kwargs.get("obj"):
            context["linked_rows"] = linked_rows(self.admin_site, request, row, self.linked)
        return super().render_change_form(request, context, *args, **kwargs)
