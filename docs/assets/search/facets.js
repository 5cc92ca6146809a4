// How the clauses found are spread over authorities, years, kinds of document, assemblies, subjects and cited texts.

const TOGETHER = 6;
const SHOWN = ["collectivite", "annee", "type", "instance", "matiere"];
const NAMES = { collectivite: "authorities", type: "kinds", instance: "bodies", matiere: "topics" };

/** Facets of what was found: name in the query language, and values with their count and what to add to the query. */
export async function facets({ parts }, kinds, stop, { cited = false } = {}) {
  const counts = Object.fromEntries([...SHOWN, ...(cited ? ["cite"] : [])].map((name) => [name, new Map()]));
  for (let n = 0; n < parts.length; n += TOGETHER) {
    stop();
    await Promise.all(parts.slice(n, n + TOGETHER).map((part) => addPart(counts, part, cited)));
  }
  const words = Object.fromEntries(Object.entries(kinds).map(([word, kind]) => [kind, word]));
  return Object.entries(counts)
    .map(([name, counter]) => ({ name, values: values(name, counter, words) }))
    .filter((facet) => facet.values.length);
}

async function addPart(counts, { partition, clauses }, cited) {
  const columns = await partition.columns();
  for (const clause of clauses) {
    for (const [name, column] of Object.entries(NAMES)) add(counts[name], columns[column][clause]);
    add(counts.annee, columns.days[clause] ? String(Math.floor(columns.days[clause] / 10000)) : "");
  }
  if (cited) await addCited(counts.cite, partition, clauses);
}

async function addCited(counter, partition, clauses) {
  const { cite } = await partition.values();
  const wanted = new Set(clauses);
  cite.clauses.forEach((clause, n) => {
    if (wanted.has(clause)) for (const value of cite.values[n]) add(counter, cite.names[value]);
  });
}

function add(counter, value) {
  if (value) counter.set(value, (counter.get(value) ?? 0) + 1);
}

function values(name, counter, words) {
  const ordered = [...counter].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return ordered.map(([value, count]) => {
    const label = name === "type" ? words[value] ?? value : value;
    return { label, count, refinement: refinement(name, label) };
  });
}

function refinement(name, value) {
  return value.includes(" ") ? `${name}:"${value.replaceAll('"', " ")}"` : `${name}:${value}`;
}
