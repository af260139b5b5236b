import { FileProblem } from "../file/file-problem.js";

/** How the bytes of a text stand for letters. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Bytes of a text as they come, in order. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Decodes a text as its bytes come. A byte order mark decides; else zeros in every second byte mean UTF-16; else the
 * text is UTF-8 until a byte says no, and Windows-1252 from there if no letter before was UTF-8's. Never writes U+FFFD.
 */
export class TextStream {
  #decoder: TextDecoder | undefined;
  #encoding: Encoding = "utf-8";
  #sawLetters = false;
  /** Bytes of the character that the last chunk ended within. */
  #rest: Uint8Array = new Uint8Array(0);

  /** The encoding as far as is known: that of the file once it has been read. */
  get encoding(): Encoding {
    return this.#encoding;
  }

  /**
   * The text of the next bytes.
   *
   * @throws FileProblem when the bytes are neither of one encoding nor of another
   */
  push(chunk: Uint8Array): string {
    if (this.#decoder === undefined) this.#begin(chunk);
    return this.#decode(chunk, true);
  }

  /** What was held back for want of the next byte. */
  end(): string {
    return this.#decoder === undefined ? "" : this.#decode(new Uint8Array(0), false);
  }

  #begin(chunk: Uint8Array): void {
    this.#encoding = markedEncoding(chunk) ?? zeroPattern(chunk) ?? "utf-8";
    this.#decoder = new TextDecoder(this.#encoding, { fatal: true });
  }

  #decode(chunk: Uint8Array, stream: boolean): string {
    try {
      const text = this.#decoder!.decode(chunk, { stream });
      if (this.#encoding === "utf-8") this.#remember(chunk, text);
      return text;
    } catch {
      if (this.#encoding !== "utf-8" || this.#sawLetters)
        throw new FileProblem("file-unreadable", this.#encoding.toUpperCase());
      this.#encoding = "windows-1252";
      this.#decoder = new TextDecoder("windows-1252");
      const held = this.#rest;
      this.#rest = new Uint8Array(0);
      return this.#decoder.decode(held, { stream: true }) + this.#decoder.decode(chunk, { stream });
    }
  }

  /** Keeps the bytes at the end that are not a whole character yet, in case they never become one. */
  #remember(chunk: Uint8Array, text: string): void {
    const before = this.#rest.length;
    const tail = unfinishedTail(chunk);
    this.#rest =
      tail === chunk.length && before > 0 ? joined(this.#rest, chunk) : chunk.slice(chunk.length - tail);
    this.#sawLetters ||= before > 0 || text.length !== chunk.length - tail;
  }
}

function markedEncoding(chunk: Uint8Array): Encoding | undefined {
  const [a, b, c] = chunk;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without a mark: most letters of a Swedish text have a zero on the same side. */
function zeroPattern(chunk: Uint8Array): Encoding | undefined {
  const sample = chunk.subarray(0, 512);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const many = sample.length / 4;
  if (zeros[1]! > many && zeros[0]! < many / 4) return "utf-16le";
  return zeros[0]! > many && zeros[1]! < many / 4 ? "utf-16be" : undefined;
}

/** How many bytes at the end begin a character that does not end there: 0 to 3. */
function unfinishedTail(chunk: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back += 1) {
    const byte = chunk[chunk.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
