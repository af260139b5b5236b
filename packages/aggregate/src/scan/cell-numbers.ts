/** Numbers the cells that occur, in the order in which they are met. Open addressing over typed arrays. */
export class CellNumbers {
  #keys = new Float64Array(1 << 12).fill(-1);
  #numbers = new Int32Array(1 << 12);
  #found = new Float64Array(1 << 11);
  size = 0;

  /** The keys so far, in the order of their numbers. */
  get keys(): Float64Array {
    return this.#found.subarray(0, this.size);
  }

  numberOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash(key) & mask;
    for (let there = this.#keys[slot]!; there !== -1; there = this.#keys[slot]!) {
      if (there === key) return this.#numbers[slot]!;
      slot = (slot + 1) & mask;
    }
    this.#keys[slot] = key;
    this.#numbers[slot] = this.size;
    if (this.size === this.#found.length) this.#grow();
    this.#found[this.size] = key;
    return this.size++;
  }

  #grow(): void {
    const found = new Float64Array(this.#found.length * 2);
    found.set(this.#found);
    this.#found = found;
    const length = this.#keys.length * 2;
    const keys = new Float64Array(length).fill(-1);
    const numbers = new Int32Array(length);
    for (let index = 0; index < this.#keys.length; index++) {
      const key = this.#keys[index]!;
      if (key === -1) continue;
      let slot = hash(key) & (length - 1);
      while (keys[slot] !== -1) slot = (slot + 1) & (length - 1);
      keys[slot] = key;
      numbers[slot] = this.#numbers[index]!;
    }
    this.#keys = keys;
    this.#numbers = numbers;
  }
}

function hash(key: number): number {
  const mixed = Math.imul((key >>> 0) ^ Math.imul((key / 2 ** 32) >>> 0, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
