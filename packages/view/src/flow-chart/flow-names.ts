import { type FlowLevel, type FlowPath, nodeKey } from "@lansmuseer/aggregate";
import { type CulturalAreaId, culturalAreas, funds, type RegionCode } from "@lansmuseer/domain";
import { regions } from "@lansmuseer/places";
import type { Language } from "../text/format.js";
import { joinWords } from "../text/join-words.js";
import { flowChartText } from "./flow-chart-text.js";

const areaById = /* @__PURE__ */ new Map(/* @__PURE__ */ culturalAreas.map((area) => [area.id, area]));
const regionByCode = /* @__PURE__ */ new Map(/* @__PURE__ */ regions.map((region) => [region.code, region]));

/** A region in a list of regions: "Skåne", "Västra Götaland". */
export function regionName(code: RegionCode): string {
  const name = regionByCode.get(code)?.region ?? code;
  return name.replace(/^Region /u, "").replace(/sregionen$/u, "");
}

/** Areas in a running text: "film och arkiv". */
export function areaNames(ids: readonly CulturalAreaId[], language: Language): string {
  const names = ids.map((id) => (areaById.get(id)?.[language] ?? id).toLowerCase());
  return joinWords(names, language);
}

/** What the node that a path passes at a level is called. */
export function flowName(level: FlowLevel, path: FlowPath, language: Language): string {
  const text = flowChartText[language];
  const { fund, region, direct, area, recipient, remainder = "not-published" } = path;
  switch (level) {
    case "fund":
      return text.fund[fund];
    case "region":
      return direct ? text.directIn(regionByCode.get(region)?.county ?? region) : regionName(region);
    case "area":
      if (area !== undefined) return areaById.get(area)?.[language] ?? area;
      return recipient === undefined ? text.rest[remainder] : text.areaNotPublished;
    case "recipient":
      return recipient?.name ?? text.rest[remainder];
  }
}

/** Where a node stands among its like: areas by the ordinance's order, several and what has no name last. */
export function flowRank(level: FlowLevel, path: FlowPath): number {
  if (level === "fund") return funds.indexOf(path.fund);
  if (level === "area") return areaRank(path);
  return level === "recipient" && path.recipient === undefined ? 1 : 0;
}

function areaRank({ area }: FlowPath): number {
  if (area === undefined) return 9;
  return areaById.get(area)?.order || 8;
}

/** The colour of an area, 0 to 7; none for what has no area. */
export function flowTone({ area }: FlowPath): number | undefined {
  return area === undefined ? undefined : areaById.get(area)?.order;
}

/** What tells a node of the chart from all others. */
export function flowNodeId(level: FlowLevel, path: FlowPath): string {
  return `${level} ${nodeKey(level, path)}`;
}
