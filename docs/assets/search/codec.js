// How the files of the index are written (docs/index-statique.md).

/** Numbers of variable length, seven bits a byte, read one after the other. */
export class Reader {
  constructor(bytes, place = 0) {
    this.bytes = bytes;
    this.place = place;
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
  rising(found) {
    for (let n = 0, last = -1; n < found.length; n++) found[n] = last += this.number() + 1;
    return found;
  }

  slice(length) {
    const bytes = this.bytes.subarray(this.place, this.place + length);
    this.place += length;
    return bytes;
  }

  get rest() {
    return this.bytes.subarray(this.place);
  }
}

/** Places of chunks that follow one another, from the names of their files, how many each holds, and their lengths. */
export function chunksOf({ files, chunks, lengths }) {
  let next = 0;
  return files.flatMap((file, number) => {
    let offset = 0;
    return Array.from({ length: chunks[number] }, () => {
      const length = lengths[next++];
      offset += length;
      return { file, offset: offset - length, length };
    });
  });
}

/** Readers of a run from the columns of its chunk, by kind of list. */
const RUNS = {
  weights([gaps, unusual, lengths], count, { usual_weight: usual, inline_lengths: inline }) {
    const [clauses, weights] = [new Int32Array(count), new Int32Array(count)];
    for (let n = 0, last = -1; n < count; n++) {
      const gap = gaps.number();
      clauses[n] = last += Math.floor(gap / 2) + 1;
      weights[n] = gap & 1 ? unusual.number() : usual;
    }
    return { clauses, weights, lengths: count <= inline ? lengths.slice(count) : null };
  },
  clauses([gaps], count) {
    return { clauses: gaps.rising(new Int32Array(count)) };
  },
  places([sizes, gaps], count) {
    const [starts, headings] = [new Int32Array(count + 1), new Int32Array(count)];
    for (let n = 0; n < count; n++) {
      const size = sizes.number();
      starts[n + 1] = starts[n] + (size >> 1);
      headings[n] = size & 1 ? sizes.number() : 0;
    }
    const places = new Int32Array(starts[count]);
    for (let n = 0; n < count; n++) gaps.rising(places.subarray(starts[n], starts[n + 1]));
    return { starts, headings, places };
  },
  facts([ranges], count) {
    const found = [];
    for (let n = 0, next = 0; n < count; ) {
      const first = next + ranges.number();
      const more = ranges.number();
      next = first + more + 1;
      n += more + 1;
      found.push([first, next]);
    }
    return {
      get clauses() {
        return Int32Array.from(found.flatMap(([first, end]) => Array.from({ length: end - first }, (_, n) => first + n)));
      },
    };
  },
};
const COLUMNS = { weights: 3, clauses: 1, places: 2, facts: 1 };

/** The segments of a chunk of lists: for each, its runs by partition. */
export function segments(bytes, kind, tables) {
  const reader = new Reader(bytes);
  const count = reader.number();
  const sizes = reader.numbers(1 + COLUMNS[kind]);
  const [table, ...columns] = Array.from(sizes, (size) => new Reader(reader.slice(size)));
  return Array.from({ length: count }, () => {
    const runs = new Map();
    for (let more = table.number(), partition = 0; more > 0; more--) {
      const step = table.number();
      partition = partition ? partition - step : step;
      runs.set(partition, RUNS[kind](columns, table.number(), tables));
    }
    return runs;
  });
}

/** Values of a column that is written as equal neighbours counted. */
export function column({ values, counts }) {
  const found = [];
  values.forEach((value, n) => {
    for (let count = counts[n]; count > 0; count--) found.push(value);
  });
  return found;
}
