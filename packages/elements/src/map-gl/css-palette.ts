import { areaPalettes, type AreaPalette } from "@lansmuseer/view";
import { unsafeCSS, type CSSResult } from "lit";

const names = Object.keys(areaPalettes.light) as (keyof AreaPalette)[];
/** A class for each colour, since only a real property tells what a custom one means. */
export const paletteStyles: CSSResult = unsafeCSS(
  names.map((name) => `.probe.${name}{color:var(--_${name})}`).join(""),
);

let pen: CanvasRenderingContext2D | null | undefined;

/** Any colour that CSS knows as `#rrggbb`, or `#rrggbbaa` where it is not opaque: what WebGL renderers read. */
function asHex(color: string): string {
  pen ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
    willReadFrequently: true,
  });
  if (pen === null) return color;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const bytes = [...pen.getImageData(0, 0, 1, 1).data];
  const written = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `#${written.replace(/^(.{6})ff$/, "$1")}`;
}

/**
 * The theme where `probe` stands, with what the page has changed of it, its scheme and forced colours. A colour that the
 * picture does not declare is that of the text.
 */
export function paletteAt(probe: HTMLElement): AreaPalette {
  const colors = names.map((name) => {
    probe.className = `probe ${name}`;
    return [name, asHex(getComputedStyle(probe).color)] as const;
  });
  probe.className = "probe";
  return Object.fromEntries(colors) as AreaPalette;
}

/** The same object as `previous` while no colour differs. */
export function samePalette(next: AreaPalette, previous: AreaPalette | undefined): AreaPalette {
  return previous !== undefined && names.every((name) => next[name] === previous[name]) ? previous : next;
}

/** Names of the fonts where `probe` stands, the first choice first. */
export const fontAt = (probe: HTMLElement): readonly string[] =>
  getComputedStyle(probe)
    .fontFamily.split(/\s*,\s*/)
    .map((name) => name.replaceAll(/["']/g, ""));
