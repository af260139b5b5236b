// Types the decisions into a workbook as a region would keep it: a title above the headers, thousand kronor in one sheet,
// a sum row, several municipalities in a cell. Run by `npm run build`; the same rows give the same bytes.
import { writeFile } from "node:fs/promises";
import { writeWorkbook } from "@lansmuseer/sources";
import { FUNDER, others, restart, SOURCES } from "./decisions.mjs";

/** What a row says of itself, and the page that it was read on. */
const noteOf = (note, source) => `${note} Källa: ${source}.`.trim();

/** The sheet of extra operating grants, in thousand kronor. */
function restartSheet() {
  const sum = restart.reduce((total, [, thousands]) => total + thousands, 0);
  return {
    name: "Extra verksamhetsstöd 2021",
    merged: ["A1:H1", "A2:A3", "B2:C2"],
    rows: [
      ["Extra statligt verksamhetsstöd genom Region Skåne"],
      ["Mottagare", "Belopp", "", "Kommun", "Beslutsdatum", "Bidragsform", "Bidragsgivare", "Anmärkning"],
      ["", "Beviljat (tkr)", "", "", "", "", "", ""],
      ...restart.map(([name, thousands, municipality, note]) => [
        name,
        thousands,
        "",
        municipality,
        "2021-06-24",
        "Extra verksamhetsstöd",
        FUNDER,
        noteOf(note, SOURCES.restart),
      ]),
      ["Summa", sum],
    ],
  };
}

/** The sheet of the other decisions, in kronor as text. */
function othersSheet() {
  return {
    name: "Övriga beslut",
    merged: ["A1:H1"],
    rows: [
      ["Beviljade kulturstöd"],
      [],
      [
        ...["År", "Bidragsform", "Projekt", "Mottagare", "Beviljat belopp", "Verksamhetskommun"],
        ...["Bidragsgivare", "Anmärkning"],
      ],
      ...others.map((row) => [...row.slice(0, 6), FUNDER, noteOf(row[6], row[7])]),
    ],
  };
}

export const workbook = () => writeWorkbook([restartSheet(), othersSheet()]);

if (process.argv[1] === new URL(import.meta.url).pathname)
  await writeFile(new URL("beslut.xlsx", import.meta.url), workbook());
