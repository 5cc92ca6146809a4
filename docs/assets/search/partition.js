// A partition: what is known of each of its clauses, fetched when it is asked for.

import { chunksOf, column } from "./codec.js";

const SHOWN = ["document", "anchor", "label", "heading", "text"];

export class Partition {
  constructor(files, line, rank, first) {
    const { lengths, ...known } = line;
    Object.assign(this, known);
    this.lengthsFile = lengths;
    this.hasLengths = false;
    this.files = files;
    this.rank = rank;
    /** Number of its first clause in the whole archive, newest first. */
    this.first = first;
  }

  async columns() {
    return (this.held ??= unrolled(await this.files.json(this.head)));
  }

  lengths() {
    this.hasLengths = true;
    return this.files.chunk({ file: this.lengthsFile });
  }

  async values() {
    return this.files.json((await this.columns()).values);
  }

  /** What is shown of a clause. */
  async card(clause) {
    const { texts, subjects } = await this.columns();
    const { counts, chunks } = texts;
    let first = 0;
    let chunk = 0;
    while (clause >= first + counts[chunk]) first += counts[chunk++];
    const found = await this.files.jsonChunk(chunks[chunk]);
    const [own, anchor, label, heading, text] = SHOWN.map((name) => found[name][clause - first]);
    const [dossierNumber, kind, document, path] = found.documents[own];
    const [dossier, authority, body, number, object, date] = found.dossiers[dossierNumber];
    const address = anchor ? `${path}#${anchor}` : path;
    const subject = subjects[clause];
    return { address, dossier, authority, body, number, object, subject, date, kind, document, label, heading, text };
  }
}

function unrolled(head) {
  const named = ({ names, ...runs }) => column(runs).map((value) => names[value]);
  return {
    ...head,
    texts: { counts: head.texts.counts, chunks: chunksOf(head.texts) },
    days: column(head.days),
    authorities: named(head.authorities),
    bodies: named(head.bodies),
    kinds: named(head.kinds),
    subjects: named(head.subjects),
    topics: named(head.topics),
  };
}
