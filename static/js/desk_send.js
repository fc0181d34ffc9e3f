// Decisions and short forms are kept in this browser until the site has answered, and sent one by one.
const desk = document.getElementById("desk");
const store = `desk:${desk.dataset.desk}:queue`;
const unsent = document.getElementById("desk-unsent");
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 60000;
let wait = FIRST_WAIT;
let timer = null;
let sending = false;

const read = () => JSON.parse(localStorage.getItem(store) ?? "[]");
const write = (queue) => {
  if (queue.length) localStorage.setItem(store, JSON.stringify(queue));
  else localStorage.removeItem(store);
  show(queue);
};
const say = (detail) => document.dispatchEvent(new CustomEvent("desk:say", { detail }));
const tell = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));

function token() {
  const cookie = document.cookie.split("; ").find((part) => part.startsWith("csrftoken="));
  return cookie ? cookie.slice("csrftoken=".length) : desk.querySelector("[name=csrfmiddlewaretoken]").value;
}

function show(queue) {
  const late = queue.filter((entry) => entry.tried);
  unsent.hidden = late.length === 0;
  unsent.querySelector("ul").replaceChildren(...late.map((entry) => {
    const line = document.getElementById("desk-unsent-line").content.cloneNode(true);
    line.querySelector("span").textContent = [entry.label, entry.why].filter(Boolean).join(" – ");
    line.querySelector("button").addEventListener("click", () => drop(entry));
    return line;
  }));
  for (const entry of queue) {
    document.getElementById(`item-${entry.key}`)?.classList.add("sending");
  }
}

function drop(entry) {
  write(read().filter((other) => other.id !== entry.id));
  document.getElementById(`item-${entry.key}`)?.classList.remove("sending");
}

function change(entry, values) {
  write(read().map((other) => (other.id === entry.id ? { ...other, ...values } : other)));
}

function label(form) {
  const line = form.closest("[data-item]");
  if (line) return line.getAttribute("aria-label");
  return `${form.querySelector("h2").textContent}: ${form.elements.words?.value ?? form.elements.title?.value ?? ""}`;
}

document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-send]");
  if (!form || event.defaultPrevented) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  body.delete("csrfmiddlewaretoken");
  const id = body.get("send") ?? `${form.dataset.send} ${body.get("proposal")}`;
  const entry = { id, url: form.getAttribute("action"), body: body.toString(), label: label(form) };
  entry.kind = form.dataset.kind ?? form.dataset.send;
  entry.key = body.get("proposal") ?? "";
  entry.form = form.dataset.send === "form";
  write([...read().filter((other) => other.id !== id), entry]);
  tell("desk:sending", entry);
  flush();
});

function later(entry, word) {
  if (!entry.tried) say({ word });
  change(entry, { tried: (entry.tried ?? 0) + 1 });
  if (entry.form) tell("desk:queued", entry);
  clearTimeout(timer);
  timer = setTimeout(flush, wait);
  wait = Math.min(wait * 2, LONGEST_WAIT);
}

async function send(entry) {
  const headers = {
    Accept: "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
    "X-CSRFToken": token(),
  };
  let response;
  try {
    response = await fetch(entry.url, { method: "POST", headers, body: entry.body });
  } catch {
    later(entry, "queued");
    return false;
  }
  if (response.status >= 500) { later(entry, "queued"); return false; }
  if (response.redirected) { later(entry, "login"); return false; }
  if (!response.headers.get("Content-Type")?.startsWith("application/json")) {
    change(entry, { tried: (entry.tried ?? 0) + 1, why: `${response.status} ${response.statusText}` });
    say({ word: "refused", text: entry.label });
    return true;
  }
  wait = FIRST_WAIT;
  const answer = await response.json();
  drop(entry);
  tell("desk:outcome", { ...answer, entry });
  return true;
}

async function flush() {
  if (sending) return;
  sending = true;
  try {
    for (let next = first(); next; next = first()) {
      if (!(await send(next))) break;
    }
  } finally {
    sending = false;
  }
}

const first = () => read().find((entry) => !entry.why);

function again() {
  wait = FIRST_WAIT;
  write(read().map(({ why, ...entry }) => entry));
  flush();
}

unsent.querySelector("[data-send-now]").addEventListener("click", again);
addEventListener("online", again);
addEventListener("storage", (event) => { if (event.key === store) show(read()); });
const kept = read().map((entry) => ({ ...entry, tried: entry.tried ?? 1 }));
if (kept.length) write(kept);
flush();
