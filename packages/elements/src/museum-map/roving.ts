import { stepFrom, typeAhead, type Direction, type MuseumMapView } from "@lansmuseer/view";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "north",
  ArrowDown: "south",
  ArrowLeft: "west",
  ArrowRight: "east",
};

/** Letters typed within this time belong to one word. */
const wordMs = 800;

/** Which museum a key leads to: empty when the key is ours but leads nowhere, undefined when it is not ours. */
export class Roving {
  #typed = "";
  #typedAt = 0;

  target(
    key: string,
    at: number,
    active: string | undefined,
    { picture, rows, details }: MuseumMapView,
  ): string | undefined {
    const direction = arrows[key];
    const marks = picture?.marks.filter(({ dimmed }) => !dimmed) ?? [];
    if (direction !== undefined) {
      // The first arrow only arrives: at the museum whose facts are shown, else at the first in the list.
      if (active === undefined)
        return marks.find(({ row }) => row === details)?.row.id ?? marks[0]?.row.id ?? "";
      const spots = picture?.marks.flatMap(({ row, dots: [dot] }) =>
        dot !== undefined && rows.includes(row) ? [{ id: row.id, x: dot.x, y: dot.y }] : [],
      );
      return stepFrom(spots ?? [], active, direction) ?? "";
    }
    if (key === "Home") return marks[0]?.row.id;
    if (key === "End") return marks.at(-1)?.row.id;
    if (/^\p{L}$/u.test(key)) {
      this.#typed = at - this.#typedAt < wordMs ? this.#typed + key : key;
      this.#typedAt = at;
      return typeAhead(rows, active, this.#typed) ?? "";
    }
    return undefined;
  }
}
