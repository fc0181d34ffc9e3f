"""What axe finds in a page: all its rules, of any impact."""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

# Each colour keeps its private parts in seven weak maps and sets, made while axe is read, which takes a fifth
# of axe's time and most of the time for garbage: here a colour has its parts within.
AXE = f"""{{
  const weak = [WeakMap, WeakSet];
  WeakMap = WeakSet = class {{
    #part = Symbol();
    has(thing) {{ return this.#part in thing; }}
    get(thing) {{ return thing[this.#part]; }}
    set(thing, value) {{ thing[this.#part] = value; }}
    add(thing) {{ thing[this.#part] = true; }}
  }};
  {AXE_SCRIPT}
  [WeakMap, WeakSet] = weak;
}}"""
# Another fifth goes into reading the same few colours again for each element.
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
RUN = 'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations)'


def violations(page: Page) -> list[Any]:
    """Give the rules that a page breaks as it is shown, come to rest, each with its nodes."""
    if not page.evaluate(AT_REST):  # axe stays in a page, compiled, until the next is loaded
        page.evaluate(AXE + READ_COLOURS_ONCE)
    found: list[Any] = page.evaluate(RUN)
    return found


def findings(page: Page) -> list[str]:
    """Give what axe finds, one line an element."""
    return [
        f"{rule['impact']} {rule['id']}: {node['html'][:160]}"
        for rule in violations(page)
        for node in rule["nodes"]
    ]
