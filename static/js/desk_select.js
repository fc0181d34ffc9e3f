// Words chosen in the text, by mouse, caret or word by word, become the citation of what is added.
const desk = document.getElementById("desk");
const shown = document.getElementById("desk-chosen");
const chosenWord = document.getElementById("desk-words").content.querySelector("[data-word=chosen]").textContent;
const invitation = shown?.textContent;
let chosen = null;

const paragraphOf = (node) => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.("[data-paragraph]");

function lengthBefore(paragraph, node, offset) {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

function wordsIn(selection) {
  if (selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const paragraph = paragraphOf(range.startContainer) ?? paragraphOf(range.endContainer);
  if (!paragraph || !desk.contains(paragraph)) return null;
  const text = paragraph.textContent;
  const inside = (node) => paragraph.contains(node);
  const start = inside(range.startContainer) ? lengthBefore(paragraph, range.startContainer, range.startOffset) : 0;
  const end = inside(range.endContainer) ? lengthBefore(paragraph, range.endContainer, range.endOffset) : text.length;
  const words = text.slice(start, end).trim();
  return words ? { paragraph: paragraph.dataset.paragraph, start, end, words } : null;
}

function show() {
  if (shown) shown.textContent = chosen ? `${chosenWord} “${chosen.words}”` : invitation;
}

document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  const found = wordsIn(selection);
  if (found) chosen = found;
  else if (paragraphOf(selection.anchorNode)) chosen = null;
  show();
});

// A press on the toolbar must not undo the choice.
desk.addEventListener("mousedown", (event) => { if (event.target.closest(".desk-adding")) event.preventDefault(); });

desk.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-add]");
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (!chosen) {
    document.dispatchEvent(new CustomEvent("desk:say", { detail: { word: "nothing" } }));
    return;
  }
  const { paragraph, start, end, words } = chosen;
  const url = `${link.getAttribute("href")}?${new URLSearchParams({ paragraph, start, end, words })}`;
  document.dispatchEvent(new CustomEvent("desk:open", { detail: { url } }));
});
