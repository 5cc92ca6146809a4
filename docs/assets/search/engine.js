// A search, step by step: the first page as soon as it can be shown, then the rest of the archive, then facets.

import { Cancelled } from "./errors.js";
import { begin, evaluate, listsOf, prepared } from "./evaluator.js";
import { extract, marksOf } from "./extract.js";
import { facets } from "./facets.js";
import { Found } from "./ranking.js";
import { correction, loosened } from "./suggesting.js";

/** Partitions whose lengths of clauses are fetched at once. */
const AHEAD = 8;
/** Characters of a heading that are shown. */
const TITLE = 160;

export class Engine {
  constructor(index) {
    this.index = index;
  }

  /**
   * Yields `results` (hits of a page, total, whether that is all of the archive, whether the order is final), maybe
   * twice, then `facets`; with `firstOnly`, `results` once. `isCancelled` says that nobody waits any more.
   */
  async *search(request, isCancelled = () => false) {
    const { query, sort = "pertinence", page = 1, limit = 20, goOn = false, firstOnly = false, widen = true } = request;
    const stop = () => {
      if (isCancelled()) throw new Cancelled();
    };
    const parsed = this.index.parser.parse(query);
    const wide = widen ? this.index.everyday.widened(parsed) : { node: parsed, also: [] };
    const node = await prepared(this.index, wide.node);
    const found = new Found();
    const count = limit * page;
    const shown = async (state) => ({ type: "results", query, sort, page, limit, total: found.own.total, apart: found.apart.total, also: wide.also, ...state, hits: await this.hits(found, node, { count, limit, sort }) });
    let complete = true;
    let early = false;
    for await (const step of this.steps(node, found, { count, sort, stop })) {
      if (step.first && !early) {
        yield await shown({ complete: false, working: true, final: sort === "date" });
        if (firstOnly) return;
        early = true;
      }
      if (step.moved > this.index.tables.most_bytes && !goOn) {
        complete = false;
        break;
      }
    }
    stop();
    const last = await shown({ complete, working: false, final: complete });
    const isFew = complete && page === 1 && found.total < this.index.tables.few;
    yield { ...last, ...(isFew && !(firstOnly && found.total) ? await this.help(query, parsed, { widen, limit, sort, hits: last.hits }) : {}) };
    stop();
    if (!firstOnly && found.total) {
      yield { type: "facets", complete, facets: await facets(found.counted, this.index.tables.kinds, stop) };
    }
    this.last = { query, node, found };
  }

  /** Reads partition after partition, newest first; a step says what was moved and whether a first page can be shown. */
  async *steps(node, found, { count, sort, stop }) {
    const { partitions, files } = this.index;
    const start = files.moved;
    const lists = [...listsOf(node)];
    await begin(node);
    let isAhead = false;
    for (const partition of partitions) {
      const moved = files.moved - start;
      const newer = partitions[partition.rank - 1];
      const isCertain = sort === "date" && newer && partition.newest < newer.oldest;
      const isLong = this.left(lists, partition) > this.index.tables.early_bytes;
      const first = found.own.total >= count && (isCertain || (isLong && sort !== "date"));
      yield { moved, first };
      stop();
      isAhead ||= first || !isLong;
      if (isAhead) this.fetchAhead(lists, partition);
      found.add(partition, await evaluate(this.index, partition, node));
    }
  }

  /** Bytes to fetch, about, before a partition and those that are older are searched: of lists, of lengths of clauses. */
  left(lists, partition) {
    const without = this.needLengths(lists, partition).filter(({ hasLengths }) => !hasLengths);
    const lengths = without.reduce((sum, { clauses }) => sum + clauses / 2, 0);
    return lists.reduce((sum, list) => sum + list.left(partition.key), lengths);
  }

  /** Partitions, from one to the oldest, whose lengths of clauses are needed: a word is too frequent to bring them along. */
  needLengths(lists, { rank }) {
    const { partitions, tables } = this.index;
    const isDense = lists.some((list) => list.kind === "weights" && list.clauses > tables.inline_lengths * partitions.length);
    return isDense ? partitions.slice(rank) : [];
  }

  /** Starts to fetch what is needed next; what goes wrong is told when it is used. */
  fetchAhead(lists, partition) {
    const lengths = this.needLengths(lists, partition).slice(0, AHEAD).map((older) => older.lengths());
    const segments = lists.flatMap((list) => list.fetchAhead(partition.key));
    for (const loading of [...lengths, ...segments]) loading.catch(() => undefined);
  }

  /** What the results of a page show. */
  async hits(found, node, { count, limit, sort }) {
    const marks = marksOf(node);
    const best = (await found.best(count, sort)).slice(count - limit);
    return Promise.all(best.map((hit) => this.hit(hit, marks)));
  }

  async hit({ partition, clause, score, isApart = false }, marks) {
    const { text, heading, ...card } = await partition.card(clause);
    const { analyser } = this.index;
    return { ...card, score, isApart, heading: extract(analyser, heading, marks, TITLE), extract: extract(analyser, text, marks) };
  }

  /** What to show when little was found: clauses that have some of the words, and a corrected query where nothing was. */
  async help(query, parsed, { widen, limit, sort, hits }) {
    const corrected = hits.length ? null : await correction(this.index, query, parsed);
    const wider = loosened(parsed);
    if (!wider) return { correction: corrected, nearest: [] };
    const node = await prepared(this.index, widen ? this.index.everyday.widened(wider).node : wider);
    const found = new Found();
    for await (const { moved } of this.steps(node, found, { count: limit, sort, stop: () => undefined })) {
      if (found.total >= limit && moved > this.index.tables.early_bytes) break;
    }
    const known = new Set(hits.map((hit) => hit.address));
    const near = (await this.hits(found, node, { count: limit, limit, sort })).filter(({ address }) => !known.has(address));
    return { correction: corrected, nearest: near.slice(0, limit - hits.length) };
  }

  /** How the texts cited are spread over the last search. */
  async cited(query, isCancelled) {
    if (this.last?.query !== query) return [];
    const stop = () => {
      if (isCancelled()) throw new Cancelled();
    };
    const all = await facets(this.last.found.counted, this.index.tables.kinds, stop, { cited: true });
    return all.filter((facet) => facet.name === "cite");
  }

  /** Up to `most` results of the last search in their order, for a file. */
  async all(query, sort, most) {
    if (this.last?.query !== query) return [];
    const { found, node } = this.last;
    return this.hits(found, node, { count: most, limit: most, sort });
  }

  /** Address and score of every clause found, best first: what tests compare. */
  async everything(query, sort = "pertinence", widen = true) {
    const found = new Found();
    const parsed = this.index.parser.parse(query);
    const node = await prepared(this.index, widen ? this.index.everyday.widened(parsed).node : parsed);
    for await (const _ of this.steps(node, found, { count: Infinity, sort, stop: () => undefined }));
    const best = await found.best(Math.max(1, found.total), sort);
    return Promise.all(best.map(async ({ partition, clause, score }) => [(await partition.card(clause)).address, score]));
  }
}
