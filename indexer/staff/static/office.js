// What is selected in the text can be put in a field, and its line is the one at which a document starts. Without this
// script both are typed.
"use strict";

const text = document.querySelector(".lines");
const limit = document.querySelector("#ligne");
let selected = "";

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  if (!text || selection.isCollapsed || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return;
  const part = selection.getRangeAt(0).cloneContents();
  part.querySelectorAll(".number, a").forEach((one) => one.remove());
  selected = part.textContent.replace(/\s+/g, " ").trim();
  const first = selection.getRangeAt(0).startContainer;
  const line = (first.closest ? first : first.parentElement).closest("[id^=L]");
  if (selected && line && limit) limit.value = line.id.slice(1);
  for (const button of document.querySelectorAll("[data-take]")) button.hidden = !selected;
});

for (const field of text ? document.querySelectorAll(".fact input[name=valeur], .fact textarea") : []) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.dataset.take = "";
  button.hidden = true;
  button.textContent = "Prendre la sélection";
  button.setAttribute("aria-label", `Prendre la sélection : ${field.getAttribute("aria-label")}`);
  button.addEventListener("click", () => {
    field.value = selected;
    field.focus();
  });
  field.after(button);
}

// A page that waits looks again by itself; without this script it is loaded again.
const waiting = document.querySelector("#attente");
const progress = document.querySelector("#progres");

async function look() {
  const answer = await fetch(location.href, { cache: "no-store" }).catch(() => null);
  const page = answer && new DOMParser().parseFromString(await answer.text(), "text/html");
  if (page && !page.querySelector("#attente")) location.replace(answer.url);
  else {
    const fresh = page && page.querySelector("#progres");
    if (progress && fresh) progress.replaceChildren(...fresh.childNodes);
    setTimeout(look, 1500);
  }
}

if (waiting) setTimeout(look, 1500);

// Keys of somebody who checks many acts. They do nothing in a field, and can be switched off (WCAG 2.1.4).
const told = document.querySelector("#clavier");
const OFF = "clavier-inactif";
let edited = null;

function edit(place) {
  const field = document.querySelector(`${place} :is(input:not([type=hidden]), textarea, select)`);
  field?.focus();
  field?.select?.();
}

const KEYS = {
  n: () => document.querySelector("a[rel=next]")?.click(),
  p: () => document.querySelector("a[rel=prev]")?.click(),
  c: () => edit(".fact"),
  o: () => edit("#fait-1-object"),
  r: () => document.querySelector("form[action='/bureau/ranger'] button")?.focus(),
  l: () => limit?.focus(),
  s: () => edited?.requestSubmit(),
};

const isField = (target) => target.matches("input, textarea, select");

document.addEventListener("focusin", ({ target }) => {
  edited = (isField(target) && target.closest(".fact form")) || edited;
});

document.addEventListener("keydown", (event) => {
  const { key, target, ctrlKey, altKey, metaKey, isComposing } = event;
  if (!told || ctrlKey || altKey || metaKey || isComposing || localStorage.getItem(OFF)) return;
  if (isField(target)) {
    if (key === "Escape") target.blur();
  } else if (KEYS[key]) {
    event.preventDefault();
    KEYS[key]();
  }
});

if (told) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  const say = () => (button.textContent = localStorage.getItem(OFF) ? "Activer ces touches" : "Désactiver ces touches");
  button.addEventListener("click", () => {
    if (localStorage.getItem(OFF)) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
    say();
  });
  say();
  told.append(" ", button);
  told.hidden = false;
}
