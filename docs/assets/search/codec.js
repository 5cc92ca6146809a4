// How the files of the index are written (docs/index-statique.md).

/** Numbers of variable length, seven bits a byte, read one after the other. */
export class Reader {
  constructor(bytes, place = 0) {
    this.bytes = bytes;
    this.place = place;
  }

  get ended() {
    return this.place >= this.bytes.length;
  }

  number() {
    let byte = this.bytes[this.place++];
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
      byte = this.bytes[this.place++];
      value += (byte & 0x7f) * scale;
    }
    return value;
  }

  numbers(count) {
    return Int32Array.from({ length: count }, () => this.number());
  }

  /** Rising numbers written as the gaps between them. */
  rising(count) {
    const found = new Int32Array(count);
    for (let n = 0, last = -1; n < count; n++) found[n] = last += this.number() + 1;
    return found;
  }

  slice(length) {
    const bytes = this.bytes.subarray(this.place, this.place + length);
    this.place += length;
    return bytes;
  }
}

/** Clauses of a run of facts: neighbours are written as ranges. */
export function ranges(bytes, count) {
  const reader = new Reader(bytes);
  const found = new Int32Array(count);
  for (let n = 0, next = 0; n < count; ) {
    next += reader.number();
    for (let more = reader.number(); more >= 0; more--) found[n++] = next++;
  }
  return found;
}

/** Clauses, weights and codes of lengths (null when the partition holds them) of a run of a stem. */
export function weights(bytes, count, inline) {
  const reader = new Reader(bytes);
  return { clauses: reader.rising(count), weights: reader.numbers(count), lengths: count <= inline ? reader.slice(count) : null };
}

/** Clauses of a run of a word. */
export function clauses(bytes, count) {
  return new Reader(bytes).rising(count);
}

/** Places of a word in each clause of its run, and how many of them lie in the heading. */
export function* places(bytes, count) {
  const reader = new Reader(bytes);
  for (let n = 0; n < count; n++) {
    const size = reader.number();
    const heading = size & 1 ? reader.number() : 0;
    yield { heading, places: reader.rising(size >> 1) };
  }
}

/** Values of a column that is written as equal neighbours counted. */
export function column({ values, counts }) {
  const found = [];
  values.forEach((value, n) => {
    for (let count = counts[n]; count > 0; count--) found.push(value);
  });
  return found;
}
