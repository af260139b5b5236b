import { stepFrom, typeAhead, type Direction, type Spot } from "@lansmuseer/view";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "north",
  ArrowDown: "south",
  ArrowLeft: "west",
  ArrowRight: "east",
};

/** Letters typed within this time belong to one word. */
const wordMs = 800;

/** What the keys of a picture can come to. */
export interface RovingField {
  /** Where arrows lead. */
  readonly spots: readonly Spot[];
  /** What letters find, in order. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** The ids from Home to End. */
  readonly order: readonly string[];
  /** Where the first arrow arrives: what the panel tells of, else the first in order. */
  readonly start: string | undefined;
}

/** Which item a key leads to: empty when the key is ours but leads nowhere, undefined when it is not ours. */
export class Roving {
  #typed = "";
  #typedAt = 0;

  target(
    key: string,
    at: number,
    active: string | undefined,
    { spots, names, order, start }: RovingField,
  ): string | undefined {
    const direction = arrows[key];
    if (direction !== undefined) {
      if (active === undefined) return start ?? order[0] ?? "";
      return stepFrom(spots, active, direction) ?? "";
    }
    if (key === "Home") return order[0];
    if (key === "End") return order.at(-1);
    if (/^\p{L}$/u.test(key)) {
      this.#typed = at - this.#typedAt < wordMs ? this.#typed + key : key;
      this.#typedAt = at;
      return typeAhead(names, active, this.#typed) ?? "";
    }
    return undefined;
  }
}
