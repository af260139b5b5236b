import type { RegionCode } from "@lansmuseer/domain";
import type { FigureChoice } from "@lansmuseer/elements";
import { flowChoiceWords, type Language, regionName } from "@lansmuseer/view";
import type { AskedFlow } from "./flow-asked.js";
import type { LoadedFlow } from "./load-flow.js";

const { compare: byName } = /* @__PURE__ */ new Intl.Collator("sv");
/** Several regions together are one choice more, where a group has chosen them. */
const valueOf = (some: readonly RegionCode[] | undefined): string => some?.join(" ") ?? "";

/** The lists above a flow: a year, a region or all, and a year to compare with. */
export function flowChoices(
  { allocations, years }: LoadedFlow,
  { year, compared, regions }: AskedFlow,
  language: Language,
): readonly FigureChoice[] {
  const words = flowChoiceWords[language];
  const codes = [...new Set(allocations.map(({ region }) => region))];
  const isTold = ({ region }: (typeof allocations)[number]): boolean => regions?.includes(region) ?? true;
  const told = new Set(allocations.filter(isTold).map((one) => one.year));
  const known = years.filter((one) => told.has(one));
  const listed = [...new Set([...known, year])].sort((a, b) => b - a);
  const optionOf = (one: number) => ({ value: String(one), label: String(one) });
  const single = codes
    .map((code) => ({ value: code, label: regionName(code) }))
    .sort((a, b) => byName(a.label, b.label));
  const isSeveral = regions !== undefined && !single.some(({ value }) => value === valueOf(regions));
  return [
    { id: "year", label: words.year, value: String(year), options: listed.map(optionOf) },
    {
      id: "region",
      label: words.region,
      value: valueOf(regions),
      options: [
        { value: "", label: words.allRegions },
        ...(isSeveral ? [{ value: valueOf(regions), label: regions.map(regionName).join(", ") }] : []),
        ...single,
      ],
    },
    {
      id: "compare",
      label: words.compare,
      value: compared === undefined ? "" : String(compared),
      options: [{ value: "", label: words.noYear }, ...listed.filter((one) => one !== year).map(optionOf)],
    },
  ];
}
