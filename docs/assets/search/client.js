// The page's side of the worker.

const base = new URL("../../recherche/index/", import.meta.url).href;
const NOT_STARTED = "La recherche n’a pas pu démarrer ; rechargez la page. Les listes de l’archive restent consultables.";
/** Its script is no longer there. */
const CHANGED = "L’archive a sans doute été mise à jour depuis l’ouverture de cette page ; rechargez-la.";
const waiting = new Map();
let worker = null;
let manifest = null;
let number = 0;

/** What the index is made of, asked for while the worker is on its way; null where the worker has to ask itself. */
async function announced() {
  try {
    const found = await (await fetch(new URL("manifest.json", base), { cache: "no-cache" })).json();
    for (const file of [found.language, found.directory]) kept(new URL(`${file}.bin`, base));
    return found;
  } catch {
    return null;
  }
}

/** Fetches what the worker will find in the browser's cache, or on its way there. */
async function kept(address) {
  try {
    await (await fetch(address, { cache: "force-cache" })).arrayBuffer();
  } catch {
    // The worker asks again, and tells what is wrong.
  }
}

function started() {
  if (worker) return worker;
  manifest = announced();
  worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data: { id, ...event } }) => waiting.get(id)?.(event));
  worker.addEventListener("error", (event) => {
    const message = event instanceof ErrorEvent ? NOT_STARTED : CHANGED;
    for (const told of waiting.values()) told({ type: "failed", message });
    worker = null;
  });
  return worker;
}

/** Events of a task, as they come. */
export async function* run(task, request = {}) {
  const id = ++number;
  const events = [];
  let wake = () => undefined;
  waiting.set(id, (event) => {
    events.push(event);
    wake();
  });
  const asked = started();
  try {
    asked.postMessage({ id, base, manifest: await manifest, task, request });
    for (;;) {
      while (!events.length) await new Promise((resolve) => (wake = resolve));
      const event = events.shift();
      if (event.type === "end" || event.type === "cancelled") return;
      yield event;
      if (event.type === "refused" || event.type === "failed") return;
    }
  } finally {
    waiting.delete(id);
  }
}

/** The first event of a task. */
export async function ask(task, request) {
  for await (const event of run(task, request)) return event;
  return null;
}
