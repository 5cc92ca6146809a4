// The query language by example; each example can be tried.

import { element, resultsLink } from "./dom.js";

/** The help, from the rules that come with the index. */
export function helpView({ rules, notes }, follow) {
  const rows = rules.map(([example, meaning]) => {
    const click = (event) => {
      event.preventDefault();
      follow(example);
    };
    const tried = element("a", { href: resultsLink(example), click }, element("code", {}, example));
    return element("tr", {}, element("td", {}, tried), element("td", {}, meaning));
  });
  const head = element("tr", {}, element("th", { scope: "col" }, "Écrivez"), element("th", { scope: "col" }, "pour trouver"));
  const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows));
  return [element("div", { class: "liste" }, table), element("ul", {}, ...notes.map((note) => element("li", {}, note)))];
}
