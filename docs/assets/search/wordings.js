// Words in order or near one another, on their places in a clause.

/**
 * How often words stand one after the other, those in the heading counting `bonus`. `sequence` gives for each word of
 * the wording its rank in `held`, which has the places of each different word.
 * An occurrence that follows another at once is not counted, as on the Whoosh side (`a a` stands once in `a a a`).
 */
export function count(sequence, held, bonus) {
  const [first, ...others] = sequence;
  const sets = held.map(({ places }) => (places.length > 8 ? new Set(places) : null));
  const stands = (word, place) => (sets[word] ? sets[word].has(place) : held[word].places.includes(place));
  let weight = 0;
  let next = 0;
  held[first].places.forEach((place, n) => {
    if (place < next || !others.every((word, after) => stands(word, place + after + 1))) return;
    weight += n < held[first].heading ? bonus : 1;
    next = place + sequence.length + 1;
  });
  return weight;
}

/** Whether some place of each word lies within `reach` words, first to last. */
export function spanWithin(held, reach) {
  const all = held.flatMap(({ places }, word) => Array.from(places, (place) => [place, word])).sort((a, b) => a[0] - b[0]);
  const last = new Map();
  for (const [place, word] of all) {
    last.delete(word);
    last.set(word, place);
    if (last.size === held.length && place - last.values().next().value <= reach) return true;
  }
  return false;
}

/** Places of a word in a heading and a text, as the index holds them: one place between the two is empty. */
export function placesIn(word, heading, text) {
  const places = [];
  heading.forEach((other, place) => other === word && places.push(place));
  const inHeading = places.length;
  text.forEach((other, place) => other === word && places.push(heading.length + 1 + place));
  return { heading: inHeading, places };
}
