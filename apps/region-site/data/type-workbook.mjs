// Types the decisions into a workbook as a region would keep it: a title above the headers, thousand kronor in one sheet,
// a sum row, several municipalities in a cell. Run by `npm run build`; the same rows give the same bytes.
import { writeFile } from "node:fs/promises";
import { writeWorkbook } from "@lansmuseer/sources";
import { FUNDER, others, restart, SOURCES } from "./decisions.mjs";

/** Who says so, and how well it is known: as well as the part of the row that is known the least. */
const originOf = (note, source, year) => [
  note,
  source,
  /antage/u.test(note) || typeof year === "string" ? "härledd" : "angiven",
];

/** The sheet of extra operating grants, in thousand kronor. */
function restartSheet() {
  const sum = restart.reduce((total, [, thousands]) => total + thousands, 0);
  return {
    name: "Extra verksamhetsstöd 2021",
    merged: ["A1:J1", "A2:A3", "B2:C2"],
    rows: [
      ["Extra statligt verksamhetsstöd genom Region Skåne"],
      [
        ...["Mottagare", "Belopp", "", "Kommun", "Beslutsdatum", "Bidragsform", "Bidragsgivare"],
        ...["Anmärkning", "Källa", "Säkerhetsgrad"],
      ],
      ["", "Beviljat (tkr)", "", "", "", "", "", "", "", ""],
      ...restart.map(([name, thousands, municipality, note]) => [
        ...[name, thousands, "", municipality, "2021-06-24", "Extra verksamhetsstöd", FUNDER],
        ...originOf(note, SOURCES.restart),
      ]),
      ["Summa", sum],
    ],
  };
}

/** The sheet of the other decisions, in kronor as text. */
function othersSheet() {
  return {
    name: "Övriga beslut",
    merged: ["A1:J1"],
    rows: [
      ["Beviljade kulturstöd"],
      [],
      [
        ...["År", "Bidragsform", "Projekt", "Mottagare", "Beviljat belopp", "Verksamhetskommun"],
        ...["Bidragsgivare", "Anmärkning", "Källa", "Säkerhetsgrad"],
      ],
      ...others.map(([year, ...row]) => [
        ...[year, ...row.slice(0, 5), FUNDER],
        ...originOf(row[5], row[6], year),
      ]),
    ],
  };
}

export const workbook = () => writeWorkbook([restartSheet(), othersSheet()]);

if (process.argv[1] === new URL(import.meta.url).pathname)
  await writeFile(new URL("beslut.xlsx", import.meta.url), workbook());
