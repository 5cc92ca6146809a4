// Sets of clauses with their scores, in rising order. `own` is 1 where the clause itself has what is looked for, 0 where
// some word stands only in the title of its document or in the object of its act.

export const NOTHING = { clauses: new Int32Array(), scores: new Float64Array(), own: new Uint8Array() };

/** Places of the values that are wanted. */
export function placesWhere(values, wanted) {
  const found = [];
  for (let n = 0; n < values.length; n++) if (wanted(values[n])) found.push(n);
  return Int32Array.from(found);
}

/** Marks of clauses that themselves have what is looked for. */
export const ones = (count) => new Uint8Array(count).fill(1);

/** Clauses that all score 1. */
export const constant = (found) => ({ clauses: found, scores: new Float64Array(found.length).fill(1), own: ones(found.length) });

/** Those that are wanted, by clause and by place. */
export function kept({ clauses: found, scores, own }, wanted) {
  const places = Array.from(found.keys()).filter((n) => wanted(found[n], n));
  const picked = (type, values) => type.from(places, (n) => values[n]);
  return { clauses: picked(Int32Array, found), scores: picked(Float64Array, scores), own: picked(Uint8Array, own) };
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

const made = (found, scores, own) => ({ clauses: Int32Array.from(found), scores: Float64Array.from(scores), own: Uint8Array.from(own) });

/** Clauses that are in both, scores added. */
export function both(one, other) {
  const [found, scores, own] = [[], [], []];
  for (let n = 0, m = 0; n < one.clauses.length && m < other.clauses.length; ) {
    if (one.clauses[n] === other.clauses[m]) {
      found.push(one.clauses[n]);
      own.push(one.own[n] & other.own[m]);
      scores.push(one.scores[n++] + other.scores[m++]);
    } else if (one.clauses[n] < other.clauses[m]) n++;
    else m++;
  }
  return made(found, scores, own);
}

/** Clauses that are in one or both. */
export function either(one, other) {
  const [found, scores, own] = [[], [], []];
  let [n, m] = [0, 0];
  while (n < one.clauses.length || m < other.clauses.length) {
    const [a, b] = [one.clauses[n] ?? Infinity, other.clauses[m] ?? Infinity];
    found.push(Math.min(a, b));
    own.push((a <= b ? one.own[n] : 0) | (b <= a ? other.own[m] : 0));
    if (a === b) scores.push(one.scores[n++] + other.scores[m++]);
    else scores.push(a < b ? one.scores[n++] : other.scores[m++]);
  }
  return made(found, scores, own);
}
