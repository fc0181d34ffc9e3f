// All that a paragraph proposes and that lacks nothing is accepted together: shown first, then asked for again.
const desk = document.getElementById("desk");
const words = document.getElementById("desk-words").content;
const button = document.getElementById("desk-accept-all");

const chosen = () => desk.querySelector(".desk-item.chosen");
const meant = () => [...desk.querySelectorAll("#desk-items .to-accept")];
const say = (text) => document.dispatchEvent(new CustomEvent("desk:say", { detail: { text } }));
const told = (word, values = {}) =>
  words.querySelector(`[data-word="${word}"]`).textContent.replace(/\{(\w+)\}/g, (_, name) => values[name]);

function open(paragraph) {
  const lines = desk.querySelectorAll(`#desk-items [data-standing=proposed][data-in="${CSS.escape(paragraph)}"]`);
  return [...lines].filter((line) => !line.matches(".sending") && !line.querySelector("[data-lacking]"));
}

function leave() {
  for (const line of meant()) line.classList.remove("to-accept");
  button.classList.remove("default");
}

function ask(lines, number) {
  for (const line of lines) line.classList.add("to-accept");
  lines.at(-1).scrollIntoView({ block: "nearest" });
  lines[0].scrollIntoView({ block: "nearest" });
  button.classList.add("default");
  say(told("all", { count: lines.length, number }));
}

const waiting = new Set();
let sent = 0;

function accept(lines) {
  const keys = lines.map((line) => line.dataset.item);
  for (const key of keys) waiting.add(key);
  sent = keys.length;
  document.dispatchEvent(new CustomEvent("desk:together", { detail: keys }));
  leave();
  for (const line of lines) line.querySelector("form[data-send=accept]").requestSubmit();
}

function press() {
  const asked = meant();
  if (asked.length) return accept(asked);
  const number = chosen()?.dataset.in;
  const lines = number ? open(number) : [];
  if (lines.length) ask(lines, number);
  else say(told("none"));
}

document.addEventListener("desk:outcome", ({ detail }) => {
  if (detail.form) waiting.clear();
  if (waiting.delete(detail.entry.key) && !waiting.size) say(told("done", { count: sent }));
});
document.addEventListener("desk:all", press);
button.addEventListener("click", press);
button.hidden = false;
document.addEventListener("keydown", (event) => { if (event.key === "Escape") leave(); });
desk.addEventListener("focusin", (event) => {
  const line = event.target.closest("[data-item]");
  if (line && !line.classList.contains("to-accept")) leave();
});
