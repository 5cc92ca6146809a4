// The order of results: best or newest first; equals stand newest first, then by address, which is the reverse
// of the order of clauses in the index.

import { kept } from "./sets.js";

/** What was found, apart where the words of a clause alone do not answer: those come after all others. */
export class Found {
  constructor() {
    this.own = new Clauses();
    this.apart = new Clauses();
  }

  add(partition, found) {
    this.own.add(partition, kept(found, (_, n) => found.own[n] === 1));
    this.apart.add(partition, kept(found, (_, n) => found.own[n] === 0));
  }

  get total() {
    return this.own.total + this.apart.total;
  }

  /** Those that facets count: what stands apart only when nothing else was found. */
  get counted() {
    return this.own.total ? this.own : this.apart;
  }

  /** The first `count` in their order, as partition, clause, score and whether it stands apart. */
  async best(count, sort) {
    const first = await this.own.best(count, sort);
    const rest = first.length < count ? await this.apart.best(count - first.length, sort) : [];
    return [...first, ...rest.map((hit) => ({ ...hit, isApart: true }))];
  }
}

/** For each partition, newest first, clauses and scores. */
class Clauses {
  constructor() {
    this.parts = [];
    this.total = 0;
  }

  add(partition, { clauses, scores }) {
    if (!clauses.length) return;
    this.parts.push({ partition, clauses, scores });
    this.total += clauses.length;
  }

  best(count, sort) {
    return sort === "date" ? this.newest(count) : this.highest(count);
  }

  /** Of equals the newest come first, so that one that does not exceed the bar is left out. */
  highest(count) {
    const kept = [];
    let bar = -Infinity;
    const cut = () => {
      kept.sort((a, b) => b.rounded - a.rounded || a.order - b.order);
      kept.length = Math.min(kept.length, count);
      if (kept.length === count) bar = kept[count - 1].rounded;
    };
    for (const { partition, clauses, scores } of this.parts) {
      for (let n = clauses.length - 1; n >= 0; n--) {
        const rounded = round(scores[n]);
        if (rounded <= bar) continue;
        kept.push({ partition, clause: clauses[n], score: scores[n], rounded, order: order(partition, clauses[n]) });
        if (kept.length >= 8 * count + 64) cut();
      }
    }
    cut();
    return kept;
  }

  async newest(count) {
    const kept = [];
    for (const [number, { partition, clauses, scores }] of this.parts.entries()) {
      const { days } = await partition.columns();
      clauses.forEach((clause, n) => {
        kept.push({ partition, clause, score: scores[n], rounded: round(scores[n]), day: days[clause], order: order(partition, clause) });
      });
      const older = this.parts[number + 1];
      if (kept.length >= count && !(older && older.partition.newest >= partition.oldest)) break;
    }
    kept.sort((a, b) => b.day - a.day || b.rounded - a.rounded || a.order - b.order);
    return kept.slice(0, count);
  }
}

/** Number of a clause in the whole archive, from the newest; a partition numbers its own from the oldest. */
const order = (partition, clause) => partition.first + partition.clauses - 1 - clause;

const round = (score) => Math.round(score * 1e6) / 1e6;
