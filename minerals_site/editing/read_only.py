"""Rows that are derived or logged: the admin shows them and changes none."""

from typing import Any

from django.http import HttpRequest


class ReadOnly:
    """Let nobody add, change or delete; mix in before a ModelAdmin."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let nobody add."""
        del request
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let nobody change."""
        del request, obj
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let nobody delete."""
        del request, obj
        return False
