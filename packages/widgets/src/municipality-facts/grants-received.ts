import type { AnswerTo, GrantQuery } from "@lansmuseer/aggregate";
import { parseMunicipalityCode } from "@lansmuseer/domain";
import type { GrantsReceived } from "@lansmuseer/view";
import type { LoadedGrants } from "../grant-widget/load-grants.js";

/** What each municipality was granted in each year: sums of what falls to it, to the öre. */
export function grantsReceived({ engine }: LoadedGrants): readonly GrantsReceived[] {
  const question = {
    version: 1,
    by: ["municipality", "year"],
    where: [],
    measures: [{ fn: "sum", of: "awarded" }, { fn: "count" }],
  } as const satisfies GrantQuery;
  const { rows }: AnswerTo<typeof question> = engine.answer(question);
  return rows.flatMap(({ key, values }) => {
    const municipality = parseMunicipalityCode(key.municipality);
    const count = values.count;
    if (municipality === undefined || key.year === null || key.year === undefined || count.kind !== "value")
      return [];
    return [{ municipality, year: Number(key.year), amount: values["sum:awarded"], count: count.value }];
  });
}
