"""What the admin's pages of every kept row do: no update is lost, public rows wait, versions come back."""

from typing import Any, cast

from django.contrib import admin, messages
from django.contrib.admin import ActionLocation
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.utils import unquote
from django.core.exceptions import BadRequest, PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from minerals_site.editing.nul_bytes import NUL
from minerals_site.editing.once_more import once_more
from minerals_site.history.admin import seen_form
from minerals_site.history.admin.comparison import compare
from minerals_site.history.admin.reopening import reopened_form, replace_reopened, state_of_reopened
from minerals_site.history.admin.seen_form import FormState, state_of, with_token
from minerals_site.history.admin.versions import described, versions_of
from minerals_site.history.changes import last_change
from minerals_site.history.editing import Outcome, editing
from minerals_site.history.unseen import (
    UnseenDeletionError,
    changes_after,
    is_stale,
    lock,
    refuse_unseen_deletions,
    token_of,
)
from minerals_site.history.waiting import beside, waiting_for

# How Django tells an action from a save.
ACTION = f"{ActionLocation.CHANGE_FORM.value}-action"
SAVES = ("_save", "_continue", "_addanother")


class KeptRowAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # takes no parameter at run time
    """Every POST is an edit: saved at once, or waiting; every form knows what it was opened with."""

    publishing: frozenset[str] = frozenset()  # the actions that make rows public

    @once_more
    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        """Show the form, or save it as an edit."""
        key = self._key(object_id)
        if request.method != "POST":
            state = FormState(token=token_of(self.model, key) if key is not None else "")
            self._keep(request, state_of_reopened(request) or state)
            if state_of(request).reopened:
                with reopened_form(request):
                    return self._changeform_view(request, object_id, form_url, extra_context)  # type: ignore[attr-defined]  # not in the stubs
            return super().changeform_view(request, object_id, form_url, extra_context)
        with editing(request.user, publishes=self._publishes(request)) as outcome:
            self._keep(request, self._checked(request, key))
            outcome.form_address = request.get_full_path()
            outcome.form_data = {name: request.POST.getlist(name) for name in request.POST}
            response = super().changeform_view(request, object_id, form_url, extra_context)
        replace_reopened(request, outcome)
        return self.answer(request, outcome, response)

    def delete_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> Any:
        """Ask, or delete as an edit; a row that was changed since the question is asked about again."""
        key = self._key(object_id)
        if request.method != "POST":
            return super().delete_view(
                request, object_id, (extra_context or {}) | self._to_delete(request, key)
            )
        with editing(request.user) as outcome:
            row = lock(self.model, key) if key is not None else None
            seen = request.POST.get(seen_form.FIELD, "")
            allowed = self.has_delete_permission(request, row)
            if row and allowed and is_stale(self.model, key, seen):
                self.message_user(request, _stale_words(), messages.ERROR)
                return HttpResponseRedirect(f"{request.path}?{seen_form.FIELD}={seen}")
            response = super().delete_view(request, object_id, extra_context)
        return self.answer(request, outcome, response)

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        """Let actions on many rows be one edit; what changed since the question is asked about again."""
        if request.method != "POST":
            return super().changelist_view(request, extra_context)
        if any(self._key(key) is None for key in request.POST.getlist(ACTION_CHECKBOX_NAME)):
            message = "A chosen row that can be none."
            raise BadRequest(message)
        try:
            with editing(request.user, publishes=self._publishes(request)) as outcome:
                asked = last_change()
                response = super().changelist_view(request, extra_context)
                if "post" in request.POST:
                    refuse_unseen_deletions(request.POST.get(seen_form.FIELD, ""), asked)
        except UnseenDeletionError:
            return self._ask_again(request, extra_context)
        _keep_asked(response)
        return self.answer(request, outcome, response)

    def _publishes(self, request: HttpRequest) -> bool:
        """Tell whether what is sent is an action that makes rows public."""
        return not self.publishing.isdisjoint([request.POST.get("action"), request.POST.get(ACTION)])

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Show every version of a row, also of one that is gone."""
        row = self.get_object(request, unquote(object_id))
        if not self.has_view_or_change_permission(request, row):
            raise PermissionDenied
        versions = versions_of(self.opts.db_table, unquote(object_id))
        if row is None and not versions:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)  # type: ignore[attr-defined,no-any-return]  # not in the stubs
        context = {
            **self.admin_site.each_context(request),
            "title": _("History of %(row)s") % {"row": row or versions[0].diff.name},
            "opts": self.opts,
            "object": row,
            "versions": versions,
            "may_restore": self.has_change_permission(request, row),
            "media": self.media,
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/history/versions.html", context)

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:  # noqa: FBT001, FBT002 - Django's own
        """Add the token of the version that the form shows."""
        form = super().get_form(request, obj, change, **kwargs)
        asked_for_names_only = kwargs.get("fields") is None
        return form if asked_for_names_only else with_token(form, state_of(request))

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """Add what is newer than the form, and what waits for the row."""
        row, state = kwargs.get("obj"), state_of(request)
        if row is not None:
            context["waiting_edits"] = waiting_for(self.model, row.pk)
        if row is not None and state.stale:
            form = context["adminform"].form
            newer = changes_after(self.model, row.pk, form[seen_form.FIELD].value() or "")
            context["compared"] = compare(form, newer)
            context["newer"] = described(newer[::-1])
            context["newest_token"] = state.token
        context["reopened"] = state.reopened
        return super().render_change_form(request, context, *args, **kwargs)

    def answer(self, request: HttpRequest, outcome: Outcome, response: Any) -> Any:
        """Say that an edit waits, in place of what was said before it was known."""
        if outcome.waiting is None:
            return response
        list(messages.get_messages(request))  # they say "was saved"
        address = outcome.waiting.get_absolute_url()
        words = _("Your change waits for a second person; until then the public sees what it saw.")
        link = format_html('{} <a href="{}">{}</a>', words, address, outcome.waiting.title)
        messages.warning(request, link)
        if others := beside(outcome.waiting):
            links = ((other.get_absolute_url(), other.title, other.author_name) for other in others)
            named = format_html_join(", ", '<a href="{}">{}</a> ({})', links)
            messages.warning(request, format_html("{} {}", _("Another edit of the same waits too:"), named))
        return HttpResponseRedirect(address)

    def _ask_again(self, request: HttpRequest, extra_context: Any) -> Any:
        """Put the question of deletion once more, to rows as they are now."""
        list(messages.get_messages(request))  # they say "deleted"
        self.message_user(
            request, _("Nothing was deleted: something of it was changed meanwhile."), messages.ERROR
        )
        asking, changed = request.POST.copy(), cast("Any", request)
        del asking["post"]
        changed.POST = asking
        return self.changelist_view(request, extra_context)

    def _key(self, object_id: str | None) -> Any:
        """Read the key of the row in the address; None if it cannot be one, which Django answers."""
        if object_id is None:
            return None
        try:
            return None if NUL in unquote(object_id) else self.opts.pk.to_python(unquote(object_id))
        except ValidationError:
            return None

    def _checked(self, request: HttpRequest, key: Any) -> FormState:
        """Lock the row and refuse to save over changes that its form does not know."""
        saving = ACTION not in request.POST or any(name in request.POST for name in SAVES)
        if key is None or not saving or lock(self.model, key) is None:
            return FormState()
        token = token_of(self.model, key)
        seen = request.POST.get(seen_form.OVERWRITE) or request.POST.get(seen_form.FIELD, "")
        if seen == token:
            return FormState(token=token)
        return FormState(token=token, stale=True, refusal=_stale_words())

    def _to_delete(self, request: HttpRequest, key: Any) -> dict[str, Any]:
        """Give the question of deletion the version it is about, and what is newer than one seen before."""
        if key is None:
            return {}
        before = request.GET.get(seen_form.FIELD)
        newer = changes_after(self.model, key, before)[::-1] if before else []
        return {seen_form.FIELD: token_of(self.model, key), "newer": described(newer)}

    @staticmethod
    def _keep(request: HttpRequest, state: FormState) -> None:
        setattr(request, seen_form.ATTRIBUTE, state)


def _keep_asked(response: Any) -> None:
    """Give the question of deletion the number of the last change that it knows."""
    if isinstance(response, TemplateResponse) and "deletable_objects" in (response.context_data or {}):
        response.context_data = {**(response.context_data or {}), seen_form.FIELD: last_change()}


def _stale_words() -> str:
    return _(
        "Nothing was saved: somebody changed this while your form was open. Both versions stand side by "
        "side; what you typed is still in the form."
    )
