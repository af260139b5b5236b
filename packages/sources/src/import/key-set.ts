const EMPTY = 0;

/**
 * Remembers which texts have come, in 64 bits each and not in memory that grows with their length. Two different texts
 * in a million have the same bits once in thirty million files.
 */
export class KeySet {
  #size = 0;
  #bits = 12;
  /** The two halves of a key beside each other, so that a look-up touches one line of memory. */
  #keys = new Uint32Array(2 << 12);

  /** Adds a key, and says whether it was there already. */
  add(key: KeyHash): boolean {
    if (this.#size * 2 > this.#keys.length / 2) this.#grow();
    return this.#place(key.high, key.low);
  }

  #place(high: number, low: number): boolean {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let slot = (Math.imul(high ^ low, 0x9e3779b1) >>> (32 - this.#bits)) << 1;
    while (keys[slot] !== EMPTY || keys[slot + 1] !== EMPTY) {
      if (keys[slot] === high && keys[slot + 1] === low) return true;
      slot = (slot + 2) & mask;
    }
    keys[slot] = high;
    keys[slot + 1] = low;
    this.#size += 1;
    return false;
  }

  #grow(): void {
    const keys = this.#keys;
    this.#bits += 1;
    this.#keys = new Uint32Array(keys.length * 2);
    this.#size = 0;
    for (let slot = 0; slot < keys.length; slot += 2)
      if (keys[slot] !== EMPTY || keys[slot + 1] !== EMPTY) this.#place(keys[slot]!, keys[slot + 1]!);
  }
}

/** 64 bits that stand for texts added one after another. */
export class KeyHash {
  high = 0x811c9dc5;
  low = 0x01000193;

  /** Begins anew. */
  clear(): this {
    this.high = 0x811c9dc5;
    this.low = 0x01000193;
    return this;
  }

  /** Adds a text, and its end, so that `"ab", "c"` and `"a", "bc"` differ. */
  add(text: string): this {
    const length = text.length;
    let high = this.high;
    let low = this.low ^ length;
    for (let index = 0; index < length; index += 2) {
      // The unit after the last is NaN, which a bitwise operator takes for 0.
      const two = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
      high = Math.imul(high ^ two, 0x01000193);
      high ^= high >>> 15;
      low = Math.imul(low + two, 0x85ebca6b);
      low ^= low >>> 13;
    }
    this.high = Math.imul(high ^ 0x1f, 0x01000193) >>> 0;
    this.low = Math.imul(low ^ 0x1f, 0x85ebca6b) >>> 0;
    return this;
  }
}
