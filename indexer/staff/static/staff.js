// Suggestions while typing: words complete the last one, deliberations are links. Without this script the page does the same.
"use strict";

const field = document.getElementById("q");
const words = document.getElementById("mots");
const links = document.getElementById("deliberations");
const site = document.querySelector('header a[href$="/site/"]') ? "/site" : null;
let waiting = 0;

field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(suggest, 150);
});

async function suggest() {
  const typed = field.value.trim();
  const answer = typed && (await fetch("/api/suggestions?" + new URLSearchParams({ q: typed })));
  const found = answer && answer.ok ? (await answer.json()).suggestions : [];
  if (typed === field.value.trim()) show(found);
}

function show(found) {
  const before = field.value.slice(0, field.value.search(/[^\s(]*$/));
  words.replaceChildren(...found.filter((one) => !one.address).map((one) => new Option(one.text, before + one.text)));
  const acts = found.filter((one) => one.address);
  links.replaceChildren(...acts.map(item));
  links.hidden = acts.length === 0;
}

function item(act) {
  const link = document.createElement("a");
  link.textContent = act.text;
  link.href = site ? site + act.address : "/clause?" + new URLSearchParams({ adresse: act.address });
  const line = document.createElement("li");
  line.append(link);
  return line;
}
