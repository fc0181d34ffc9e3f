"""Why an address is not fetched, in words for the editor who asked."""

from django.utils.functional import Promise


class FetchError(Exception):
    """An address that gave no page; the words are translated and name what was refused."""

    def __init__(self, message: str | Promise) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return str(self.message)


class RefusedError(FetchError):
    """An address that this site does not ask for: nothing was sent to it."""


class UnreachableError(FetchError):
    """A server that gave no answer, or broke off."""


class TooLargeError(FetchError):
    """A page larger than any article."""
