"""What a browser sends back from a page of the admin: every field as it stands, with some changed."""

from typing import Any

from django.test import Client


def send(client: Client, url: str, /, **changed: Any) -> Any:
    """Load a form, change some of its fields and send it; a double underscore in a name is a hyphen."""
    page = client.get(url)
    assert page.status_code == 200, url
    data = filled_in(page.context) | changed
    return client.post(url, {name: value for name, value in data.items() if value is not None})


def filled_in(context: Any) -> dict[str, Any]:
    """Read the values of the form and of the formsets under it."""
    data: dict[str, Any] = {}
    forms = [context["adminform"].form]
    for inline in context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    for form in forms:
        for field in form:
            value = field.field.prepare_value(field.value())
            data[field.html_name] = value
    return {name: value for name, value in data.items() if value is not None and value is not False}


def errors_of(response: Any) -> dict[str, list[str]]:
    """Give the errors of a form that was refused, by field; `__all__` are those at the top."""
    assert response.status_code == 200, response.headers
    form = response.context["adminform"].form
    return {name: [str(error) for error in errors] for name, errors in form.errors.items()}
