// A password can be looked at while it is typed. Without this script it stays hidden.
"use strict";

const fields = document.querySelectorAll("input[type=password]");
const last = fields[fields.length - 1];
const button = document.createElement("button");
button.type = "button";
button.className = "quiet";
button.textContent = fields.length > 1 ? "Afficher les mots de passe" : "Afficher le mot de passe";

function show(isShown) {
  for (const field of fields) field.type = isShown ? "text" : "password";
  button.setAttribute("aria-pressed", isShown);
}

show(false);
button.addEventListener("click", () => show(button.getAttribute("aria-pressed") !== "true"));
last.form.addEventListener("submit", () => show(false));
last.after(button);
