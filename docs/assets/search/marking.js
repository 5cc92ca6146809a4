// On the page of a clause that was found: the words that were searched are marked, and the address is made clean.

import { prepared } from "./evaluator.js";
import { marksOf, spans } from "./extract.js";
import { Index } from "./index.js";
import { element } from "./dom.js";

/** Marks the words of the query that led here, in the clause of the address or in the whole page. */
export async function markFound() {
  const address = new URL(location.href);
  const query = address.searchParams.get("surligner");
  address.searchParams.delete("surligner");
  history.replaceState(history.state, "", address);
  try {
    const index = await Index.open(new URL("../../recherche/index/", import.meta.url));
    const marks = marksOf(await prepared(index, index.parser.parse(query)));
    for (const node of textNodes()) markNode(index.analyser, node, marks);
  } catch {
    // The page is complete without its marks.
  }
}

/** Texts from the heading that the address names to the next heading of its rank; of the whole page without one. */
function textNodes() {
  const content = document.querySelector(".md-content");
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const rank = target?.matches("h1, h2, h3, h4, h5, h6") ? Number(target.tagName[1]) : null;
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const found = [];
  let inside = rank === null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node === target) inside = true;
    else if (rank !== null && inside && /^H[1-6]$/.test(node.nodeName) && Number(node.tagName[1]) <= rank) break;
    else if (inside && node.nodeType === Node.TEXT_NODE && !node.parentElement.closest("script, style, .headerlink")) found.push(node);
  }
  return found;
}

function markNode(analyser, node, marks) {
  const text = node.data;
  const found = spans(analyser, [...analyser.tokens(text)], marks);
  if (!found.length) return;
  const parts = [];
  let place = 0;
  for (const [start, end] of found) {
    parts.push(text.slice(place, start), element("mark", { class: "trouve" }, text.slice(start, end)));
    place = end;
  }
  node.replaceWith(...parts, text.slice(place));
}
