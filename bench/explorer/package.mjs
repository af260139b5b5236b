// A package of many made-up decisions in Skåne, the same each time.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { engineOf, grantTable, tallyFile } from "@lansmuseer/aggregate";
import { culturalAreas, grantPrograms, targetGroups } from "@lansmuseer/domain";
import { municipalities } from "@lansmuseer/places";
import { PublishedGrants } from "@lansmuseer/sources/web";

const columns = [
  ...["id", "title", "funder_name", "funder_kind", "recipient_names", "recipient_kinds", "program", "call"],
  ...["areas", "target_groups", "places", "year", "awarded_amount", "regrant"],
];

/** A number from 0 to below `below` that looks like chance. */
const scattered = (row, salt, below) =>
  Math.floor(((Math.imul(row + 1, 2654435761) ^ Math.imul(salt, 40503)) >>> 0) / 65536) % below;

function line(row, places) {
  const one = (list, salt) => list[scattered(row, salt, list.length)];
  const groups = scattered(row, 7, 3) === 0 ? targetGroups.slice(0, 2) : [one(targetGroups, 8)];
  return [
    ...[row, `Projekt ${row}`, "Exempelregionen", "region", `Förening ${scattered(row, 1, 10_000)}`],
    ...[
      "non-profit",
      one(grantPrograms, 2).id,
      `Utlysning ${scattered(row, 3, 40)}`,
      one(culturalAreas, 4).id,
    ],
    ...[groups.map(({ id }) => id).join("|"), one(places, 5).code, 2019 + scattered(row, 6, 7)],
    ...[5_000 * (1 + scattered(row, 9, 200)), "false"],
  ].join(",");
}

/** Writes `datapackage.json`, `grants.csv` and `cube.json` into a folder. */
export function writePackage(folder, rows) {
  const places = municipalities().filter(({ region }) => region === "12");
  const csv = [columns.join(","), ...Array.from({ length: rows }, (_, row) => line(row, places))].join("\n");
  writeFileSync(join(folder, "grants.csv"), `${csv}\n`);
  const { table } = engineOf(grantTable(new PublishedGrants(csv, "grants.csv")));
  const by = ["year", "area", "municipality"];
  const stats = [{ stat: "count" }, { stat: "sum", of: "awarded" }, { stat: "known", of: "awarded" }];
  const tally = engineOf(table).tally({ by, where: [], stats });
  writeFileSync(join(folder, "cube.json"), JSON.stringify(tallyFile(tally, rows)));
  const resources = [
    { name: "grants", path: "grants.csv", "lansmuseer:kind": "grants" },
    { name: "cube", path: "cube.json", "lansmuseer:kind": "cube" },
  ];
  writeFileSync(join(folder, "datapackage.json"), JSON.stringify({ name: "bench", resources }));
}
