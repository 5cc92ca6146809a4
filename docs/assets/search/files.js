// The files of the index: fetched once, checked, unpacked.

import { IndexFailure } from "./errors.js";

const SUFFIX = ".bin";
const MOST_BYTES = 96_000_000;
const decoder = new TextDecoder();

export class Files {
  /** `base` is the address of the folder, with a slash at its end. */
  constructor(base) {
    this.base = base;
    this.held = new Map();
    this.size = 0;
    this.moved = 0;
  }

  /** The manifest: "no-cache" asks whether it changed, "reload" fetches it even when the host sees no change. */
  async manifest(cache) {
    const response = await this.fetched("manifest.json", { cache });
    try {
      return await response.json();
    } catch {
      throw new IndexFailure("damaged");
    }
  }

  /** Unpacked bytes of a file. */
  bytes(name) {
    if (!this.held.has(name)) {
      const loading = this.load(name).catch((error) => {
        this.held.delete(name);
        throw error;
      });
      this.held.set(name, loading);
    }
    return this.held.get(name);
  }

  async json(name) {
    const bytes = await this.bytes(name);
    return (bytes.json ??= JSON.parse(decoder.decode(bytes)));
  }

  async load(name) {
    const response = await this.fetched(name + SUFFIX, { cache: "force-cache" });
    let packed;
    try {
      packed = await response.arrayBuffer();
    } catch {
      throw new IndexFailure("offline");
    }
    this.moved += packed.byteLength;
    const bytes = await unpacked(packed);
    this.size += bytes.length;
    if (this.size > MOST_BYTES) this.forget(name);
    return bytes;
  }

  /** Lets go of everything but the file that has just come. */
  forget(name) {
    const latest = this.held.get(name);
    this.held = new Map([[name, latest]]);
    this.size = 0;
  }

  async fetched(name, options) {
    let response;
    try {
      response = await fetch(new URL(name, this.base), options);
    } catch {
      throw new IndexFailure("offline");
    }
    if (!response.ok) throw new IndexFailure("missing");
    return response;
  }
}

async function unpacked(packed) {
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new IndexFailure("damaged");
  }
}
