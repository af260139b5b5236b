import { missing, value } from "@lansmuseer/domain";
import { listedRecords, type RecordTableData } from "@lansmuseer/view";
import "./record-table.define.js";
import type { LansmuseerRecordTable } from "./record-table.js";

/** A hundred and twenty made-up decisions, one of which tells no municipality and one no amount. */
const data: RecordTableData = {
  about: { source: "Region Exempel", sourceUrl: "https://example.org/", asOf: "2025-11-24", madeUp: "" },
  name: "Beviljade bidrag",
  noun: { one: "beslut", many: "beslut" },
  columns: [
    { id: "recipient", name: "Mottagare", kind: "text" },
    { id: "year", name: "År", kind: "number" },
    { id: "municipality", name: "Kommun", kind: "text" },
    { id: "area", name: "Kulturområde", kind: "text" },
    { id: "title", name: "Ändamål", kind: "text", isExtra: true },
    { id: "awarded", name: "Beviljat", kind: "ore" },
  ],
  records: listedRecords(
    Array.from({ length: 120 }, (_, at) => ({
      id: `d${at}`,
      values: [
        `Förening ${at + 1}`,
        value(2019 + (at % 7)),
        at === 3 ? missing("not-reported") : at % 2 === 0 ? "Lund" : "Ystad",
        "Film",
        "Visningar",
        at === 5 ? missing("not-reported") : value((120 - at) * 1_000_000),
      ],
      href: `https://example.org/beslut/${at}`,
      belongsTo: [at % 2 === 0 ? "1281" : "1286"],
    })),
  ),
};

/** The element with everything in it: every part is there, and every state that a page can give it. */
export function sample(): LansmuseerRecordTable {
  const element = document.createElement("lansmuseer-record-table");
  element.data = data;
  element.state = { language: "sv", search: "", selected: "1281" };
  element.link = "https://example.org/";
  return element;
}
