import { Inflate } from "fflate";
import { FileProblem } from "../file/file-problem.js";
import type { Limits } from "../file/limits.js";

/** A file within an archive. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes that are inflated at a time, so that the count stops a bomb soon after it goes off. */
const STEP = 16_384;

/**
 * The files of an archive, one at a time. What the archive says of their sizes is checked before any is unpacked, and
 * the bytes are counted while they are, since an archive may lie.
 */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #limits: Limits;
  readonly #entries: ReadonlyMap<string, Entry>;
  #unpacked = 0;

  /** @throws FileProblem when the bytes are no archive, or one that asks for too much */
  constructor(bytes: Uint8Array, limits: Limits) {
    if (bytes.length > limits.fileBytes) throw tooLarge(limits.fileBytes);
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#limits = limits;
    this.#entries = this.#directory();
    this.#checkDeclared();
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /**
   * A file's text in pieces, as it is unpacked; nothing where the archive has no such file.
   *
   * @throws FileProblem when it is damaged, or unpacks to more than is allowed
   */
  *text(name: string): Generator<string> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return;
    const decoder = new TextDecoder("utf-8", { fatal: true });
    for (const piece of this.#unpack(entry)) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  }

  *#unpack(entry: Entry): Generator<Uint8Array> {
    const data = this.#data(entry);
    if (entry.method === STORED) {
      this.#count(data.length);
      yield data;
      return;
    }
    if (entry.method !== DEFLATED) throw new FileProblem("file-unreadable");
    let pieces: Uint8Array[] = [];
    const inflate = new Inflate((piece) => {
      this.#count(piece.length);
      pieces.push(piece);
    });
    for (let at = 0; at < data.length || at === 0; at += STEP) {
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
      yield* pieces;
      pieces = [];
    }
  }

  #count(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > this.#limits.unpackedBytes) throw tooLarge(this.#limits.unpackedBytes);
  }

  #data({ offset, packed }: Entry): Uint8Array {
    if (this.#u32(offset) !== LOCAL) throw new FileProblem("file-unreadable");
    const begin = offset + 30 + this.#u16(offset + 26) + this.#u16(offset + 28);
    if (begin + packed > this.#bytes.length) throw new FileProblem("file-unreadable");
    return this.#bytes.subarray(begin, begin + packed);
  }

  #directory(): ReadonlyMap<string, Entry> {
    const end = this.#endOfDirectory();
    const count = this.#u16(end + 10);
    if (count > this.#limits.entries) {
      const most = this.#limits.entries;
      throw new FileProblem("limit-entries", { sv: `högst ${most} delar`, en: `at most ${most} parts` });
    }
    const entries = new Map<string, Entry>();
    let at = this.#u32(end + 16);
    for (let index = 0; index < count; index += 1) {
      if (this.#u32(at) !== CENTRAL) throw new FileProblem("file-unreadable");
      const nameLength = this.#u16(at + 28);
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      if ((this.#u16(at + 8) & 1) === 1) throw new FileProblem("file-encrypted");
      entries.set(name.replaceAll("\\", "/"), {
        name,
        method: this.#u16(at + 10),
        packed: this.#u32(at + 20),
        unpacked: this.#u32(at + 24),
        offset: this.#u32(at + 42),
      });
      at += 46 + nameLength + this.#u16(at + 30) + this.#u16(at + 32);
    }
    return entries;
  }

  /** The end is found from behind: a comment of up to 64 KiB may follow it. */
  #endOfDirectory(): number {
    const first = Math.max(0, this.#bytes.length - 22 - 65_535);
    for (let at = this.#bytes.length - 22; at >= first; at -= 1) if (this.#u32(at) === END) return at;
    throw new FileProblem("file-unreadable");
  }

  #checkDeclared(): void {
    const { unpackedBytes, ratio } = this.#limits;
    let sum = 0;
    for (const { packed, unpacked } of this.#entries.values()) {
      sum += unpacked;
      const isBomb = unpacked > 1_000_000 && unpacked > packed * ratio;
      if (sum > unpackedBytes || isBomb) throw tooLarge(unpackedBytes);
    }
  }

  #u16(at: number): number {
    if (at < 0 || at + 2 > this.#bytes.length) throw new FileProblem("file-unreadable");
    return this.#view.getUint16(at, true);
  }

  #u32(at: number): number {
    if (at < 0 || at + 4 > this.#bytes.length) throw new FileProblem("file-unreadable");
    return this.#view.getUint32(at, true);
  }
}

function tooLarge(bytes: number): FileProblem {
  const megabytes = Math.round(bytes / 1e6);
  return new FileProblem("limit-bytes", { sv: `högst ${megabytes} MB`, en: `at most ${megabytes} MB` });
}
