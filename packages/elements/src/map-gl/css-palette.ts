import { palettes, type ColorName, type Palette } from "@lansmuseer/view";
import { unsafeCSS, type CSSResult } from "lit";

const names = Object.keys(palettes.light) as ColorName[];
/** A class for each colour, since only a real property tells what a custom one means. */
export const paletteStyles: CSSResult = unsafeCSS(
  names.map((name) => `.probe.${name}{color:var(--_${name})}`).join(""),
);

let pen: CanvasRenderingContext2D | null | undefined;

/** Any colour that CSS knows as `rgba()`, which is all that WebGL renderers read. */
function asRgba(color: string): string {
  pen ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
    willReadFrequently: true,
  });
  if (pen === null) return color;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
  return `rgba(${r},${g},${b},${a / 255})`;
}

/** The theme where `probe` stands, with what the page has changed of it, its scheme and forced colours. */
export function paletteAt(probe: HTMLElement): Palette {
  const colors = names.map((name) => {
    probe.className = `probe ${name}`;
    return [name, asRgba(getComputedStyle(probe).color)] as const;
  });
  probe.className = "probe";
  return Object.fromEntries(colors) as Palette;
}

/** The same object as `previous` while no colour differs. */
export function samePalette(next: Palette, previous: Palette | undefined): Palette {
  return previous !== undefined && names.every((name) => next[name] === previous[name]) ? previous : next;
}
