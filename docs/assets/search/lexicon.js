// Every key of the index in order, the number of clauses that have it, and where its lists lie.

import { Reader } from "./codec.js";

const decoder = new TextDecoder();

export class Lexicon {
  constructor(files, { first, names }) {
    this.files = files;
    this.first = first;
    this.names = names;
    this.parts = new Map();
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
    const bytes = await this.files.bytes(this.names[number]);
    return (bytes.lexicon ??= entries(bytes));
  }

  /** The entry of a key; undefined when no clause has it. */
  async entry(key) {
    if (!this.names.length) return undefined;
    return (await this.part(this.partOf(key))).get(key);
  }

  /** Entries whose key begins like this, in order. */
  async beginning(start) {
    const found = [];
    for (let number = this.partOf(start); number < this.names.length; number++) {
      if (this.first[number] > start && !this.first[number].startsWith(start)) break;
      for (const entry of (await this.part(number)).values()) if (entry.key.startsWith(start)) found.push(entry);
    }
    return found;
  }
}

function entries(bytes) {
  const reader = new Reader(bytes);
  const [count, width] = [reader.number(), reader.number()];
  const files = Array.from({ length: count }, () => decoder.decode(reader.slice(width)));
  const found = new Map();
  let last = new Uint8Array();
  while (!reader.ended) {
    const shared = reader.number();
    const ending = reader.slice(reader.number());
    const encoded = new Uint8Array(shared + ending.length);
    encoded.set(last.subarray(0, shared));
    encoded.set(ending, shared);
    last = encoded;
    const key = decoder.decode(encoded);
    const clauses = reader.number();
    const lists = Array.from({ length: reader.number() }, () => segments(reader, files));
    found.set(key, { key, clauses, lists });
  }
  return found;
}

function segments(reader, files) {
  return Array.from({ length: reader.number() }, () => {
    const [file, offset, length, newest] = reader.numbers(4);
    return { file: files[file], offset, length, newest };
  });
}
