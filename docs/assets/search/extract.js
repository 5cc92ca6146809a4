// What of a clause is shown for a query: the passage that holds most of it, with the matches marked.

const LENGTH = 300;
const ELLIPSIS = "…";

/** The leaves of a parsed query that a result may hold and that are looked for in its words. */
function* wanted(node) {
  if (node.type === "except") yield* wanted(node.wanted);
  else if (node.nodes) for (const sub of node.nodes) yield* wanted(sub);
  else if (node.type === "wording" || ["text", "word", "titre"].includes(node.field)) yield node;
}

/** What to mark in a result, from a prepared query. */
export function marksOf(node) {
  const leaves = [...wanted(node)];
  const of = (type) => leaves.filter((leaf) => leaf.type === type);
  const near = of("wording").filter((leaf) => leaf.reach !== null).flatMap((leaf) => leaf.words);
  const alike = of("fuzzy").flatMap((leaf) => leaf.entries?.map((entry) => entry.key.slice(1)) ?? []);
  return {
    stems: new Set(of("term").filter((leaf) => leaf.field !== "word").map((leaf) => leaf.text)),
    words: new Set([...near, ...alike]),
    beginnings: of("prefix").map((leaf) => leaf.text),
    wordings: of("wording").filter((leaf) => leaf.reach === null).map((leaf) => leaf.words),
  };
}

/** A passage of about `length` characters around the matches; cut ends show an ellipsis. */
export function extract(analyser, text, marks, length = LENGTH) {
  const flat = text.split(/\s+/u).filter(Boolean).join(" ");
  const tokens = [...analyser.tokens(flat)];
  const found = spans(analyser, tokens, marks);
  const [start, end] = passage(flat, tokens, found, length);
  const before = start > 0 ? [[`${ELLIPSIS} `, false]] : [];
  const after = end < flat.length ? [[` ${ELLIPSIS}`, false]] : [];
  return [...before, ...segments(flat, found, start, end), ...after];
}

/** First and last character of each match, in order, without overlap. */
export function spans(analyser, tokens, marks) {
  const runs = [];
  tokens.forEach(({ word }, n) => {
    const marked = marks.words.has(word) || marks.stems.has(analyser.stem(word)) || marks.beginnings.some((start) => word.startsWith(start));
    if (marked) runs.push([n, n]);
    for (const wording of marks.wordings) {
      if (wording.every((part, after) => tokens[n + after]?.word === part)) runs.push([n, n + wording.length - 1]);
    }
  });
  return merged(runs).map(([first, last]) => [tokens[first].start, tokens[last].end]);
}

function merged(runs) {
  const found = [];
  for (const [first, last] of runs.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (found.length && first <= found.at(-1)[1]) found.at(-1)[1] = Math.max(last, found.at(-1)[1]);
    else found.push([first, last]);
  }
  return found;
}

/** The passage that starts at a match and holds most of them, moved back to give them some context. */
function passage(text, tokens, found, length) {
  if (text.length <= length) return [0, text.length];
  const inside = (first) => found.filter(([start, end]) => first <= start && end <= first + length);
  const firsts = found.length ? found.map(([start]) => start) : [0];
  const best = firsts.reduce((one, other) => (inside(other).length > inside(one).length ? other : one));
  const covered = Math.max(best, ...inside(best).map(([, end]) => end));
  const wanted = Math.max(0, best - Math.floor((length - (covered - best)) / 2));
  const start = wanted ? tokens.findLast((token) => token.start <= wanted)?.start ?? 0 : 0;
  const end = Math.max(covered, tokens.findLast((token) => token.end <= start + length)?.end ?? 0);
  return [start, end >= tokens.at(-1).end ? text.length : end];
}

function* segments(text, found, start, end) {
  let place = start;
  for (const [first, last] of found) {
    if (first < start || last > end) continue;
    if (place < first) yield [text.slice(place, first), false];
    yield [text.slice(first, last), true];
    place = last;
  }
  if (place < end) yield [text.slice(place, end), false];
}
