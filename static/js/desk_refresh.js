// The text and the lines are fetched anew where an answer changes more than its own line.
const desk = document.getElementById("desk");
const PARTS = ["#desk-paragraphs", "#desk-items", "#desk-open", ".desk-unanswered", ".desk-dismissed", "#desk-deal"];

function swap(fresh, selector) {
  const [now, then] = [desk.querySelector(selector), fresh.querySelector(selector)];
  if (now && then) now.replaceWith(document.importNode(then, true));
  else if (then) desk.querySelector("#desk-items").after(document.importNode(then, true));
  else now?.remove();
}

document.addEventListener("desk:refresh", async ({ detail }) => {
  const response = await fetch(desk.dataset.page).catch(() => null);
  if (!response?.ok || response.redirected) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  const chosen = detail.key || desk.querySelector(".desk-item.chosen")?.dataset.item;
  const busy = document.activeElement?.closest("#desk-form");
  for (const selector of PARTS) swap(fresh, selector);
  for (const list of fresh.querySelectorAll("datalist")) document.getElementById(list.id)?.replaceWith(list);
  const line = document.getElementById(`item-${chosen}`) ?? desk.querySelector("#desk-items [data-standing=proposed]");
  if (!busy) line?.focus();
});
