// Everyday words of a query searched under their names in acts too, and the other way round.

const isBare = ({ type, field }) => type === "term" && field === "text";
const joined = (type, nodes) => (nodes.length > 1 ? { type, nodes } : nodes[0]);
const distinct = (items) => [...new Set(items)];

export class Everyday {
  /** `stems` of each name, its `others` by their rank in `names`, and the `wordings` of those: for one word, its stem. */
  constructor({ stems, others, names, wordings }) {
    this.phrases = stems.map((found, n) => ({ stems: found.split(" "), others: others[n] }));
    this.names = names;
    this.wordings = wordings;
  }

  /** The parsed query with, beside its bare words, their other names, and those names; what it excludes or quotes stays. */
  widened(node) {
    if (node.type === "except") {
      const { node: wanted, also } = this.widened(node.wanted);
      return { node: also.length ? { ...node, wanted } : node, also };
    }
    if (node.type === "and") return this.all(node.nodes);
    if (node.type !== "or") return this.all([node]);
    const found = node.nodes.map((sub) => this.widened(sub));
    return { node: { ...node, nodes: found.map((sub) => sub.node) }, also: distinct(found.flatMap((sub) => sub.also)) };
  }

  /** What must all be found: bare words that make a name stand beside its other names. */
  all(nodes) {
    const bare = new Map(nodes.filter(isBare).map((node) => [node.text, node]));
    const rest = nodes.filter((node) => !isBare(node)).map((node) => (node.nodes || node.wanted ? this.widened(node) : { node, also: [] }));
    const made = rest.map(({ node }) => node);
    const also = rest.flatMap((found) => found.also);
    for (const { stems, others } of this.phrases) {
      if (!stems.every((stem) => bare.has(stem))) continue;
      const typed = stems.map((stem) => bare.get(stem));
      stems.forEach((stem) => bare.delete(stem));
      made.push({ type: "or", nodes: [joined("and", typed), ...others.map((rank) => this.name(rank))] });
      also.push(...others.map((rank) => this.names[rank]));
    }
    return { node: joined("and", [...made, ...bare.values()]), also: distinct(also) };
  }

  /** A name of one word in any form, one of several as it stands and in the plural. */
  name(rank) {
    const [first, ...plural] = this.wordings[rank];
    if (!first.includes(" ")) return { type: "term", field: "text", text: first };
    return joined("or", [first, ...plural].map((words) => ({ type: "wording", words: words.split(" "), reach: null })));
  }
}
