// Single keys press the buttons of the chosen line; they can be turned off.
const desk = document.getElementById("desk");
const legend = document.getElementById("desk-keys");
const on = document.getElementById("desk-keys-on");
const store = "desk:keys";

const lines = () => [...desk.querySelectorAll("#desk-items [data-item]")];
const chosen = () => desk.querySelector(".desk-item.chosen");
const press = (selector) => chosen()?.querySelector(selector)?.click();

function move(by) {
  const all = lines();
  const place = all.indexOf(chosen());
  all[Math.min(all.length - 1, Math.max(0, place + by))]?.focus();
}

// What was decided last, together where it was accepted together.
const decided = [];
const together = new Set();

function undo() {
  const form = (key) => document.getElementById(`item-${key}`)?.querySelector("form[data-send=undo]");
  while (decided.length) {
    const forms = decided.pop().map(form).filter(Boolean);
    for (const each of forms) each.requestSubmit();
    if (forms.length) return;
  }
  [...desk.querySelectorAll("[data-standing=dismissed] form[data-send=undo] button")].at(-1)?.click();
}

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  a: () => press("form[data-send=accept] button"),
  e: () => press("[data-correct]"),
  A: () => document.dispatchEvent(new CustomEvent("desk:all")),
  x: () => press("form[data-send=dismiss] button"),
  u: undo,
  n: () => document.dispatchEvent(new CustomEvent("desk:words")),
  "?": () => { legend.open = !legend.open; legend.querySelector("summary").focus(); },
};
for (const [place, link] of desk.querySelectorAll("a[data-add]").entries()) KEYS[place + 1] = () => link.click();

document.addEventListener("desk:together", ({ detail: keys }) => {
  decided.push(keys);
  for (const key of keys) together.add(key);
});
document.addEventListener("desk:outcome", ({ detail }) => {
  if (!["dismissed", "recorded"].includes(detail.status)) return;
  if (!together.delete(detail.key)) decided.push([detail.key]);
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input:not([type=checkbox]), select, textarea, [contenteditable]");
  if (typing || !on.checked || event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
  event.preventDefault();
  KEYS[event.key]();
});

on.checked = localStorage.getItem(store) !== "off";
on.addEventListener("change", () => localStorage.setItem(store, on.checked ? "on" : "off"));
if (matchMedia("(max-width: 767px)").matches) legend.open = false;
