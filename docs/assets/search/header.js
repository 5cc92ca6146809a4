// The field of the header: results as one types, Material's keys, and the page of results.

import { ask, run } from "./client.js";
import { counted, element, link, marked, printedDate, resultsLink, settled } from "./dom.js";
import { enhanceResultsPage } from "./page.js";

const SHOWN = 6;
const LEAST = 3;
/** The last element that the script of the page of results needs. */
const LAST_PART = "recherche-suite";
const KEYS = new Set(["/", "s", "f"]);

class HeaderField {
  constructor(form) {
    this.form = form;
    this.field = form.elements.q;
    this.list = element("ul", { id: "recherche-propositions", role: "listbox", "aria-label": "Résultats", hidden: true });
    this.status = element("p", { class: "lecteur", role: "status" });
    form.append(this.list, this.status);
    const combobox = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id };
    for (const [name, value] of Object.entries(combobox)) this.field.setAttribute(name, value);
    this.field.addEventListener("focus", () => ask("open"), { once: true });
    this.field.addEventListener("input", settled(() => this.search(), 200));
    this.field.addEventListener("keydown", (event) => this.key(event));
    form.addEventListener("focusout", ({ relatedTarget }) => form.contains(relatedTarget) || this.close());
    this.turn = 0;
  }

  async search() {
    const query = this.field.value.trim();
    const turn = ++this.turn;
    if (query.length < LEAST) return this.close();
    for await (const event of run("search", { query, limit: SHOWN, firstOnly: true })) {
      if (turn !== this.turn || document.activeElement !== this.field) return undefined;
      if (event.type === "results") this.open(query, event);
      else if (event.type === "failed") this.show([[resultsLink(query), element("span", {}, event.message)]], event.message);
      else this.close();
    }
    return undefined;
  }

  open(query, { hits, total: own, apart, complete }) {
    const total = own + apart;
    const all = total ? `Voir ${complete ? "" : "plus de "}${counted(total, "résultat")}` : "Aucun résultat : chercher autrement";
    const options = hits.map((hit) => [link(hit.address, query), ...this.lines(hit)]);
    options.push([resultsLink(query), element("span", {}, all)]);
    this.show(options, total ? `${counted(total, "résultat")}. Flèches pour parcourir.` : "Aucun résultat.");
  }

  /** Options, each an address and what it shows, and what is said of them. */
  show(options, said) {
    this.list.replaceChildren(
      ...options.map(([href, ...lines], n) =>
        element("li", { role: "option", id: `recherche-proposition-${n}`, "data-href": href, "aria-selected": "false", mousedown: () => location.assign(href) }, ...lines),
      ),
    );
    this.list.hidden = false;
    this.field.setAttribute("aria-expanded", "true");
    this.field.removeAttribute("aria-activedescendant");
    this.status.textContent = said;
  }

  lines({ heading, object, authority, date }) {
    const facts = [object, authority, printedDate(date)].filter(Boolean).join(" · ");
    return [element("span", {}, ...marked(heading)), element("small", {}, facts)];
  }

  close() {
    this.turn++;
    this.list.hidden = true;
    this.field.setAttribute("aria-expanded", "false");
    this.field.removeAttribute("aria-activedescendant");
  }

  get selected() {
    return this.list.querySelector('[aria-selected="true"]');
  }

  key(event) {
    if (event.key === "Escape") {
      if (this.list.hidden) this.field.blur();
      this.close();
    } else if (this.list.hidden) {
      return;
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && this.selected) {
      location.assign(this.selected.dataset.href);
    } else {
      return;
    }
    event.preventDefault();
  }

  move(step) {
    const options = [...this.list.children];
    const place = options.indexOf(this.selected);
    const next = options[(place + step + options.length + (place < 0 && step < 0 ? 1 : 0)) % options.length];
    this.selected?.setAttribute("aria-selected", "false");
    next.setAttribute("aria-selected", "true");
    next.scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", next.id);
  }
}

/** `/`, `s` or `f` goes to the field of the page of results, else to that of the header. */
function enhanceKeys(field) {
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    const writing = target.closest?.("input, textarea, select, [contenteditable]");
    if (writing || event.ctrlKey || event.metaKey || event.altKey || !KEYS.has(key)) return;
    const wanted = document.getElementById("recherche-champ") ?? field;
    event.preventDefault();
    if (wanted.checkVisibility()) wanted.focus();
    else location.assign(new URL("recherche/", new URL("../../", import.meta.url)));
  });
}

/** Waits, in a page that is still being read, until it holds an element. */
async function until(id) {
  if (document.readyState !== "loading" || document.getElementById(id)) return;
  await new Promise((resolve) => {
    const watcher = new MutationObserver(() => document.getElementById(id) && resolve());
    watcher.observe(document, { childList: true, subtree: true });
  });
}

async function enhance() {
  if (document.readyState === "loading") ask("open"); // The page of the search runs this script before it is read.
  await until(LAST_PART);
  const form = document.getElementById("recherche-entete");
  if (form) {
    new HeaderField(form);
    enhanceKeys(form.elements.q);
  }
  enhanceResultsPage();
  if (new URL(location.href).searchParams.has("surligner")) import("./marking.js").then((marking) => marking.markFound());
}

enhance();
