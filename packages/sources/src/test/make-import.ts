import {
  foldPlaceName,
  municipalityCode,
  municipalityNameKeys,
  parseMunicipalityCode,
  parseRegionCode,
  type Place,
  regionCode,
  regionNameKeys,
  type TableKind,
} from "@lansmuseer/domain";
import type { ValueByKind } from "../export/record-cells.js";
import type { ImportOptions } from "../import/import-options.js";
import { Importer } from "../import/importer.js";
import type { PlaceRegister } from "../register/place-register.js";

const MUNICIPALITIES = {
  "0114": "Upplands Väsby",
  "0180": "Stockholm",
  "0980": "Gotland",
  "1256": "Östra Göinge",
  "1273": "Osby",
  "1276": "Klippan",
  "1277": "Åstorp",
  "1278": "Båstad",
  "1280": "Malmö",
  "1281": "Lund",
  "1293": "Hässleholm",
  "2584": "Kiruna",
};
const COUNTIES = { "01": "Stockholms län", "09": "Gotlands län", "12": "Skåne län", "25": "Norrbottens län" };

/** A register of a few places: this package knows none of its own. */
export function makeRegister(): PlaceRegister {
  const codes = new Map(Object.entries(MUNICIPALITIES).map(([code, name]) => [foldPlaceName(name), code]));
  const counties = new Map(
    Object.entries(COUNTIES).flatMap(([code, name]) =>
      regionNameKeys(name).map((key) => [key, code] as const),
    ),
  );
  return {
    municipality: (text) => {
      const read = parseMunicipalityCode(text);
      const code =
        read === undefined
          ? municipalityNameKeys(text)
              .map((key) => codes.get(key))
              .find(Boolean)
          : read in MUNICIPALITIES
            ? read
            : undefined;
      return code === undefined ? undefined : { kind: "municipality", code: municipalityCode(code) };
    },
    county: (text) => {
      const code =
        parseRegionCode(text) ??
        regionNameKeys(text)
          .map((key) => counties.get(key))
          .find(Boolean);
      return code === undefined ? undefined : { kind: "county", code: regionCode(code) };
    },
    name: ({ code }: Place) => MUNICIPALITIES[code as keyof typeof MUNICIPALITIES],
  };
}

/** Options with the register and a funder, as for Region Skåne. */
export function makeOptions(options: Partial<ImportOptions> = {}): ImportOptions {
  return { register: makeRegister(), funder: { name: "Region Skåne", kind: "region" }, ...options };
}

/** What comes of files, with the issues as short lines: code, row, column and value. */
export async function importAll<Kind extends TableKind>(
  kind: Kind,
  read: (importer: Importer<Kind>) => Promise<void>,
  options: ImportOptions = makeOptions(),
) {
  const values: ValueByKind[Kind][] = [];
  const importer = new Importer(kind, options, (some) => {
    values.push(...some);
  });
  await read(importer);
  const issues = importer.log.issues.map(({ code, row, column, value }) =>
    [code, row, column, value].filter((part) => part !== undefined).join(" · "),
  );
  return { values, issues, counts: importer.counts, importer };
}

/** What comes of a text in UTF-8. */
export const importText = <Kind extends TableKind>(kind: Kind, text: string, options?: ImportOptions) =>
  importAll(kind, (importer) => importer.csv("lista.csv", [new TextEncoder().encode(text)]), options);
