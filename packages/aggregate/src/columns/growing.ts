/** Whole numbers from 0 that grow at the end. */
export class GrowingCodes {
  #codes = new Uint32Array(1024);
  length = 0;

  push(code: number): void {
    if (this.length === this.#codes.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#codes);
      this.#codes = larger;
    }
    this.#codes[this.length++] = code;
  }

  /** The codes so far, not copied. */
  get view(): Uint32Array {
    return this.#codes.subarray(0, this.length);
  }
}

/** Numbers that grow at the end. */
export class GrowingNumbers {
  #numbers = new Float64Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  addTo(index: number, number: number): void {
    this.#numbers[index]! += number;
  }

  finish(): Float64Array {
    return this.#numbers.slice(0, this.length);
  }
}
