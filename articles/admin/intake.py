"""Adding an article by its text: paste it, confirm what was read, go on to its facts."""

from typing import Any, ClassVar

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext as _

from articles.admin.guessed_values import guessed_values
from articles.admin.intake_form import IntakeForm
from articles.admin.paste_form import PasteForm
from articles.admin.same_article import go_to_the_same, where_facts_are_drawn
from articles.models import Publisher
from minerals_site.editing.once_more import once_more
from minerals_site.editing.record_admin import RecordAdmin
from minerals_site.history.editing import editing

PUBLISHERS_OFFERED = 1000


class IntakePages(RecordAdmin):
    """The pages that add an article by its text; mix in before the admin of articles."""

    class Media:
        css: ClassVar[dict[str, tuple[str, ...]]] = {"all": ("css/intake.css",)}

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """In the plain form too, lead to the article that the editor calls the same."""
        same = go_to_the_same(self, request) if request.method == "POST" else None
        return same or super().changeform_view(request, *args, **kwargs)

    def get_urls(self) -> list[Any]:
        """Put the page before the addresses of single articles."""
        view = self.admin_site.admin_view(self.intake_view)
        return [path("intake/", view, name="articles_article_intake"), *super().get_urls()]

    def intake_view(self, request: HttpRequest) -> HttpResponse:
        """Take a text, then what was read from it, then save."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        if "_save" in request.POST:
            return self._save(request)
        form = PasteForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            return self._confirm(request, IntakeForm(initial=guessed_values(form.reading)))
        return self._page(request, "intake.html", form=form)

    @once_more
    def _save(self, request: HttpRequest) -> HttpResponse:
        if same := go_to_the_same(self, request):
            return same
        form = IntakeForm(request.POST)
        if not form.is_valid():
            return self._confirm(request, form)
        with editing(request.user) as outcome:
            article = form.save_draft(request.user)
            outcome.title = article.title
            self.log_addition(request, article, [{"added": {}}])
        self.message_user(
            request, _("“%(title)s” is saved as a draft.") % {"title": article}, messages.SUCCESS
        )
        return HttpResponseRedirect(where_facts_are_drawn(self.admin_site, article))

    def _confirm(self, request: HttpRequest, form: IntakeForm) -> HttpResponse:
        names = Publisher.objects.order_by("name").values_list("name", flat=True)[:PUBLISHERS_OFFERED]
        return self._page(request, "intake_confirm.html", form=form, publishers=names)

    def _page(self, request: HttpRequest, template: str, **context: Any) -> HttpResponse:
        common = {
            **self.admin_site.each_context(request),
            "title": _("Add an article by its text"),
            "opts": self.opts,
            "media": self.media,
        }
        return TemplateResponse(request, f"admin/articles/article/{template}", common | context)
