// Elements made from text, never from markup.

/** An element with attributes and children; a child that is text is put in as text. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** Segments of text, matches marked. */
export function marked(segments) {
  return segments.map(([text, isMatch]) => (isMatch ? element("mark", {}, text) : text));
}

/** Root of the site. */
export const root = new URL("../../", import.meta.url);

/** Link to a clause, which marks there what was searched. */
export function link(address, query) {
  const url = new URL(address.slice(1), root);
  if (query) url.searchParams.set("surligner", query);
  return url.href;
}

/** Link to the page of results of a query. */
export function resultsLink(query) {
  const url = new URL("recherche/", root);
  url.searchParams.set("q", query);
  return url.href;
}

const numbers = new Intl.NumberFormat("fr");

/** `1 article`, `2 345 articles`. */
export function counted(count, name, plural = `${name}s`) {
  return `${numbers.format(count)}\u00a0${count < 2 ? name : plural}`;
}

const dates = new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "UTC" });

/** `1er juillet 2021` from `2021-07-01`. */
export function printedDate(date) {
  return date ? dates.format(new Date(`${date}T00:00:00Z`)).replace(/^1 /, "1er ") : "";
}

/** A function that waits until it has not been called for a while. */
export function settled(work, milliseconds) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...values), milliseconds);
  };
}
