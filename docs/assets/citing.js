// « Citer » and « Copier la clause »: the sentence of the page, with the reader's address and day.

const DAY = new Intl.DateTimeFormat("fr", { day: "numeric", month: "long", year: "numeric" });

/** `Commune…, « Tarifs », https://…/#article-2, consulté le 3 mai 2026`. */
function reference(place, fragment = "") {
  const sentence = place.querySelector("[data-phrase]").textContent.trim();
  const address = place.querySelector("[data-adresse]").textContent.trim();
  return `${sentence}, ${address}${fragment}, consulté le ${DAY.format(new Date())}`;
}

/** What stands below a heading, up to the next one of its rank, without what the site adds. */
function clauseText(heading) {
  const parts = [printed(heading)];
  const rank = Number(heading.tagName[1]);
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    const ends = /^H[1-6]$/.test(next.tagName) && Number(next.tagName[1]) <= rank;
    if (ends || next.matches("aside, nav, section")) break;
    if (!next.matches(".ailleurs")) parts.push(printed(next));
  }
  return parts.filter(Boolean).join("\n");
}

function printed(element) {
  const copy = element.cloneNode(true);
  for (const added of copy.querySelectorAll(".headerlink, .copier, .ligne")) added.remove();
  return copy.textContent.trim().replace(/[ \t]+/g, " ");
}

function addButton(after, words, done, text, say) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copier";
  button.textContent = words;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text());
      say(done);
    } catch {
      say("La copie n’est pas permise ici : sélectionnez le texte.");
    }
  });
  after.append(" ", button);
}

export function enhanceCiting(say) {
  const place = document.querySelector("[data-citer]");
  if (!place) return;
  const address = place.querySelector("[data-adresse]");
  address.textContent = new URL(address.dataset.adresse || ".", location.href.split("#")[0]).href;
  addButton(place, "Copier la citation", "Citation copiée", () => reference(place), say);
  for (const heading of document.querySelectorAll(":is(h2, h3, h4, h5, h6):not([id^='fiche-']) > .headerlink")) {
    const clause = heading.parentElement;
    const quoted = () => `${clauseText(clause)}\n\n${reference(place, `#${clause.id}`)}`;
    addButton(clause, "Copier la clause", "Clause copiée", quoted, say);
  }
}
