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

function undo() {
  const buttons = [...desk.querySelectorAll("form[data-send=undo] button")];
  const last = buttons.find((button) => button.closest("[data-item]").dataset.item === desk.dataset.dismissed);
  (last ?? buttons.at(-1))?.click();
}

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  a: () => press("form[data-send=accept] button"),
  e: () => press("[data-correct]"),
  x: () => press("form[data-send=dismiss] button"),
  u: undo,
  n: () => document.dispatchEvent(new CustomEvent("desk:words")),
  "?": () => { legend.open = !legend.open; legend.querySelector("summary").focus(); },
};
for (const [place, link] of desk.querySelectorAll("a[data-add]").entries()) KEYS[place + 1] = () => link.click();

document.addEventListener("desk:outcome", ({ detail }) => {
  if (detail.status === "dismissed") desk.dataset.dismissed = detail.key;
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
