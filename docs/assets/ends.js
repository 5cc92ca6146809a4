// How far off the printed end of an agreement is, counted from the reader's day: the page itself says the date only.

const SOON = 6; // months

/** Whole months from one day to a later one. */
function monthsBetween(from, to) {
  const months = (to.getFullYear() - from.getFullYear()) * 12 + to.getMonth() - from.getMonth();
  return to.getDate() < from.getDate() ? months - 1 : months;
}

/** What is said of an end whose next day is `after`; nothing of one that is far. */
function words(today, after) {
  if (after <= today) return "date passée";
  const months = monthsBetween(today, after);
  if (months < 1) return "prend fin dans moins d’un mois";
  return months < SOON ? `prend fin dans moins de ${months + 1} mois` : "";
}

export function enhanceEnds(today) {
  for (const place of document.querySelectorAll("[data-fin]")) {
    const [year, month, day] = place.dataset.fin.split("-").map(Number);
    const after = new Date(year, month - 1, day + 1);
    const said = words(today, after);
    if (!said) continue;
    const note = document.createElement("span");
    note.className = after <= today ? "echeance passee" : "echeance";
    note.textContent = said;
    place.append(" ", note);
  }
}
