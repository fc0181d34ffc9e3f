// Filter forms send no empty fields, so that the address of a view is short enough to share.
"use strict";

function withoutEmptyFields(event) {
  for (const field of event.target.elements) {
    if (field.name && field.value === "") field.disabled = true;
  }
}

function enabledAgain() {
  for (const field of document.querySelectorAll("form[data-filter] :disabled")) field.disabled = false;
}

for (const form of document.querySelectorAll("form[data-filter]")) {
  form.addEventListener("submit", withoutEmptyFields);
}
window.addEventListener("pageshow", enabledAgain);
