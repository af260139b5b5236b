import { parsePlace, type Place } from "@lansmuseer/domain";
import { cellText } from "../cells/cell.js";
import { splitCell, splitNames } from "../cells/list.js";
import { findPlace, type PlaceRegister } from "../register/place-register.js";
import { lines } from "./column-readers.js";
import type { Problem, Reading, SheetReader } from "./sheet-reader.js";

/** A place with the part of the whole that a cell gives it, in percent. */
export interface NamedPlace {
  readonly place: Place;
  readonly percent?: number;
}

/** Reads places, each once: by name or code, with or without percent. One that is unknown leaves all of them out. */
export function placesOf(
  sheet: SheetReader,
  name: string,
  register: PlaceRegister,
): () => readonly NamedPlace[] {
  const none: readonly NamedPlace[] = [];
  if (!sheet.has(name)) return () => none;
  const isOwn = sheet.column(name)?.isOwn === true;
  const kind = kindOfHeader(sheet.column(name)?.header ?? "");
  const isKnown = (text: string) => typeof findPlace(text, register, kind) === "object";
  return sheet.remembered(name, (cell): Reading<readonly NamedPlace[]> => {
    if (isOwn) return readOwnPlaces(cellText(cell));
    const text = typeof cell === "number" ? String(cell).padStart(4, "0") : lines(cell);
    const parts = splitNames(text, isKnown).map((part) => {
      const [, before = part, percent] = /^(.*?)[ (]*(\d{1,3}(?:[.,]\d+)?) ?%\)?$/u.exec(part) ?? [];
      return {
        text: before.trim(),
        percent: percent?.replace(",", "."),
        found: findPlace(before.trim(), register, kind),
      };
    });
    const problems = parts.flatMap(({ text: value, found }): Problem[] =>
      typeof found === "string" ? [{ code: found, value }] : [],
    );
    if (problems.length > 0) return { value: none, problems };
    const places = new Map<string, NamedPlace>();
    for (const { percent, found } of parts)
      if (typeof found === "object" && !places.has(`${found.kind} ${found.code}`))
        places.set(`${found.kind} ${found.code}`, {
          place: found,
          ...(percent === undefined ? {} : { percent: Number(percent) }),
        });
    return { value: [...places.values()] };
  });
}

function readOwnPlaces(text: string): Reading<readonly NamedPlace[]> {
  const texts = splitCell(text);
  const problems = texts
    .filter((one) => parsePlace(one) === undefined)
    .map((value): Problem => ({ code: "place-unknown", value }));
  if (problems.length > 0) return { value: [], problems };
  return { value: texts.map((one) => ({ place: parsePlace(one)! })) };
}

/** What a header says of the names below it: "Uppsala" is a municipality under Kommun, and a county under Län. */
function kindOfHeader(header: string): "municipality" | "county" | undefined {
  if (/kommun|municipal/iu.test(header)) return "municipality";
  return /län|region|county/iu.test(header) ? "county" : undefined;
}
