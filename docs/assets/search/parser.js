// The query language. A blank or ET asks for both sides; OU joins its neighbours, tighter than ET; SAUF and the minus
// sign exclude. Nodes: and, or, except (wanted, excluded), term, prefix, fuzzy, wording, range.

import { QueryError } from "./errors.js";
import { Leaves } from "./leaves.js";

const NO_EXCLUSION = "OU ne peut pas joindre une exclusion ; écrivez par exemple a OU (b SAUF c).";
const PAIRS = "écrivez par exemple (a OU b) c.";

/** Signs in the order in which they are looked for. */
const SIGNS = ["quoted", "opening", "closing", "field", "minus", "or", "except", "and", "beginning", "approximate", "blank"];
/** Operators in the order in which they bind. */
const OPERATORS = ["minus", "or", "except", "and"];
const PREFIXES = new Set(["minus", "except"]);

const isOperator = (node) => node !== undefined && OPERATORS.includes(node.sign);
const isCostly = ({ sign, reach }) => sign === "beginning" || sign === "approximate" || Number(reach) > 0;
const isGroup = (node) => node?.nodes !== undefined;

export class Parser {
  constructor(analyser) {
    this.leaves = new Leaves(analyser);
    this.analyser = analyser;
    this.tables = analyser.tables;
    this.signs = SIGNS.map((sign) => [sign, new RegExp(analyser.tables.expressions[sign], "uy")]);
  }

  /** The parsed query; throws QueryError with a message that teaches the syntax. */
  parse(text) {
    const { longest } = this.tables;
    const length = [...text].length;
    if (length > longest) throw new QueryError(`La recherche est trop longue (${length} signes) ; ${longest} au plus.`);
    if (!this.leaves.values.squeeze(text)) throw new QueryError("La recherche est vide ; écrivez par exemple : convention résiliation.");
    const nodes = this.tagged(this.analyser.composed(text).replace(/[«»“”]/g, '"'));
    this.checkBrackets(nodes);
    const top = grouped(nodes);
    checkOperators(top);
    applyOperators(top);
    const found = this.built(top);
    if (!found) {
      throw new QueryError(`« ${this.leaves.values.strip(text)} » n’a que des mots trop courants ; mettez-les entre guillemets.`);
    }
    if (found.type === "not") {
      throw new QueryError("La recherche ne fait qu’exclure ; ajoutez au moins un mot à trouver.");
    }
    return found;
  }

  /** Signs and the words between them, with their places; blanks are left out. */
  tagged(text) {
    const nodes = [];
    let word = 0;
    let place = 0;
    const between = () => {
      if (word < place) nodes.push({ sign: "word", text: text.slice(word, place), start: word, end: place });
    };
    while (place < text.length) {
      const found = this.signAt(text, place);
      if (found) {
        between();
        nodes.push(found);
        word = place = found.end;
      } else {
        place += text.codePointAt(place) > 0xffff ? 2 : 1;
      }
    }
    between();
    return fielded(nodes).filter((node) => node.sign !== "blank");
  }

  signAt(text, place) {
    for (const [sign, expression] of this.signs) {
      expression.lastIndex = place;
      const match = expression.exec(text);
      if (match && match[0]) {
        return { sign, text: match.groups?.text ?? match[0], reach: match.groups?.reach, start: place, end: expression.lastIndex };
      }
    }
    return null;
  }

  checkBrackets(nodes) {
    const { deepest, most_leaves: most, most_costly: mostCostly } = this.tables;
    let depth = 0;
    for (const { sign } of nodes) {
      depth += (sign === "opening") - (sign === "closing");
      if (depth < 0) throw new QueryError(`Une parenthèse est fermée sans être ouverte ; ${PAIRS}`);
      if (depth > deepest) throw new QueryError(`Trop de parenthèses imbriquées ; ${deepest} au plus.`);
    }
    if (depth) throw new QueryError(`Une parenthèse n’est pas fermée ; ${PAIRS}`);
    const leaves = nodes.filter(({ sign }) => ["word", "quoted", "beginning", "approximate"].includes(sign));
    if (leaves.length > most) throw new QueryError(`La recherche compte trop de mots ; ${most} au plus.`);
    if (nodes.filter(isCostly).length > mostCostly) {
      throw new QueryError(`La recherche compte trop de « * » et de « ~ » ; ${mostCostly} au plus.`);
    }
  }

  /** A node of the parsed query; null when nothing in it can be searched. */
  built(node) {
    if (!isGroup(node)) return this.leaf(node);
    const found = node.nodes.map((sub) => this.built(sub)).filter(Boolean);
    if (node.join === "minus" || node.join === "except") return found.length ? { type: "not", node: found[0] } : null;
    const excluded = found.filter((sub) => sub.type === "not").map((sub) => sub.node);
    if (node.join === "or") {
      if (excluded.length) throw new QueryError(NO_EXCLUSION);
      return joined("or", found);
    }
    const wanted = joined("and", found.filter((sub) => sub.type !== "not"));
    const without = joined("or", excluded);
    if (!wanted) return without && { type: "not", node: without };
    return without ? { type: "except", wanted, excluded: without } : wanted;
  }

  leaf(node) {
    const field = node.field === undefined ? null : this.leaves.field(node.field);
    const made = this.leaves[node.sign](field, node.text, node.reach);
    return made && { ...made, start: node.start, end: node.end };
  }
}

function joined(type, nodes) {
  return nodes.length > 1 ? { type, nodes } : nodes[0] ?? null;
}

/** Names of fields given to what follows them. */
function fielded(nodes) {
  const given = [];
  for (const node of nodes) {
    const before = given.at(-1);
    if (before?.sign === "field") {
      given.pop();
      given.push({ ...node, field: before.text });
    } else {
      given.push(node);
    }
  }
  return given;
}

/** A field given to the leaves of a node that have none. */
function giveField(node, field) {
  if (isGroup(node)) node.nodes.forEach((sub) => giveField(sub, field));
  else node.field ??= field;
}

/** Nodes between parentheses made groups. */
function grouped(nodes) {
  const stack = [{ join: "and", nodes: [] }];
  for (const node of nodes) {
    if (node.sign === "opening") {
      stack.push({ join: "and", nodes: [], field: node.field });
    } else if (node.sign === "closing") {
      const { field, ...group } = stack.pop();
      if (field !== undefined) group.nodes.forEach((sub) => giveField(sub, field));
      stack.at(-1).nodes.push(group);
    } else {
      stack.at(-1).nodes.push(node);
    }
  }
  return stack[0];
}

/** Refuses an operator that lacks a side, and empty parentheses. */
function checkOperators(group) {
  let previous;
  for (const node of [...group.nodes, undefined]) {
    const ends = node !== undefined && !isOperator(node);
    if (isOperator(previous) && !ends && !(previous.sign === "and" && PREFIXES.has(node?.sign))) {
      const exclusion = previous.sign === "or" && PREFIXES.has(node?.sign);
      throw new QueryError(exclusion ? NO_EXCLUSION : `Il manque un mot après « ${previous.text} ».`);
    }
    if ((node?.sign === "or" || node?.sign === "and") && (previous === undefined || isOperator(previous))) {
      throw new QueryError(`Il manque un mot avant « ${node.text} ».`);
    }
    if (isGroup(node)) checkOperators(node);
    previous = node;
  }
  if (!group.nodes.length) throw new QueryError(`Des parenthèses sont vides ; ${PAIRS}`);
}

/** Operators replaced by groups of what they join. */
function applyOperators(group) {
  const { nodes } = group;
  for (const sign of OPERATORS) {
    for (let place = 0; place < nodes.length; place++) {
      if (nodes[place].sign !== sign) continue;
      if (PREFIXES.has(sign)) {
        nodes.splice(place, 2, { join: sign, nodes: [nodes[place + 1]] });
      } else if (nodes[place - 1].join === sign) {
        nodes[place - 1].nodes.push(nodes[place + 1]);
        nodes.splice(place, 2);
        place--;
      } else {
        nodes.splice(place - 1, 3, { join: sign, nodes: [nodes[place - 1], nodes[place + 1]] });
        place--;
      }
    }
  }
  nodes.filter(isGroup).forEach(applyOperators);
}
