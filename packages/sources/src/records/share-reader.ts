import { areWhole, equalShares, type PlaceShare } from "@lansmuseer/domain";
import { cellText } from "../cells/cell.js";
import { splitCell } from "../cells/list.js";
import { type NamedPlace, placesOf } from "../sheet/place-readers.js";
import type { SheetReader } from "../sheet/sheet-reader.js";
import type { MakerContext } from "./record-maker.js";

/** Where the money works: equal shares, those in percent, or those of a column of their own. */
export function sharesOf(sheet: SheetReader, { register }: MakerContext): () => readonly PlaceShare[] {
  const places = placesOf(sheet, "places", register);
  const sharesCell = sheet.cell("place_shares");
  const known = new Map<readonly NamedPlace[], readonly PlaceShare[]>();
  const hasShares = sheet.has("place_shares");
  return () => {
    const list = places();
    const written = hasShares ? cellText(sharesCell()) : "";
    if (written === "" && known.has(list)) return known.get(list)!;
    const shares = written === "" ? sharesInPercent(list) : sharesInCell(list, written);
    if (areWhole(shares)) {
      if (written === "" && known.size < 4_096) known.set(list, shares);
      return shares;
    }
    sheet.report(
      "shares-not-whole",
      sheet.column("place_shares") ?? sheet.column("places"),
      written || undefined,
    );
    return [];
  };
}

function sharesInPercent(list: readonly NamedPlace[]): readonly PlaceShare[] {
  if (list.every(({ percent }) => percent === undefined)) return equalShares(list.map(({ place }) => place));
  return list.map(({ place, percent = 0 }) => ({ place, share: percent / 100 }));
}

function sharesInCell(list: readonly NamedPlace[], written: string): readonly PlaceShare[] {
  const shares = splitCell(written).map(Number);
  return list.map(({ place }, index) => ({ place, share: shares[index] ?? 0 }));
}
