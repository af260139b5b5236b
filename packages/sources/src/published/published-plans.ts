import { type CulturePlan, confidences, parseRegionCode } from "@lansmuseer/domain";
import { given, oneOf, readText, readYear } from "./published-cells.js";
import { type PublishedTable, readTable } from "./published-table.js";

const readConfidence = /* @__PURE__ */ oneOf(confidences);
/** A day, a month or a year. */
const readDecided = (text: string): string | undefined =>
  /^\d{4}(-\d{2}){0,2}$/.test(text) ? text : undefined;

/** The rows of a published `culture-plans.csv`: the last known plan of each region. */
export const readCulturePlans = (text: string, file: string): PublishedTable<CulturePlan> =>
  readTable(text, file, ["region", "title"], (row) => {
    const from = row.read("from", readYear);
    const until = row.read("until", readYear);
    const decidedConfidence = row.read("decided_confidence", readConfidence);
    return {
      region: row.need("region", parseRegionCode),
      title: row.need("title", readText),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      periodConfidence: row.read("period_confidence", readConfidence) ?? "unverified",
      ...given("decided", row.read("decided", readDecided) ?? ""),
      ...(decidedConfidence !== undefined && { decidedConfidence }),
      ...given("decidedBy", row.text("decided_by")),
      ...given("url", row.text("url")),
      ...given("note", row.text("note")),
    };
  });
