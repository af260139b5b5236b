import type { FlowDifference, FlowLevel, LevelCheck, Reconciliation } from "@lansmuseer/aggregate";
import { findRegion } from "@lansmuseer/places";
import { countText, kronorInSwedish } from "../terminal/numbers.js";

const LEVELS: Readonly<Record<FlowLevel, string>> = {
  fund: "Pengarnas ursprung",
  region: "Region",
  area: "Kulturområde",
  recipient: "Mottagare",
};

const HEADS = [
  "Nivå",
  "Namngivet",
  "Ej fördelat",
  "Ej publicerat",
  "Oförklarat",
  "Angivna",
  "Härledda",
  "Saknas",
];

/** What each level of each year comes to, and every difference, for a person. */
export function reconcileText(years: readonly Reconciliation[]): string {
  const differences = years.flatMap((year) => year.differences);
  const end =
    differences.length === 0
      ? "Allt stämmer: varje nivå kommer till summan på nivån ovanför, på öret."
      : [`Skillnader: ${countText(differences.length)}.`, ...differences.map(sentence)].join("\n");
  return `${[...years.map(yearTable), end].join("\n\n")}\n`;
}

/** The same for a program, amounts in öre. */
export function reconcileJson(years: readonly Reconciliation[], isOk: boolean): object {
  return {
    ok: isOk,
    years: years.map(({ year, levels, differences }) => ({
      year,
      levels: levels.map(({ level, named: { ore, stated, derived, missing }, rest }) => ({
        level,
        named: { ore, stated, derived, missing },
        rest,
      })),
      differences: differences.map(({ code, region, above, below, ore }) => ({
        code,
        region,
        above: above.ore,
        below: below.ore,
        ...(ore === undefined ? {} : { difference: ore }),
      })),
    })),
  };
}

function yearTable({ year, levels }: Reconciliation): string {
  const lines = [HEADS, ...levels.map(cells)];
  const widths = HEADS.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  const text = (line: readonly string[]) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("  ");
  return [String(year), ...lines.map((line) => `  ${text(line)}`)].join("\n");
}

function cells({ level, named, rest }: LevelCheck): readonly string[] {
  return [
    LEVELS[level],
    kronor(named.ore),
    kronor(rest["not-allocated"]),
    kronor(rest["not-published"]),
    kronor(rest.unexplained),
    countText(named.stated),
    countText(named.derived),
    countText(named.missing),
  ];
}

function sentence({ code, year, region, above, below, ore = 0 }: FlowDifference): string {
  const place = findRegion(region)?.region ?? region;
  const missing = below.missing === 0 ? "" : ` ${countText(below.missing)} rader saknar belopp.`;
  const remedy = "Skriv den del som inte är fördelad eller publicerad på en egen rad.";
  switch (code) {
    case "sum-missing":
      return `${year} ${place}: raderna kommer till ${kronor(below.ore)}, och statens summa till regionen saknas.`;
    case "lines-short":
      return `${year} ${place}: raderna kommer till ${kronor(below.ore)}, ${kronor(ore)} mindre än summan ${kronor(above.ore)}.${missing} ${remedy}`;
    case "lines-exceed":
      return `${year} ${place}: raderna kommer till ${kronor(below.ore)}, ${kronor(-ore)} mer än summan ${kronor(above.ore)}.${missing}`;
  }
}

const kronor = (ore: number) => kronorInSwedish(BigInt(ore));
