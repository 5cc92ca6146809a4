// The files of the index: what of them is needed is fetched once, checked, unpacked.

import { IndexFailure } from "./errors.js";

const SUFFIX = ".bin";
const MOST_BYTES = 96_000_000;
const decoder = new TextDecoder();

export class Files {
  /** `base` is the address of the folder, with a slash at its end. */
  constructor(base) {
    this.base = base;
    this.held = new Map();
    this.wholes = new Map();
    this.size = 0;
    this.moved = 0;
    /** Whether the host serves parts of files; null until its first answer. */
    this.servesParts = null;
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

  /** Unpacked bytes of a chunk; without offset and length, of a file that is one chunk. */
  chunk({ file, offset = 0, length = 0 }) {
    const key = `${file} ${offset}`;
    return remembered(this.held, key, () => this.load(key, file, offset, length));
  }

  /** What a file that is one chunk says. */
  async json(file) {
    return this.jsonChunk({ file });
  }

  async jsonChunk(place) {
    const bytes = await this.chunk(place);
    return (bytes.json ??= JSON.parse(decoder.decode(bytes)));
  }

  async load(key, file, offset, length) {
    const part = length > 0 && this.servesParts ? await this.part(file, offset, length) : null;
    const bytes = part ?? (await unpacked(await this.cut(file, offset, length)));
    this.keep(key, bytes.length);
    return bytes;
  }

  /** The chunk that is a part of a file, or all of the file; null from a host that does not serve parts as it should. */
  async part(file, offset, length) {
    const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
    try {
      const response = await this.fetched(file + SUFFIX, { cache: "force-cache", headers });
      const bytes = await this.received(response);
      return await unpacked(response.status === 206 ? bytes : bytes.slice(offset, offset + length));
    } catch (error) {
      if (error.kind === "offline") throw error;
      this.servesParts = false;
      return null;
    }
  }

  async cut(file, offset, length) {
    const bytes = await remembered(this.wholes, file, () => this.whole(file));
    return length ? bytes.slice(offset, offset + length) : bytes;
  }

  async whole(file) {
    const response = await this.fetched(file + SUFFIX, { cache: "force-cache" });
    this.servesParts ??= response.headers.get("Accept-Ranges") === "bytes";
    const bytes = await this.received(response);
    this.keep(null, bytes.byteLength);
    return bytes;
  }

  async received(response) {
    try {
      const bytes = await response.arrayBuffer();
      this.moved += bytes.byteLength;
      return bytes;
    } catch {
      throw new IndexFailure("offline");
    }
  }

  /** Counts what is held; when that is too much, lets go of everything but the chunk that has just come. */
  keep(key, bytes) {
    this.size += bytes;
    if (this.size <= MOST_BYTES) return;
    const latest = this.held.get(key);
    this.held = new Map(latest ? [[key, latest]] : []);
    this.wholes = new Map();
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

/** What is loaded once by name; what failed is asked for anew the next time. */
function remembered(held, name, load) {
  const forgotten = (error) => {
    held.delete(name);
    throw error;
  };
  if (!held.has(name)) held.set(name, load().catch(forgotten));
  return held.get(name);
}

async function unpacked(packed) {
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new IndexFailure("damaged");
  }
}
