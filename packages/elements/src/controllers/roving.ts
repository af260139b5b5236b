import { stepFrom, typeAhead, type Direction, type Spot } from "@lansmuseer/view";
import { TypedWord } from "./typed-word.js";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "north",
  ArrowDown: "south",
  ArrowLeft: "west",
  ArrowRight: "east",
};

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

/** Moves among the items of a picture by arrows, Home, End and letters. */
export class Roving {
  readonly #word = new TypedWord();

  /** Goes where a key leads. True when the key is ours, also where it leads nowhere. */
  move(
    event: KeyboardEvent,
    active: string | undefined,
    { spots, names, order, start }: RovingField,
    goTo: (id: string) => void,
  ): boolean {
    const direction = arrows[event.key];
    const word = this.#word.add(event);
    let target: string | undefined;
    if (direction !== undefined)
      target = active === undefined ? (start ?? order[0]) : stepFrom(spots, active, direction);
    else if (event.key === "Home") target = order[0];
    else if (event.key === "End") target = order.at(-1);
    else if (word !== undefined) target = typeAhead(names, active, word);
    else return false;
    if (target !== undefined) goTo(target);
    return true;
  }
}
