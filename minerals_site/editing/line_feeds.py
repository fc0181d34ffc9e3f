"""Text in several lines, kept with the line ends that it had: browsers send CR LF for each LF."""

from typing import Any

from django import forms


class LineFeedField(forms.CharField):
    """Long text with LF line ends, so that a form saved untouched changes nothing."""

    def to_python(self, value: Any) -> str | None:
        """Undo what the browser did to the line ends."""
        text = super().to_python(value)
        return text and text.replace("\r\n", "\n").replace("\r", "\n")
