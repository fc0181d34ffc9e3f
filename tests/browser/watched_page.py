"""A tab that notes everything that goes wrong in it."""

from typing import Any

from playwright.sync_api import Page, Request, Response

REPORT = """
document.addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy: ${event.violatedDirective} refuses ${event.blockedURI || event.sample}`);
});
"""


class WatchedPage:
    """Loads addresses of one site; lists violations of the policy, errors, failures, requests elsewhere."""

    def __init__(self, page: Page, origin: str) -> None:
        self.page = page
        self.origin = origin
        self.slips: list[str] = []
        self.requests: list[str] = []
        page.add_init_script(REPORT)
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.slips.append(f"exception: {error}"))
        page.on("request", self._request)
        page.on("requestfailed", self._failure)
        page.on("response", self._response)

    def load(self, path: str) -> list[str]:
        """Load a page and give what went wrong."""
        self.slips.clear()
        self.requests.clear()
        self.page.goto(self.origin + path, wait_until="load")
        return list(self.slips)

    def _console(self, message: Any) -> None:
        if message.type == "error":
            self.slips.append(f"console: {message.text}")

    def _request(self, request: Request) -> None:
        self.requests.append(request.url)
        if not request.url.startswith((self.origin + "/", "data:", "blob:")):
            self.slips.append(f"elsewhere: {request.url}")

    def _failure(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the icon of a page that the next one follows at once
            self.slips.append(f"failed: {request.url} {request.failure}")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.slips.append(f"{response.status}: {response.url}")
