// The page's side of the worker.

const base = new URL("../../recherche/index/", import.meta.url).href;
const waiting = new Map();
let worker = null;
let number = 0;

function started() {
  if (worker) return worker;
  worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data: { id, ...event } }) => waiting.get(id)?.(event));
  worker.addEventListener("error", () => {
    const message = "La recherche n’a pas pu démarrer ; rechargez la page. Les listes de l’archive restent consultables.";
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
  started().postMessage({ id, base, task, request });
  try {
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
