// Results as the reader sees them: clauses grouped by deliberation.

import { element, link, marked, printedDate } from "./dom.js";

export const KINDS = {
  deliberation: "Délibération", report: "Rapport", agreement: "Convention", amendment: "Avenant", annex: "Annexe",
  order: "Arrêté", decision: "Décision", list: "Liste de délibérations", minutes: "Procès-verbal", other: "Autre document",
};

/** Hits of the same deliberation together, at the place of the first; those that stand apart are not among the others. */
function grouped(hits) {
  const groups = new Map();
  for (const hit of hits) {
    const key = `${hit.isApart} ${hit.dossier}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(hit);
  }
  return [...groups.values()];
}

/** The list of results. */
export function resultsList(hits, query, first) {
  return element("ol", { class: "resultats", start: first }, ...grouped(hits).map((group) => groupItem(group, query)));
}

function groupItem(hits, query) {
  const [{ dossier, object, document, authority, body, number, date, isApart }] = hits;
  const facts = [authority, body, printedDate(date), number && `n°\u00a0${number}`].filter(Boolean);
  const title = object || document;
  const own = hits.find((hit) => says(hit, title));
  return element(
    "li",
    { class: "trouvee" },
    element("h2", {}, element("a", { href: link(`/deliberations/${dossier}/`) }, ...(own ? marked(own.heading) : [title]))),
    isApart ? element("p", { class: "discret" }, "Les mots cherchés sont dans le titre du document ou l’objet de l’acte.") : null,
    element("p", { class: "discret" }, facts.join(" · ")),
    element("ul", { class: "articles" }, ...hits.map((hit) => clauseItem(hit, query, title))),
  );
}

/** Whether the heading of a hit is no other than a title. */
const says = ({ heading }, title) => heading.map(([text]) => text).join("") === title;

/** A clause; what opens the act has the act's title, which stands above: its kind leads there. */
function clauseItem(hit, query, title) {
  const { address, kind, document, label, heading, extract } = hit;
  const named = KINDS[kind] ?? kind;
  const where = label ? element("span", { class: "discret" }, document) : null;
  const opens = says(hit, title);
  return element(
    "li",
    {},
    element("h3", {}, element("a", { href: link(address, query) }, ...(opens ? [named] : marked(heading)))),
    opens ? null : element("p", { class: "situation" }, element("span", { class: `nature ${kind}` }, named), " ", where),
    extract.length ? element("p", { class: "extrait" }, ...marked(extract)) : null,
  );
}
