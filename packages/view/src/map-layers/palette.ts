import { colors, type ColorName } from "../theme/colors.js";

/** A colour for each name of the theme, as CSS writes it. */
export type Palette = Readonly<Record<ColorName, string>>;

const pick = (index: 0 | 1): Palette =>
  Object.fromEntries(Object.entries(colors).map(([name, token]) => [name, token[index]])) as Palette;

/** The theme's own colours; a page that has changed some hands in its own. */
export const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: /* @__PURE__ */ pick(0),
  dark: /* @__PURE__ */ pick(1),
};
