"""What axe finds in a page: all its rules, of any impact."""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# axe takes a fifth of its time to read the same few colours again for each element.
READ_COLOURS_ONCE = """{
  const { prototype } = axe.commons.color.Color;
  const { parseString } = prototype;
  const known = new Map();
  prototype.parseString = function (text) {
    if (known.has(text)) return Object.assign(this, known.get(text));
    const { r, g, b, alpha } = parseString.call(this, text);
    known.set(text, { r, g, b, alpha });
    return this;
  };
}
"read";"""
# Colours may take a moment to change, such as those of links in the admin.
AT_REST = """() => Promise.allSettled(document.getAnimations().map((change) => change.finished))
  .then(() => "axe" in window)"""
RULES = Axe(AXE_SCRIPT + READ_COLOURS_ONCE)
LOADED = Axe(axe_script="")  # axe stays in a page, compiled, until the next is loaded


def violations(page: Page) -> list[Any]:
    """Give the rules that a page breaks as it is shown, come to rest, each with its nodes."""
    axe = LOADED if page.evaluate(AT_REST) else RULES
    found: list[Any] = axe.run(page).response["violations"]
    return found


def findings(page: Page) -> list[str]:
    """Give what axe finds, one line an element."""
    return [
        f"{rule['impact']} {rule['id']}: {node['html'][:160]}"
        for rule in violations(page)
        for node in rule["nodes"]
    ]
