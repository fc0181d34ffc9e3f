// Short forms open beside the text; what is typed is kept in this browser until it is sent or closed.
const desk = document.getElementById("desk");
const panel = document.getElementById("desk-form");
const store = `desk:${desk.dataset.desk}:draft`;
let back = null;

const say = (detail) => document.dispatchEvent(new CustomEvent("desk:say", { detail }));
const form = () => panel.querySelector("form");
const usable = (field) => field.type !== "hidden" && field.name;

function keep() {
  const body = new FormData(form());
  body.delete("csrfmiddlewaretoken");
  const proposal = body.get("proposal");
  const query = proposal ? `?proposal=${encodeURIComponent(proposal)}` : "";
  localStorage.setItem(store, JSON.stringify({ url: form().getAttribute("action") + query, values: [...body] }));
}

function forget() { localStorage.removeItem(store); }

function place() {
  const fields = [...form().elements].filter(usable);
  const wrong = panel.querySelector(".errors")?.querySelector("input, select, textarea");
  const empty = fields.find((field) => field.required && !field.value);
  (wrong ?? empty ?? form().elements[form().dataset.first] ?? fields[0]).focus();
}

function open(html) {
  panel.innerHTML = html;
  panel.hidden = false;
  place();
  panel.scrollIntoView({ block: "nearest" });
}

function close() {
  panel.hidden = true;
  panel.replaceChildren();
  forget();
}

function fill(values) {
  for (const [name, value] of values) {
    const field = form().elements[name];
    if (!field) continue;
    if (field.type === "checkbox") field.checked = true;
    else field.value = value;
  }
}

async function fetched(url) {
  const response = await fetch(url, { headers: { Accept: "application/json" } }).catch(() => null);
  const json = response?.headers.get("Content-Type")?.startsWith("application/json");
  const answer = json ? await response.json() : null;
  if (!answer) say({ word: "unsaved" });
  else if (!answer.form) say({ text: answer.message });
  return answer?.form;
}

document.addEventListener("desk:open", async ({ detail }) => {
  back = document.activeElement;
  const html = await fetched(detail.url);
  if (!html) return;
  say({});  // what was told of another form is over
  open(html);
});

desk.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-short-form]");
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  document.dispatchEvent(new CustomEvent("desk:open", { detail: { url: link.getAttribute("href") } }));
});

// What a proposal lacks is asked for at once.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.send !== "accept" || !event.target.querySelector("[data-lacking]")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  event.target.closest("[data-item]").querySelector("[data-correct]").click();
}, true);

function leave() {
  close();
  (back?.isConnected ? back : desk.querySelector(".desk-item.chosen"))?.focus();
}

panel.addEventListener("click", (event) => {
  if (!event.target.closest("[data-close-form]")) return;
  event.preventDefault();
  leave();
});
panel.addEventListener("keydown", (event) => {
  if (event.key === "Escape") leave();
  // Enter saves from a list too, as it does from a line of text.
  if (event.key === "Enter" && event.target.matches("select")) {
    event.preventDefault();
    form().requestSubmit();
  }
});
// What is typed into a list goes on behind the names that stand there.
panel.addEventListener("focusin", ({ target }) => {
  if (!("several" in target.dataset)) return;
  requestAnimationFrame(() => target.setSelectionRange(target.value.length, target.value.length));
});
panel.addEventListener("input", keep);
panel.addEventListener("change", keep);

document.addEventListener("desk:outcome", ({ detail: answer }) => {
  if (answer.form) {
    open(answer.form);
    if (answer.entry.form) fill([...new URLSearchParams(answer.entry.body)]);
    keep();
  } else if (answer.entry.form) close();
});
document.addEventListener("desk:queued", () => { if (form()) close(); });

const draft = JSON.parse(localStorage.getItem(store) ?? "null");
if (draft) {
  const html = await fetched(draft.url);
  if (html) {
    open(html);
    fill(draft.values);
    say({ word: "restored" });
  }
}
