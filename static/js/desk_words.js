// Word by word through the text with the keyboard: n begins, arrows move, with Shift they extend.
const desk = document.getElementById("desk");
let at = null;

const paragraphs = () => [...desk.querySelectorAll("[data-paragraph]")];
const wordsOf = (paragraph) => [...paragraph.textContent.matchAll(/\S+/g)];

function point(paragraph, offset) {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = offset;
  let node = walker.nextNode();
  while (node && left > node.length) {
    left -= node.length;
    node = walker.nextNode();
  }
  return [node, left];
}

function select() {
  const words = wordsOf(at.paragraph);
  const [low, high] = [Math.min(at.from, at.to), Math.max(at.from, at.to)];
  const last = words[high];
  getSelection().setBaseAndExtent(
    ...point(at.paragraph, words[low].index + 0), ...point(at.paragraph, last.index + last[0].length));
  at.paragraph.scrollIntoView({ block: "nearest" });
}

function begin() {
  const mark = desk.querySelector("mark.chosen");
  const paragraph = mark?.closest("[data-paragraph]") ?? paragraphs()[0];
  if (!paragraph) return;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  if (mark) before.setEndBefore(mark);
  const offset = mark ? before.toString().length : 0;
  const word = Math.max(0, wordsOf(paragraph).findIndex((each) => each.index + each[0].length > offset));
  document.activeElement?.blur();
  at = { paragraph, from: word, to: word };
  select();
}

function step(by, extend) {
  const last = wordsOf(at.paragraph).length - 1;
  at.to = Math.min(last, Math.max(0, at.to + by));
  if (!extend) at.from = at.to;
  select();
}

function turn(by) {
  const all = paragraphs();
  const next = all[all.indexOf(at.paragraph) + by];
  if (next && wordsOf(next).length) at = { paragraph: next, from: 0, to: 0 };
  select();
}

function end() {
  at = null;
  getSelection().removeAllRanges();
  desk.querySelector(".desk-item.chosen")?.focus();
}

const MOVES = {
  ArrowRight: (event) => step(1, event.shiftKey),
  ArrowLeft: (event) => step(-1, event.shiftKey),
  ArrowDown: () => turn(1),
  ArrowUp: () => turn(-1),
  Enter: () => desk.querySelector("a[data-add]").focus(),
  Escape: end,
};

document.addEventListener("desk:words", begin);
document.addEventListener("focusin", () => { at = null; });
document.addEventListener("mousedown", () => { at = null; });
document.addEventListener("keydown", (event) => {
  if (!at || !MOVES[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  MOVES[event.key](event);
});
