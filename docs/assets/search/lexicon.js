// Every key of the index in order, the number of clauses that have it, and where its lists lie.

import { Reader, chunksOf } from "./codec.js";

const decoder = new TextDecoder();
const NAME_BYTES = 6;
/** Lists of a key by its first letter: of stems, of exact words; those of any other only say which clauses have it. */
const LISTS = { t: ["weights"], w: ["clauses", "places"] };
const FACTS = ["facts"];

export class Lexicon {
  constructor(files, { first, ...table }) {
    this.files = files;
    this.first = first;
    this.chunks = chunksOf(table);
  }

  /** Number of the part that holds `key` if any does. */
  partOf(key) {
    let [low, high] = [0, this.first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.first[middle] <= key) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  async part(number) {
    const bytes = await this.files.chunk(this.chunks[number]);
    return (bytes.lexicon ??= entries(bytes));
  }

  /** The entry of a key; undefined when no clause has it. */
  async entry(key) {
    if (!this.chunks.length) return undefined;
    return (await this.part(this.partOf(key))).get(key);
  }

  /** Entries whose key begins like this, in order. */
  async beginning(start) {
    const found = [];
    for (let number = this.partOf(start); number < this.chunks.length; number++) {
      if (this.first[number] > start && !this.first[number].startsWith(start)) break;
      for (const entry of (await this.part(number)).values()) if (entry.key.startsWith(start)) found.push(entry);
    }
    return found;
  }
}

function entries(bytes) {
  const reader = new Reader(bytes);
  const names = Array.from({ length: reader.number() }, () => hexadecimal(reader.slice(NAME_BYTES)));
  const [clauses, places, older] = Array.from({ length: 3 }, () => chunks(reader, names));
  const firsts = [clauses, places].map((found) => ({ found, chunk: null, rank: 0 }));
  const [count, lists] = reader.numbers(2);
  const told = Array.from({ length: count }, () => ({
    clauses: reader.number(),
    segments: firsts.slice(0, lists).map((first) => segmentsOf(reader, first, older)),
  }));
  const [letter, ...keys] = decoder.decode(reader.rest).split("\n");
  const kinds = LISTS[letter] ?? FACTS;
  return new Map(
    told.map(({ clauses: size, segments }, n) => {
      const key = letter + keys[n];
      return [key, { key, clauses: size, lists: segments.map((found, rank) => ({ kind: kinds[rank], clauses: size, segments: found })) }];
    }),
  );
}

/** Places of chunks, in the order in which the keys use them. */
function chunks(reader, names) {
  const found = Array.from({ length: reader.number() }, () => reader.numbers(3));
  return found.map(([file, offset, length]) => ({ file: names[file], offset, length })).values();
}

/** The first segment shares a chunk with those of the keys before; older ones are chunks of their own. */
function segmentsOf(reader, first, older) {
  const told = reader.number();
  if (told & 1) Object.assign(first, { chunk: first.found.next().value, rank: 0 });
  const segments = [{ chunk: first.chunk, rank: first.rank++, newest: Infinity }];
  for (let more = told >> 1; more > 0; more--) segments.push({ newest: reader.number(), chunk: older.next().value, rank: 0 });
  return segments;
}

const hexadecimal = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
