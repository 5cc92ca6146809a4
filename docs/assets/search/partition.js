// A partition: what is known of each of its clauses, fetched when it is asked for.

import { column } from "./codec.js";

export class Partition {
  constructor(files, line, rank, first) {
    Object.assign(this, line);
    this.files = files;
    this.rank = rank;
    /** Number of its first clause in the whole archive, newest first. */
    this.first = first;
  }

  async columns() {
    return (this.held ??= unrolled(await this.files.json(this.head)));
  }

  async lengths() {
    return this.files.bytes((await this.columns()).lengths);
  }

  async values() {
    return this.files.json((await this.columns()).values);
  }

  /** What is shown of a clause. */
  async card(clause) {
    const { blocks } = await this.columns();
    let first = 0;
    let block = 0;
    while (clause >= first + blocks.counts[block]) first += blocks.counts[block++];
    const { dossiers, documents, clauses } = await this.files.json(blocks.names[block]);
    const [documentNumber, anchor, label, heading, text] = clauses[clause - first];
    const [dossierNumber, kind, document, path] = documents[documentNumber];
    const [dossier, authority, body, number, object, date] = dossiers[dossierNumber];
    const address = anchor ? `${path}#${anchor}` : path;
    return { address, dossier, authority, body, number, object, date, kind, document, label, heading, text };
  }
}

function unrolled(head) {
  const named = ({ names, ...runs }) => column(runs).map((value) => names[value]);
  return {
    ...head,
    days: column(head.days),
    authorities: named(head.authorities),
    bodies: named(head.bodies),
    kinds: named(head.kinds),
  };
}
