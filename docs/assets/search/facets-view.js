// Facets: each value is a link to the same search with one more condition, or without it.

import { element, resultsLink } from "./dom.js";

const TITLES = {
  collectivite: "Collectivité", annee: "Année", type: "Nature du document", instance: "Assemblée", matiere: "Matière (imprimée ou déduite)", cite: "Texte cité",
};
const SHOWN = 8;
const KIND_WORDS = {
  deliberation: "Délibération", rapport: "Rapport", convention: "Convention", avenant: "Avenant", annexe: "Annexe",
  arrete: "Arrêté", decision: "Décision", liste: "Liste", "proces-verbal": "Procès-verbal", autre: "Autre",
};

/** The facets of a search; `follow` is called with the query of a value that is chosen. */
export function facetsView(facets, query, follow, openCited) {
  const groups = facets.map((facet) => group(facet, query, follow));
  const cited = facets.some((facet) => facet.name === "cite") ? null : citedGroup(openCited);
  return element("div", { class: "facettes" }, ...groups, cited);
}

function group({ name, values }, query, follow) {
  const items = values.map((value) => item(name, value, query, follow));
  const more = items.length > SHOWN ? element("details", {}, element("summary", {}, "Autres valeurs"), list(items.slice(SHOWN))) : null;
  return element("section", {}, element("h2", {}, TITLES[name]), list(items.slice(0, SHOWN)), more);
}

const list = (items) => element("ul", {}, ...items);

function item(name, { label, count, refinement }, query, follow) {
  const chosen = query.includes(refinement);
  const next = chosen ? query.replace(refinement, "").replace(/ {2,}/g, " ").trim() : `${query} ${refinement}`;
  const printed = name === "type" ? KIND_WORDS[label] ?? label : label;
  const click = (event) => {
    event.preventDefault();
    follow(next);
  };
  const remove = chosen ? element("span", { class: "lecteur" }, " (retirer ce filtre)") : null;
  const attributes = { href: resultsLink(next), "aria-current": chosen ? "true" : false, click };
  return element("li", {}, element("a", attributes, printed, remove), " ", element("span", { class: "compte" }, String(count)));
}

function citedGroup(open) {
  const toggle = ({ currentTarget }) => currentTarget.open && open(currentTarget);
  return element("details", { toggle }, element("summary", {}, TITLES.cite), element("p", { class: "discret" }, "Lecture…"));
}
