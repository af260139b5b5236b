import type { MunicipalityCode } from "@lansmuseer/domain";
import { type FigureScreen, figureView, type FigureView } from "../figure/figure-view.js";
import { aboutRecords, unreadRows } from "../figure/record-mark.js";
import { countyName, municipalitiesOf, municipalityName } from "../municipality/municipality-name.js";
import { sizeClass } from "../map-frame/map-frame.js";
import { comparisons, type FactSheetData, type FactSheetState } from "./fact-sheet-data.js";
import { type FactLine, recordsOf } from "./fact-lines.js";
import { type FactPicture, factPicture } from "./fact-panels.js";
import { factSheetText, type FactSheetText } from "./fact-sheet-text.js";
import { municipalitySheet } from "./municipality-sheet.js";
import { mostPeers } from "./peers.js";
import { regionSheet } from "./region-sheet.js";
import type { FactLink } from "./sheet-parts.js";

/** One choice of a control. */
export interface FactOption {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
  /** True where no more may be chosen. */
  readonly isDisabled: boolean;
}

/** A municipality's or a region's fact sheet, ready to be drawn. */
export interface FactSheetView extends FigureView {
  readonly text: FactSheetText;
  readonly level: "municipality" | "region";
  /** The region first, then its municipalities. */
  readonly municipalities: readonly FactOption[];
  readonly comparisons: readonly FactOption[];
  /** Whom the reader may set beside the municipality; empty unless that is the comparison. */
  readonly peers: readonly FactOption[];
  readonly lines: readonly FactLine[];
  readonly links: readonly FactLink[];
  readonly comparisonNote: string | undefined;
  readonly picture: FactPicture;
}

/** The share of a wide widget that the panels take; facts in words stand beside them. */
const panelShare = 0.64;

export function factSheetView(
  data: FactSheetData,
  state: FactSheetState,
  { width, lineHeight, measure }: FigureScreen,
): FactSheetView {
  const { language } = state;
  const text = factSheetText[language];
  const codes = municipalitiesOf(data.region);
  const code = codes.find((each) => each === state.municipality);
  const { lines, links, panels, note, ...parts } =
    code === undefined ? regionSheet(data, text, language) : municipalitySheet(code, data, state, text);
  const isWide = sizeClass(width) === "l";
  const room = isWide ? Math.round(width * panelShare) : width;
  return {
    ...figureView(
      {
        ...parts,
        summary: [parts.summary, unreadRows(data.unread ?? 0, language)].join(" ").trim(),
        dataWords: [...data.policies.map(({ title = "" }) => title), data.plan?.title ?? ""],
      },
      aboutRecords(data.about, recordsOf(data), language),
      language,
    ),
    text,
    level: code === undefined ? "region" : "municipality",
    municipalities: [
      option("", text.region(countyName(data.region)), code === undefined),
      ...codes.map((each) => option(each, municipalityName(each), each === code)),
    ],
    comparisons:
      code === undefined
        ? []
        : comparisons.map((each) => option(each, text.comparisons[each], each === state.comparison)),
    peers: code === undefined || state.comparison !== "chosen" ? [] : peerOptions(codes, code, state.chosen),
    lines,
    links,
    comparisonNote: note ?? (state.comparison === "chosen" ? text.mostPeers(mostPeers) : undefined),
    picture: factPicture(panels, { width: room, lineHeight, measure }),
  };
}

const option = (value: string, label: string, isChosen: boolean, isDisabled = false): FactOption => ({
  value,
  label,
  isChosen,
  isDisabled,
});

function peerOptions(
  codes: readonly MunicipalityCode[],
  own: MunicipalityCode,
  chosen: readonly string[],
): readonly FactOption[] {
  const isFull = codes.filter((code) => code !== own && chosen.includes(code)).length >= mostPeers;
  return codes
    .filter((code) => code !== own)
    .map((code) => {
      const isChosen = chosen.includes(code);
      return option(code, municipalityName(code), isChosen, isFull && !isChosen);
    });
}
