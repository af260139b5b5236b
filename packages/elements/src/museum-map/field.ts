import type { MuseumMapView } from "@lansmuseer/view";
import type { RovingField } from "../controllers/roving.js";

/** What the keys can come to: a search leaves marks out for Home, End and the first arrow, but not for the others. */
export function fieldOf({ picture: drawn, rows, own, selected = own }: MuseumMapView): RovingField {
  const marks = drawn?.marks ?? [];
  const order = marks.filter(({ dimmed }) => !dimmed).map(({ row }) => row.id);
  return {
    spots: marks.flatMap(({ row, dots: [dot] }) =>
      dot !== undefined && rows.includes(row) ? [{ id: row.id, x: dot.x, y: dot.y }] : [],
    ),
    names: rows,
    order,
    start: order.find((id) => id === selected?.id),
  };
}
