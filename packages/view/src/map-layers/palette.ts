import { colors, type ColorName, type ColorToken } from "../theme/colors.js";
import { areaColors, changeColors, classColors, figureColors, statusColors } from "../theme/figure-colors.js";

/** A colour for each name of the theme, as CSS writes it. */
export type Palette = Readonly<Record<ColorName, string>>;

const pick = (index: 0 | 1): Palette =>
  Object.fromEntries(Object.entries(colors).map(([name, token]) => [name, token[index]])) as Palette;

/** The theme's own colours; a page that has changed some hands in its own. */
export const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: /* @__PURE__ */ pick(0),
  dark: /* @__PURE__ */ pick(1),
};

const figures = {
  ...figureColors,
  ...classColors,
  ...changeColors,
  ...areaColors,
  ...statusColors,
};

/** The theme's colours, and those of figures; the colours of holes are `#rrggbb`. */
export type AreaPalette = Palette & Readonly<Record<keyof typeof figures, string>>;

const pickAll = (index: 0 | 1): AreaPalette =>
  Object.fromEntries(
    Object.entries<ColorToken>({ ...colors, ...figures }).map(([name, token]) => [name, token[index]]),
  ) as AreaPalette;

/** The colours of `<lansmuseer-choropleth>`; a page that has changed some hands in its own. */
export const areaPalettes: Readonly<Record<"light" | "dark", AreaPalette>> = {
  light: /* @__PURE__ */ pickAll(0),
  dark: /* @__PURE__ */ pickAll(1),
};
