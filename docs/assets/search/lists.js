// The list of a term, of which only the segments that are needed are fetched.

import { Reader } from "./codec.js";

export class List {
  constructor(files, segments) {
    this.files = files;
    this.segments = segments.map((segment) => ({ ...segment, runs: null }));
  }

  /** Number of the segment where the run of a partition would be; -1 when the list is newer. */
  segmentOf(partition) {
    return this.segments.findLastIndex((segment) => segment.newest >= partition);
  }

  /** Whether the run of a partition can be had without fetching anything. */
  isHere(partition) {
    const number = this.segmentOf(partition);
    return number < 0 || this.segments[number].runs !== null;
  }

  /** Fetches the newest segment. */
  async begin() {
    if (this.segments.length) await this.load(this.segments[0]);
  }

  /** The run of a partition; undefined when it has none. */
  async run(partition) {
    const number = this.segmentOf(partition);
    if (number < 0) return undefined;
    const segment = this.segments[number];
    return (segment.runs ?? (await this.load(segment))).get(partition);
  }

  async load(segment) {
    const bytes = await this.files.bytes(segment.file);
    const reader = new Reader(bytes.subarray(segment.offset, segment.offset + segment.length));
    segment.runs = new Map();
    for (let key = reader.number(); ; key -= reader.number()) {
      const [count, length] = [reader.number(), reader.number()];
      segment.runs.set(key, { count, bytes: reader.slice(length) });
      if (reader.ended) return segment.runs;
    }
  }
}
