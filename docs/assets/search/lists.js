// The list of a term, of which only the segments that are needed are fetched.

import { segments } from "./codec.js";

/** Bytes of a segment that costs hardly more than the request for it. */
const SMALL = 6_000;
/** Segments that are fetched at once. */
const AHEAD = 4;

export class List {
  /** `kind` says what its runs hold: weights, clauses, places or facts. */
  constructor(files, tables, { kind, clauses, segments: found }) {
    this.files = files;
    this.tables = tables;
    this.kind = kind;
    this.clauses = clauses;
    this.segments = found.map((segment) => ({ ...segment, runs: null }));
  }

  /** Number of the segment where the run of a partition would be; -1 when the list is empty. */
  segmentOf(partition) {
    return this.segments.findLastIndex((segment) => segment.newest >= partition);
  }

  /** Bytes to fetch before the list is known from a partition to the oldest. */
  left(partition) {
    const missing = this.segments.slice(Math.max(0, this.segmentOf(partition))).filter(({ runs }) => !runs);
    return missing.reduce((sum, { chunk }) => sum + chunk.length, 0);
  }

  /** Fetches the newest segment, and the next when that is small: together they do for most first pages. */
  async begin() {
    await Promise.all(this.segments.slice(0, this.segments[1]?.chunk.length <= SMALL ? 2 : 1).map((segment) => this.load(segment)));
  }

  /** The run of a partition; undefined when it has none. */
  async run(partition) {
    const number = this.segmentOf(partition);
    if (number < 0) return undefined;
    const segment = this.segments[number];
    return (segment.runs ?? (await this.load(segment))).get(partition);
  }

  /** Starts to fetch the segments after that of a partition, when that one is in use. */
  fetchAhead(partition) {
    const number = this.segmentOf(partition);
    const next = this.segments[number]?.runs ? this.segments.slice(number + 1, number + 1 + AHEAD) : [];
    return next.filter(({ runs }) => !runs).map((segment) => this.load(segment));
  }

  async load(segment) {
    const bytes = await this.files.chunk(segment.chunk);
    bytes.segments ??= segments(bytes, this.kind, this.tables);
    return (segment.runs = bytes.segments[segment.rank]);
  }
}
