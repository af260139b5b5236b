import type { ChoroplethCategory, ChoroplethData } from "../choropleth/choropleth-data.js";
import type { ChoroplethGround } from "../choropleth/choropleth-ground.js";
import { aboutRecords } from "../figure/record-mark.js";
import { formatYears } from "../text/period.js";
import type { ActivityLogData, ActivityLogState } from "./activity-log-data.js";
import { passes } from "./activity-rows.js";
import { visitsOf } from "./visits.js";

const met: ChoroplethCategory = {
  id: "met",
  name: { sv: "har haft insatser", en: "has had activities" },
  fill: "tint-3",
  glyph: "check",
};
const never: ChoroplethCategory = {
  id: "never",
  name: { sv: "ingen insats registrerad", en: "no activity recorded" },
  fill: "status-missing",
  glyph: "cross",
};

const allYears = { sv: "alla år", en: "all years" } as const;

/** Where the activities that pass the filter took place, as a map: who was met, and who never was. */
export function visitsMap(
  data: ActivityLogData,
  { filter, language }: Pick<ActivityLogState, "filter" | "language">,
  ground: ChoroplethGround,
): ChoroplethData {
  const found = data.activities.filter((activity) => passes(activity, filter));
  const { municipalities } = visitsOf(found, data.region);
  const values = municipalities.map(
    ({ code, count }) => [code, { kind: "category", id: count === 0 ? never.id : met.id }] as const,
  );
  const days = found.flatMap(({ period: { from, until } }) => from ?? until ?? []);
  const period = formatYears(days) || allYears[language];
  const name = { sv: "Insatser per kommun", en: "Activities by municipality" };
  return {
    about: { ...aboutRecords(data.about, data.activities, language), heading: name[language] },
    ground,
    subject: { kind: "category", name, categories: [met, never] },
    years: [period],
    series: [{ id: "visits", name, byYear: { [period]: Object.fromEntries(values) } }],
  };
}
