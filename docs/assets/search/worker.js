// Searches beside the page: messages in, events of a search out; a new search cancels the one before.

import { Engine } from "./engine.js";
import { Cancelled, IndexFailure, QueryError } from "./errors.js";
import { Index } from "./index.js";

let opening = null;
let latest = 0;

const engine = (base, cache, manifest) => (opening ??= Index.open(base, cache, manifest).then((index) => new Engine(index)));

const TASKS = {
  async *open() {},
  async *search(found, request, isCancelled) {
    yield* found.search(request, isCancelled);
  },
  async *cited(found, { query }, isCancelled) {
    yield { type: "facets", facets: await found.cited(query, isCancelled) };
  },
  async *all(found, { query, sort, most }) {
    yield { type: "all", hits: await found.all(query, sort, most) };
  },
  async *everything(found, { query, sort, widen }) {
    yield { type: "everything", found: await found.everything(query, sort, widen) };
  },
  async *parse(found, { queries }) {
    yield { type: "parsed", forms: queries.map((query) => parsed(found, query)) };
  },
  async *stems({ index: { analyser } }, { words }) {
    yield { type: "stems", stems: words.map((word) => analyser.stem(word)) };
  },
  async *tokens({ index: { analyser } }, { texts }) {
    yield { type: "tokens", tokens: texts.map((text) => Array.from(analyser.tokens(text), (t) => [t.word, t.start, t.end])) };
  },
  async *folds({ index: { analyser } }, { texts }) {
    yield { type: "folds", folds: texts.map((text) => analyser.fold(text)) };
  },
  async *syntax(found) {
    yield { type: "syntax", rules: found.index.tables.rules, notes: found.index.tables.notes };
  },
};

function parsed(found, query) {
  try {
    return { form: found.index.parser.parse(query) };
  } catch (error) {
    if (error instanceof QueryError) return { error: error.message };
    throw error;
  }
}

async function run({ id, base, manifest, task, request }, cache = "no-cache") {
  const isCancelled = () => task === "search" && latest !== id;
  try {
    for await (const event of TASKS[task](await engine(base, cache, manifest), request, isCancelled)) postMessage({ id, ...event });
    postMessage({ id, type: "end" });
  } catch (error) {
    if (error instanceof Cancelled) postMessage({ id, type: "cancelled" });
    else if (error instanceof QueryError) postMessage({ id, type: "refused", message: error.message });
    else if (error instanceof IndexFailure && error.kind === "missing" && cache === "no-cache") await renewed({ id, base, task, request });
    else failed(id, error);
  }
}

/** The archive may have changed since the index was opened: opens it again, once, past the cache. */
async function renewed(message) {
  opening = null;
  await run({ ...message, manifest: null }, "reload");
}

function failed(id, error) {
  opening = null;
  const message = error instanceof IndexFailure ? error.message : "La recherche a échoué ; réessayez.";
  if (!(error instanceof IndexFailure)) console.error(error);
  postMessage({ id, type: "failed", message });
}

addEventListener("message", ({ data }) => {
  if (data.task === "search") latest = data.id;
  run(data);
});
