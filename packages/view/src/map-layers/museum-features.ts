import type { MuseumMark, MuseumPicture, MuseumSymbol } from "../museum-map/museum-picture.js";
import type { LayerFeature } from "./map-layers.js";
import type { Palette } from "./palette.js";

/** How a museum looks: the same in every renderer. */
export interface MuseumLooks {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Radius in px, without the stroke. */
  readonly radius: number;
  /** Of the name beside it. */
  readonly ink: string;
  /** Of the number in it. */
  readonly numberInk: string;
}

/** One site of a museum; or the line between the sites of one, whose `kind` is `pair`. */
export interface MuseumFeature extends MuseumLooks {
  readonly kind: "site" | "pair";
  readonly id: string;
  readonly symbol: MuseumSymbol;
  readonly own: boolean;
  /** The own museum and the selected one stand in a ring. */
  readonly ringed: boolean;
  readonly bold: boolean;
  /** Beside the mark; empty at a museum's second site. */
  readonly label: string;
  /** In the mark, where there is no room for names. */
  readonly number: string;
}

/** A hollow mark looks larger than a full one. */
const hollowShrinks = 1;

export function museumLooks(mark: MuseumMark, palette: Palette): MuseumLooks {
  const { symbol, dimmed, dots } = mark;
  const { own } = mark.row;
  const hollow = symbol === "digital";
  const r = dots[0]?.r ?? 0;
  const radius = r - (hollow ? hollowShrinks : 0);
  const color = own ? palette.accent : palette.mark;
  if (dimmed)
    return {
      fill: palette["map-context"],
      stroke: palette["map-coast"],
      strokeWidth: 1,
      radius,
      ink: palette["ink-2"],
      numberInk: palette["ink-2"],
    };
  if (hollow)
    return {
      fill: palette["map-halo"],
      stroke: color,
      strokeWidth: 2.5,
      radius,
      ink: palette.ink,
      numberInk: palette.ink,
    };
  return {
    fill: color,
    stroke: palette["map-halo"],
    strokeWidth: 1.5,
    radius,
    ink: palette.ink,
    numberInk: own ? palette["accent-ink"] : palette["mark-ink"],
  };
}

/** The features of one museum: the line between its sites first, so that they lie on it. */
function featuresOf(mark: MuseumMark, palette: Palette): readonly LayerFeature<MuseumFeature>[] {
  const { row, symbol, selected } = mark;
  const positions = row.museum.sites.map(({ position: { value } }) => [value.lon, value.lat]);
  const feature = (
    kind: MuseumFeature["kind"],
    geometry: LayerFeature<MuseumFeature>["geometry"],
    label: string,
  ): LayerFeature<MuseumFeature> => ({
    type: "Feature",
    geometry,
    properties: {
      kind,
      id: row.id,
      symbol,
      own: row.own,
      ringed: row.own || selected,
      bold: row.own || selected,
      label,
      number: String(row.number),
      ...museumLooks(mark, palette),
    },
  });
  const pair = feature("pair", { type: "LineString", coordinates: positions }, "");
  const sites = positions.map((coordinates, i) =>
    feature("site", { type: "Point", coordinates }, i === 0 ? row.label : ""),
  );
  return positions.length > 1 ? [pair, ...sites] : sites;
}

/** Later is on top: the own and the selected museum must not hide behind a neighbour. */
export const museumFeatures = (
  { marks }: MuseumPicture,
  palette: Palette,
): readonly LayerFeature<MuseumFeature>[] =>
  [...marks]
    .sort((a, b) => Number(a.row.own) - Number(b.row.own) || Number(a.selected) - Number(b.selected))
    .flatMap((mark) => featuresOf(mark, palette));
