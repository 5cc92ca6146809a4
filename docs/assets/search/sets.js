// Sets of clauses with their scores, in rising order.

export const NOTHING = { clauses: new Int32Array(), scores: new Float64Array() };

/** Places of the values that are wanted. */
export function placesWhere(values, wanted) {
  const found = [];
  for (let n = 0; n < values.length; n++) if (wanted(values[n])) found.push(n);
  return Int32Array.from(found);
}

/** Clauses that all score 1. */
export const constant = (found) => ({ clauses: found, scores: new Float64Array(found.length).fill(1) });

/** Those that are wanted, by clause and by place. */
export function kept({ clauses: found, scores }, wanted) {
  const places = Array.from(found.keys()).filter((n) => wanted(found[n], n));
  return { clauses: Int32Array.from(places, (n) => found[n]), scores: Float64Array.from(places, (n) => scores[n]) };
}

/** Clauses that are in both. */
export function intersection(one, other) {
  const found = [];
  for (let n = 0, m = 0; n < one.length && m < other.length; ) {
    if (one[n] === other[m]) {
      found.push(one[n]);
      n++;
      m++;
    } else if (one[n] < other[m]) n++;
    else m++;
  }
  return Int32Array.from(found);
}

/** Clauses that are in both, scores added. */
export function both(one, other) {
  const [found, scores] = [[], []];
  for (let n = 0, m = 0; n < one.clauses.length && m < other.clauses.length; ) {
    if (one.clauses[n] === other.clauses[m]) {
      found.push(one.clauses[n]);
      scores.push(one.scores[n++] + other.scores[m++]);
    } else if (one.clauses[n] < other.clauses[m]) n++;
    else m++;
  }
  return { clauses: Int32Array.from(found), scores: Float64Array.from(scores) };
}

/** Clauses that are in one or both. */
export function either(one, other) {
  const [found, scores] = [[], []];
  let [n, m] = [0, 0];
  while (n < one.clauses.length || m < other.clauses.length) {
    const [a, b] = [one.clauses[n] ?? Infinity, other.clauses[m] ?? Infinity];
    found.push(Math.min(a, b));
    if (a === b) scores.push(one.scores[n++] + other.scores[m++]);
    else scores.push(a < b ? one.scores[n++] : other.scores[m++]);
  }
  return { clauses: Int32Array.from(found), scores: Float64Array.from(scores) };
}
