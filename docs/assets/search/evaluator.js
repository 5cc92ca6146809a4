// Which clauses of a partition a parsed query finds, and with what score.

import { column } from "./codec.js";
import { NOTHING, both, constant, either, intersection, kept, ones, placesWhere } from "./sets.js";
import { count, placesIn, spanWithin } from "./wordings.js";

/** How many times as many clauses make a word far more frequent than another. */
const FREQUENT = 64;
/** Clauses of a partition whose texts may be read to look for a wording. */
const FEW = 4;

/** A word that no clause has. */
const UNKNOWN = { clauses: 0, lists: [{ segments: [] }, { segments: [] }] };

/** Whether a partition that a node leaves out is known from the manifest alone. */
const isPeriod = ({ type, field }) => type === "range" && (field === "annee" || field === "date");

/** Prepares the leaves of a parsed query: their entries of the lexicon, their lists. */
export async function prepared(index, node) {
  if (node.nodes) {
    const nodes = await Promise.all(node.nodes.map((sub) => prepared(index, sub)));
    const size = node.type === "and" ? Math.min(...nodes.map((sub) => sub.size)) : nodes.reduce((sum, sub) => sum + sub.size, 0);
    return { ...node, nodes: node.type === "and" ? nodes.sort((a, b) => isPeriod(b) - isPeriod(a) || a.size - b.size) : nodes, size };
  }
  if (node.type === "except") {
    const [wanted, excluded] = await Promise.all([prepared(index, node.wanted), prepared(index, node.excluded)]);
    return { ...node, wanted, excluded, size: wanted.size };
  }
  if (node.type === "not") return { ...node, node: await prepared(index, node.node), size: index.clauses };
  if (node.type === "range") return { ...node, size: index.clauses };
  if (node.type === "wording") node = { ...node, different: [...new Set(node.words)] };
  const entries = await entriesOf(index, node);
  const size = node.type === "wording" ? Math.min(...entries.map((entry) => entry.clauses)) : entries.reduce((sum, entry) => sum + entry.clauses, 0);
  const lists = entries.map((entry) => index.list(entry.lists[0]));
  const placeLists = node.type === "wording" ? entries.map((entry) => index.list(entry.lists[1])) : [];
  const rarity = node.type === "wording" || node.field === "text" ? entries.reduce((sum, entry) => sum + index.rarity(entry.clauses), 0) : 0;
  const order = Array.from(entries.keys()).sort((a, b) => entries[a].clauses - entries[b].clauses);
  return { ...node, entries, lists, placeLists, rarity, size, order };
}

async function entriesOf(index, node) {
  const { lexicon } = index;
  if (node.type === "wording") {
    return Promise.all(node.different.map(async (word) => (await lexicon.entry(index.key("word", word))) ?? UNKNOWN));
  }
  if (node.type === "prefix") return lexicon.beginning(index.key(node.field, node.text));
  if (node.type === "fuzzy") return index.within(node.field, node.text, node.distance);
  const entry = await lexicon.entry(index.key(node.field, node.text));
  return entry ? [entry] : [];
}

/** Fetches at once the newest segments that will be needed: not those of a word far more frequent than `size`. */
export async function begin(node, size = node.size) {
  if (node.type === "except") await begin(node.wanted, size);
  else if (node.nodes?.some(isPeriod)) return;
  else if (node.nodes) await Promise.all(node.nodes.map((sub) => begin(sub, node.type === "and" ? Math.min(size, node.size) : sub.size)));
  else if (node.lists && size > 0) {
    const soon = node.lists.filter((_, n) => node.entries[n].clauses <= FREQUENT * size);
    await Promise.all(soon.slice(0, 8).map((list) => list.begin()));
  }
}

/** Every list that a prepared query may read. */
export function* listsOf(node) {
  if (node.type === "not") {
    yield* listsOf(node.node);
  } else if (node.type === "except") {
    yield* listsOf(node.wanted);
    yield* listsOf(node.excluded);
  } else if (node.nodes) {
    for (const sub of node.nodes) yield* listsOf(sub);
  } else {
    yield* node.lists ?? [];
    yield* node.placeLists ?? [];
  }
}

/** Clauses of a partition that a prepared query finds, in order, with their scores. */
export function evaluate(index, partition, node) {
  if (node.size === 0) return NOTHING;
  return EVALUATORS[node.type](index, partition, node);
}

const EVALUATORS = { and, or, except, not, term, prefix: anyOf, fuzzy: anyOf, wording, range };

async function and(index, partition, { nodes }) {
  let found = null;
  for (const node of nodes) {
    const next = await evaluate(index, partition, node);
    found = found ? both(found, next) : next;
    if (!found.clauses.length) return NOTHING;
  }
  return found;
}

async function or(index, partition, { nodes }) {
  const found = await Promise.all(nodes.map((node) => evaluate(index, partition, node)));
  return found.reduce(either);
}

async function except(index, partition, { wanted, excluded }) {
  const found = await evaluate(index, partition, wanted);
  if (!found.clauses.length) return NOTHING;
  const without = new Set((await evaluate(index, partition, excluded)).clauses);
  return kept(found, (clause) => !without.has(clause));
}

/** What an exclusion excludes when it stands within another exclusion. */
async function not(index, partition, { node }) {
  const without = new Set((await evaluate(index, partition, node)).clauses);
  return constant(Int32Array.from({ length: partition.clauses }, (_, n) => n).filter((clause) => !without.has(clause)));
}

async function term(index, partition, node) {
  const run = await node.lists[0]?.run(partition.key);
  if (!run) return NOTHING;
  if (node.field !== "text") return constant(run.clauses);
  const { clauses: found, weights, lengths } = run;
  const all = lengths ? null : await partition.lengths();
  const scores = new Float64Array(found.length);
  const own = new Uint8Array(found.length);
  for (let n = 0; n < found.length; n++) {
    own[n] = weights[n] & 1;
    scores[n] = index.score(node.rarity, weights[n] >> 1, all ? all[found[n]] : lengths[n]);
  }
  return { clauses: found, scores, own };
}

/** A beginning or an approximate word counts once, however many words of the clause it stands for. */
async function anyOf(index, partition, node) {
  const runs = await Promise.all(node.lists.map((list) => list.run(partition.key)));
  const found = runs.filter(Boolean).map((run) => run.clauses);
  return constant(found.length === 1 ? found[0] : Int32Array.from(new Set(found.flatMap((some) => [...some]))).sort());
}

/** Clauses with the wording. When few are left and the next word is far more frequent, their texts are read instead. */
async function wording(index, partition, node) {
  const runs = [];
  let candidates = null;
  for (const n of node.order) {
    const isFrequent = node.entries[n].clauses > FREQUENT * node.size;
    if (candidates && isFrequent && candidates.length <= FEW) return weighed(index, node, candidates, await placesInTexts(index, partition, node, candidates));
    const run = await node.lists[n].run(partition.key);
    if (!run) return NOTHING;
    runs[n] = run.clauses;
    candidates = candidates ? intersection(candidates, runs[n]) : runs[n];
    if (!candidates.length) return NOTHING;
  }
  const held = await Promise.all(node.placeLists.map((list) => list.run(partition.key)));
  return weighed(index, node, candidates, held.map((run, n) => placesOf(candidates, runs[n], run)));
}

/** Places of each word in the texts of some clauses. */
async function placesInTexts(index, partition, node, wanted) {
  const cards = await Promise.all(Array.from(wanted, (clause) => partition.card(clause)));
  const read = cards.map(({ heading, text }) => [index.analyser.words(heading), index.analyser.words(text)]);
  return node.different.map((word) => read.map(([heading, text]) => placesIn(word, heading, text)));
}

/** Places of a word in each of the clauses asked for, out of all that have it. */
function placesOf(wanted, all, { starts, headings, places }) {
  let n = 0;
  return Array.from(wanted, (clause) => {
    while (all[n] < clause) n++;
    return { heading: headings[n], places: places.subarray(starts[n], starts[n + 1]) };
  });
}

function weighed(index, node, candidates, found) {
  const { wording_k1: k1, heading_bonus: bonus } = index.tables.bm25;
  const sequence = node.words.map((word) => node.different.indexOf(word));
  const scores = new Float64Array(candidates.length);
  for (let n = 0; n < candidates.length; n++) {
    const held = found.map((places) => places[n]);
    const weight = node.reach === null ? count(sequence, held, bonus) : Number(spanWithin(held, node.reach));
    scores[n] = weight && (node.rarity * weight) / (weight + k1);
  }
  return kept({ clauses: candidates, scores, own: ones(candidates.length) }, (_, n) => scores[n] > 0);
}

async function range(index, partition, { field, low, high }) {
  const inside = (value) => value !== 0 && (low === null || value >= low) && (high === null || value <= high);
  const [newest, oldest] = field === "annee" ? years(partition) : [partition.newest, partition.oldest];
  if (field === "annee" || field === "date") {
    if ((low !== null && newest < low) || (high !== null && oldest > high)) return NOTHING;
    const isWhole = (low === null || oldest >= low) && (high === null || newest <= high) && oldest > 0;
    if (isWhole) return constant(Int32Array.from({ length: partition.clauses }, (_, n) => n));
    const { days } = await partition.columns();
    const value = field === "annee" ? (day) => Math.floor(day / 10000) : (day) => day;
    return constant(placesWhere(days, (day) => inside(value(day))));
  }
  const values = await partition.values();
  if (field === "fin") return constant(placesWhere(column(values.fin), inside));
  const { clauses: found, values: sums } = values.montant;
  const within = (sum) => (low === null || sum >= low) && (high === null || sum <= high);
  return constant(Int32Array.from(found.filter((_, n) => sums[n].some(within))));
}

const years = ({ newest, oldest }) => [Math.floor(newest / 10000), Math.floor(oldest / 10000)];
