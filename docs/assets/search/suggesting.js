// What the reader may have meant: words that no clause has replaced by the nearest that one has; fewer words.

const FARTHEST = 2;
/** Clauses in which the printed form of a word is looked for. */
const LOOKED_AT = 3;

/** The corrected query; null when nothing can be corrected. */
export async function correction(index, query, parsed) {
  const ranges = [...leavesIn(parsed)].map(({ start, end }) => [start, end]);
  const typed = index.analyser.composed(query);
  let corrected = typed;
  for (const token of [...index.analyser.tokens(typed)].reverse()) {
    const inside = ranges.some(([start, end]) => start <= token.start && token.end <= end);
    if (!inside || (await isKnown(index, token.word))) continue;
    const near = await nearest(index, token.word);
    if (near) corrected = corrected.slice(0, token.start) + (await printed(index, near)) + corrected.slice(token.end);
  }
  return corrected === typed ? null : corrected;
}

function* leavesIn(node) {
  if (node.type === "except") yield* leavesIn(node.wanted);
  else if (node.nodes) for (const sub of node.nodes) yield* leavesIn(sub);
  else if (node.type === "wording" || ["text", "word", "titre"].includes(node.field)) yield node;
}

async function isKnown(index, word) {
  const stem = index.analyser.stem(word);
  const keys = [index.key("word", word), ...(stem ? [index.key("text", stem)] : [])];
  const found = await Promise.all(keys.map((key) => index.lexicon.entry(key)));
  return found.some(Boolean);
}

/** The entry of the word fewest letters off, then of the most frequent. */
async function nearest(index, word) {
  for (let distance = 1; distance <= FARTHEST; distance++) {
    const found = await index.within("word", word, distance);
    if (found.length) return found.reduce((one, other) => (other.clauses > one.clauses ? other : one));
  }
  return null;
}

/** A folded word as one of the newest clauses prints it, with its accents: capitals may lack them. */
async function printed(index, entry) {
  const word = entry.key.slice(1);
  const list = index.list(entry.lists[0]);
  await list.begin();
  const [[key, run]] = list.segments[0].runs;
  const partition = index.partitions.find((one) => one.key === key);
  for (const clause of run.clauses.slice(-LOOKED_AT).reverse()) {
    const { heading, text } = await partition.card(clause);
    for (const form of formsOf(index, word, `${text} ${heading}`)) if (form !== word) return form;
  }
  return word;
}

function* formsOf(index, word, text) {
  for (const token of index.analyser.tokens(text)) {
    if (token.word === word) yield text.slice(token.start, token.end).toLowerCase();
  }
}

/** The query with some of its bare words instead of all of them, or without the only one beside a phrase; else null. */
export function loosened(node) {
  if (node.type === "except") {
    const wanted = loosened(node.wanted);
    return wanted && { ...node, wanted };
  }
  const asked = [...demands(node)];
  const bare = asked.filter((leaf) => leaf.type === "term" && leaf.field === "text");
  const others = asked.filter((leaf) => !bare.includes(leaf));
  if (bare.length === 1 && others.some((leaf) => leaf.type === "wording")) return { type: "and", nodes: others };
  if (bare.length < 2) return null;
  const either = { type: "or", nodes: bare };
  return others.length ? { type: "and", nodes: [...others, either] } : either;
}

function* demands(node) {
  if (node.type === "and") for (const sub of node.nodes) yield* demands(sub);
  else yield node;
}
