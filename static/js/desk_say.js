// Outcomes are told in one place, which screen readers read out.
const outcome = document.getElementById("desk-outcome");
const words = document.getElementById("desk-words").content;

document.addEventListener("desk:say", ({ detail }) => {
  const word = detail.word ? words.querySelector(`[data-word="${detail.word}"]`).textContent : "";
  const text = [word, detail.text].filter(Boolean).join(" ");
  outcome.textContent = "";
  setTimeout(() => { outcome.textContent = text; }, 30);
});
