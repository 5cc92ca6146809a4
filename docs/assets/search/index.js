// An open index: its lexicon, its partitions, the measures that scores are made of.

import { Analyser } from "./analyser.js";
import { Everyday } from "./everyday.js";
import { IndexFailure } from "./errors.js";
import { Files } from "./files.js";
import { Lexicon } from "./lexicon.js";
import { List } from "./lists.js";
import { Parser } from "./parser.js";
import { Partition } from "./partition.js";

const VERSION = 3;

export class Index {
  /** Opens the index at an address, whose manifest may be there already; throws IndexFailure when it cannot be read. */
  static async open(base, cache = "no-cache", known = null) {
    const files = new Files(base);
    const manifest = known ?? (await files.manifest(cache));
    if (manifest.version !== VERSION) throw new IndexFailure("version");
    const [tables, directory] = await Promise.all([files.json(manifest.language), files.json(manifest.directory)]);
    const index = new Index(files, manifest, tables, directory);
    index.partitions[0]?.columns().catch(() => undefined); // Most first pages are read from the newest.
    return index;
  }

  constructor(files, manifest, tables, directory) {
    this.files = files;
    this.tables = tables;
    this.clauses = manifest.clauses;
    this.average = manifest.average_length || 1;
    this.analyser = new Analyser(tables);
    this.parser = new Parser(this.analyser);
    this.everyday = new Everyday(tables.everyday);
    this.lexicon = new Lexicon(files, directory.lexicon);
    let first = 0;
    this.partitions = directory.partitions.map((line, rank) => {
      const partition = new Partition(files, line, rank, first);
      first += line.clauses;
      return partition;
    });
  }

  /** Key of a term in the lexicon. */
  key(field, text) {
    return this.tables.letters[field] + text;
  }

  /** A list of the lexicon, of which nothing is fetched yet. */
  list(found) {
    return new List(this.files, this.tables, found);
  }

  /** Inverse frequency of a term that this many clauses have. */
  rarity(clauses) {
    return Math.log(this.clauses / (clauses + 1)) + 1;
  }

  /** BM25F of a stem in a clause. */
  score(rarity, weight, length) {
    const { bm25, weight_unit: unit, lengths } = this.tables;
    const frequency = weight / unit;
    const spread = 1 - bm25.b + (bm25.b * lengths[length]) / this.average;
    return rarity * ((frequency * (bm25.k1 + 1)) / (frequency + bm25.k1 * spread));
  }

  /** Entries of words a few letters off; the first letter is right. */
  async within(field, text, distance) {
    const [first] = text;
    const start = this.key(field, first);
    const near = (entry) => lettersApart(text, entry.key.slice(start.length - first.length), distance) <= distance;
    return (await this.lexicon.beginning(start)).filter(near);
  }
}

/** Letters to add, remove or replace to make one word of the other; anything above `limit` may come out as more. */
export function lettersApart(one, other, limit) {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = b.map((_, n) => n + 1);
  row.unshift(0);
  for (let n = 0; n < a.length; n++) {
    const next = [n + 1];
    for (let m = 0; m < b.length; m++) next.push(Math.min(row[m + 1] + 1, next[m] + 1, row[m] + (a[n] !== b[m])));
    row = next;
    if (Math.min(...row) > limit) return limit + 1;
  }
  return row.at(-1);
}
