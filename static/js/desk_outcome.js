// What the site answers is put in the place of the line, and the next open proposal is chosen.
const desk = document.getElementById("desk");
const SEEN_ELSEWHERE = ["gone", "deal", "kept"];
const OFFERS_A_NAME = ["actor", "site", "deal"];

const line = (key) => document.getElementById(`item-${key}`);
const tell = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));

function openAfter(key) {
  const lines = [...desk.querySelectorAll("#desk-items [data-item]")];
  const place = lines.findIndex((each) => each.dataset.item === key);
  const open = (each) => each.dataset.standing === "proposed" && !each.classList.contains("sending");
  return lines.slice(place + 1).find(open) ?? lines.find(open);
}

document.addEventListener("desk:sending", ({ detail: entry }) => {
  const sent = line(entry.key);
  if (!sent || entry.form || entry.kind === "undo") return;
  if (sent.contains(document.activeElement) || sent.classList.contains("chosen")) openAfter(entry.key)?.focus();
});

function count() {
  const open = desk.querySelectorAll("#desk-items [data-standing=proposed]").length;
  for (const number of desk.querySelectorAll("#desk-open, #desk-unanswered")) number.textContent = open;
}

function replace(answer) {
  const holder = document.createElement("template");
  holder.innerHTML = answer.item.trim();
  const fresh = holder.content.firstElementChild;
  const old = line(answer.key);
  const hadFocus = old.contains(document.activeElement);
  if (old.classList.contains("chosen")) fresh.classList.add("chosen");
  old.replaceWith(fresh);
  if (hadFocus) fresh.focus({ preventScroll: true });
  for (const mark of desk.querySelectorAll(`mark[data-items~="${CSS.escape(answer.key)}"]`)) {
    if (!mark.dataset.items.startsWith(answer.key)) continue;
    mark.classList.remove("proposed", "recorded", "waiting", "dismissed");
    mark.classList.add(fresh.dataset.standing);
  }
  count();
}

document.addEventListener("desk:outcome", ({ detail: answer }) => {
  if (answer.message) tell("desk:say", { text: answer.message });
  if (answer.form) return;
  const known = answer.key && line(answer.key);
  if (known) replace(answer);
  const isNew = answer.key && !known;
  if (isNew || SEEN_ELSEWHERE.includes(answer.status) || OFFERS_A_NAME.includes(answer.entry.kind)) {
    tell("desk:refresh", { key: isNew ? answer.key : "" });
    return;
  }
  if (answer.entry.form) {
    (answer.entry.key ? openAfter(answer.key) ?? line(answer.key) : line(answer.key))?.focus();
  }
  if (answer.refresh) tell("desk:refresh", { key: "" });
});
