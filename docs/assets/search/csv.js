// Results as a table that a spreadsheet opens.

import { KINDS } from "./results-view.js";
import { link } from "./dom.js";

const COLUMNS = {
  Collectivité: (hit) => hit.authority,
  Assemblée: (hit) => hit.body,
  Date: (hit) => hit.date,
  Numéro: (hit) => hit.number,
  Objet: (hit) => hit.object,
  Matière: (hit) => hit.subject,
  Nature: (hit) => KINDS[hit.kind] ?? hit.kind,
  Document: (hit) => hit.document,
  Article: (hit) => hit.label,
  Intitulé: (hit) => text(hit.heading),
  Extrait: (hit) => text(hit.extract),
  Adresse: (hit) => link(hit.address),
};

const text = (segments) => segments.map(([part]) => part).join("");

/** A cell in quotes; one that a spreadsheet would take for a formula starts with an apostrophe. */
function cell(value) {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** CSV with a byte order mark and semicolons, as French spreadsheets expect. */
export function csv(hits) {
  const rows = hits.map((hit) => Object.values(COLUMNS).map((column) => cell(column(hit) ?? "")));
  return `\ufeff${[Object.keys(COLUMNS), ...rows].map((row) => row.join(";")).join("\r\n")}\r\n`;
}

/** Lets the reader save a file. */
export function save(name, content) {
  const address = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
