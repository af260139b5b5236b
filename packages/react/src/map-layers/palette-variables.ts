import type { AreaPalette } from "@lansmuseer/view";
import type { CSSProperties } from "react";

/** The colours that map-layers.css is written in. */
const names = [
  "surface",
  "surface-2",
  "ink",
  "ink-2",
  "line",
  "line-strong",
  "focus",
  "map-water",
  "warn",
  "warn-soft",
] as const;

export const paletteVariables = (palette: AreaPalette): CSSProperties =>
  Object.fromEntries(names.map((name) => [`--_${name}`, palette[name]]));
