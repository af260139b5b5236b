import { value } from "@lansmuseer/domain";
import "./facets.define.js";
import type { LansmuseerFacets } from "./facets.js";

/** The element with everything in it: every part is there, and every state that a page can give it. */
export function sample(): LansmuseerFacets {
  const element = document.createElement("lansmuseer-facets");
  element.data = {
    years: ["2019", "2020", "2021"].map((year, at) => ({ value: year, count: at + 4 })),
    fields: [
      {
        field: "area",
        values: ["film", "museums", "archives", null].map((area, at) => ({ value: area, count: 9 - at })),
      },
      {
        field: "municipality",
        values: Array.from({ length: 20 }, (_, at) => ({ value: String(1256 + at), count: at })),
      },
    ],
    recipients: {
      typed: "musik",
      names: [{ value: "802000-0001", name: "Musik i Syd", count: 7 }],
    },
    recipientNames: { "802000-0001": "Musik i Syd" },
    result: { count: 128, awarded: value(2_430_000_000) },
    without: [],
  };
  element.state = { language: "sv", chosen: { area: ["film"], year: { from: "2019", to: "2021" } } };
  return element;
}
