// A line of the desk and its words in the text are chosen together: the line that has the focus.
const desk = document.getElementById("desk");

const words = (key) => desk.querySelectorAll(`mark[data-items~="${CSS.escape(key)}"]`);

function choose(line) {
  for (const old of desk.querySelectorAll(".chosen")) {
    old.classList.remove("chosen");
    old.removeAttribute("aria-current");
  }
  line.classList.add("chosen");
  line.setAttribute("aria-current", "true");
  const marks = words(line.dataset.item);
  for (const mark of marks) mark.classList.add("chosen");
  marks[0]?.scrollIntoView({ block: "nearest" });
}

desk.addEventListener("focusin", (event) => {
  const line = event.target.closest("[data-item]");
  if (line && !line.classList.contains("chosen")) choose(line);
});

// Words that several lines speak of choose one after the other.
desk.addEventListener("click", (event) => {
  const mark = event.target.closest("mark[data-items]");
  if (!mark || !getSelection().isCollapsed) return;
  const keys = mark.dataset.items.split(" ");
  const chosen = desk.querySelector(".desk-item.chosen")?.dataset.item;
  const next = keys[(keys.indexOf(chosen) + 1) % keys.length];
  const line = document.getElementById(`item-${next}`);
  line?.closest("details")?.setAttribute("open", "");
  line?.focus();
});

desk.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-choose]");
  if (!link) return;
  event.preventDefault();
  const line = link.closest("[data-item]");
  line.focus();
  words(line.dataset.item)[0]?.scrollIntoView({ block: "center" });
});

const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
const first = desk.querySelector("#desk-items [data-standing=proposed]") ?? desk.querySelector("#desk-items [data-item]");
(named?.matches("[data-item]") ? named : first)?.focus({ preventScroll: true });
