/** Letters typed within this time belong to one word. */
const wordMs = 800;

/** Gathers typed letters into the beginning of a name. */
export class TypedWord {
  #word = "";
  #at = 0;

  /** The word so far, this key its last letter; undefined when the key is no letter. */
  add({ key, timeStamp }: KeyboardEvent): string | undefined {
    if (!/^\p{L}$/u.test(key)) return undefined;
    this.#word = timeStamp - this.#at < wordMs ? this.#word + key : key;
    this.#at = timeStamp;
    return this.#word;
  }
}
