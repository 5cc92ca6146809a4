// The page of results: what it shows is what its address says.

import { ask, run } from "./client.js";
import { csv, save } from "./csv.js";
import { counted, element, resultsLink, settled } from "./dom.js";
import { facetsView } from "./facets-view.js";
import { helpView } from "./help-view.js";
import { resultsList } from "./results-view.js";

const LIMIT = 10;
const MOST_SAVED = 1000;

class ResultsPage {
  constructor(form) {
    this.form = form;
    this.field = form.elements.q;
    this.sort = form.elements.tri;
    this.part = (name) => document.getElementById(`recherche-${name}`);
    this.turn = 0;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.go({ q: this.field.value, tri: this.sort.value });
    });
    this.field.addEventListener("input", settled(() => this.go({ q: this.field.value, tri: this.sort.value }, true), 300));
    this.sort.addEventListener("change", () => this.go({ q: this.field.value, tri: this.sort.value }));
    addEventListener("popstate", () => this.show());
    this.part("aide").addEventListener("toggle", () => this.showHelp(), { once: true });
    this.part("sans-script").remove();
    form.hidden = false;
    this.part("aide").hidden = false;
    this.show();
  }

  get state() {
    const parameters = new URL(location.href).searchParams;
    const page = Math.max(1, Math.trunc(Number(parameters.get("p"))) || 1);
    const seuls = parameters.get("mots_seuls") === "1";
    return { q: parameters.get("q") ?? "", tri: parameters.get("tri") === "date" ? "date" : "pertinence", p: page, seuls };
  }

  /** Another state: a step of its own in the history, unless the reader is still typing. */
  go({ q, tri = this.state.tri, p = 1, seuls = this.state.seuls }, typing = false) {
    const address = new URL(resultsLink(q));
    if (tri !== "pertinence") address.searchParams.set("tri", tri);
    if (seuls) address.searchParams.set("mots_seuls", "1");
    if (p > 1) address.searchParams.set("p", p);
    if (address.href === location.href) return;
    history[typing ? "replaceState" : "pushState"](null, "", address);
    this.show(typing);
  }

  async show(typing = false, goOn = false) {
    const turn = ++this.turn;
    const { q, tri, p, seuls } = this.state;
    if (!typing) this.field.value = q;
    this.sort.value = tri;
    if (!q.trim()) return this.clear("");
    this.say("Recherche…");
    this.first = null;
    for await (const event of run("search", { query: q, sort: tri, page: p, limit: LIMIT, goOn, widen: !seuls })) {
      if (turn !== this.turn) return undefined;
      this[event.type](event);
    }
    return undefined;
  }

  clear(message) {
    for (const name of ["liste", "facettes", "suite", "message"]) this.part(name).replaceChildren();
    this.say(message);
  }

  say(message) {
    this.part("etat").textContent = message;
  }

  results(event) {
    const ids = event.hits.map((hit) => hit.address).join(" ");
    const reordered = this.first !== null && this.first !== ids;
    if (!reordered) this.draw(event);
    this.first ??= ids;
    this.part("suite").replaceChildren(...this.tools(event, reordered));
    this.say(told(event));
  }

  draw(event) {
    const { query, page, limit, hits } = event;
    const first = (page - 1) * limit + 1;
    const every = event.total + event.apart;
    const message = every ? this.also(event) : this.nothing(event);
    if (event.complete || !every) this.part("facettes").replaceChildren();
    this.part("message").replaceChildren(...message);
    const near = event.nearest?.length ? [element("p", { class: "discret" }, SOME_WORDS), resultsList(event.nearest, query, first + hits.length)] : [];
    this.part("liste").replaceChildren(...(hits.length ? [resultsList(hits, query, first)] : []), ...near);
    document.title = `${query} — ${this.part("liste").dataset.titre}`;
  }

  /** What was searched beside everyday words, and how to do without; or how to have it again. */
  also({ query, also }) {
    const { seuls } = this.state;
    if (!also.length && !seuls) return [];
    const address = new URL(resultsLink(query));
    if (!seuls) address.searchParams.set("mots_seuls", "1");
    const click = (event) => {
      event.preventDefault();
      this.go({ q: query, seuls: !seuls });
    };
    const said = seuls ? "Les mots tapés, seuls. " : `Aussi cherché\u00a0: ${also.join(", ")}. `;
    const change = seuls ? "Chercher aussi les noms que les actes leur donnent" : "Chercher les mots tapés seuls";
    return [element("p", { class: "discret" }, said, element("a", { href: address.href, click }, change))];
  }

  nothing({ query, correction, nearest }) {
    const found = [element("p", {}, `Aucun article ne répond à « ${query} ».`)];
    if (correction) {
      const click = (event) => {
        event.preventDefault();
        this.go({ q: correction });
      };
      found.push(element("p", {}, "Vouliez-vous dire ", element("a", { href: resultsLink(correction), click }, correction), "\u00a0?"));
    }
    if (!nearest?.length && !correction) found.push(element("p", {}, "Essayez avec moins de mots, ou un début de mot suivi de * : résili*."));
    return found;
  }

  tools(event, reordered) {
    const { query, page, limit, complete, working } = event;
    const total = event.total + event.apart;
    const button = (text, click) => element("button", { type: "button", click }, text);
    const last = Math.ceil(total / limit);
    return [
      reordered ? button("Classer d’après toute l’archive", () => this.show()) : null,
      !complete && !working ? button("Chercher dans toute l’archive", () => this.show(false, true)) : null,
      page > 1 ? button("Page précédente", () => this.turnTo(page - 1)) : null,
      total > limit ? element("span", {}, `Page ${page} sur ${last}`) : null,
      page < last ? button("Page suivante", () => this.turnTo(page + 1)) : null,
      total && complete ? button("Télécharger en CSV", () => this.saveTable(query)) : null,
    ].filter(Boolean);
  }

  turnTo(p) {
    this.go({ q: this.state.q, p });
    this.form.scrollIntoView();
    this.field.focus({ preventScroll: true });
  }

  async saveTable(query) {
    const { hits } = await ask("all", { query, sort: this.state.tri, most: MOST_SAVED });
    save("recherche.csv", csv(hits));
    this.say(`${counted(hits.length, "ligne")} dans le fichier recherche.csv.`);
  }

  facets({ facets }) {
    const query = this.state.q;
    const openCited = async (details) => {
      const { facets: cited = [] } = (await ask("cited", { query })) ?? {};
      const view = facetsView(cited, query, (q) => this.go({ q }), null);
      details.replaceChildren(details.firstChild, cited.length ? view : element("p", { class: "discret" }, "Aucun."));
    };
    const view = facetsView(facets, query, (q) => this.go({ q }), openCited);
    const wide = matchMedia("(min-width: 60em)").matches;
    this.part("facettes").replaceChildren(element("details", { open: wide }, element("summary", {}, "Filtrer"), view));
  }

  refused({ message }) {
    this.clear("");
    const help = element("button", { type: "button", click: () => this.openHelp() }, "Voir comment écrire une recherche");
    this.part("message").replaceChildren(element("p", { role: "alert" }, message), help);
  }

  failed({ message }) {
    this.clear("");
    const again = element("button", { type: "button", click: () => this.show() }, "Réessayer");
    this.part("message").replaceChildren(element("p", { role: "alert" }, message), again);
  }

  openHelp() {
    this.part("aide").open = true;
    this.part("aide").scrollIntoView();
    this.part("aide").querySelector("summary").focus();
  }

  async showHelp() {
    const event = await ask("syntax");
    if (event?.type !== "syntax") return this.failed(event ?? { message: "L’aide n’a pas pu être lue ; réessayez." });
    this.part("aide").append(...helpView(event, (q) => this.go({ q })));
    return undefined;
  }
}

const SOME_WORDS = "Des articles qui ont une partie de ces mots\u00a0:";
const BY_TITLE = "par le titre du document ou l’objet de l’acte";

function told({ total, apart, complete, working, final, hits }) {
  if (!total && !apart) return "Aucun résultat.";
  const count = counted(total || apart, "article");
  const others = apart ? `, et ${counted(apart, "autre")} ${BY_TITLE}` : "";
  if (complete && !total) return `${count} ${BY_TITLE}.`;
  if (complete) return `${count} ${total < 2 ? "trouvé" : "trouvés"}${others}.`;
  const shown = counted(hits.length, "premier résultat", "premiers résultats");
  const where = final ? `Les ${shown}` : `Les ${shown} parmi les plus récents`;
  return `${where} ; plus de ${count} en tout${working ? ", la recherche continue…" : "."}`;
}

export function enhanceResultsPage() {
  const form = document.getElementById("recherche-formulaire");
  if (form) new ResultsPage(form);
}
