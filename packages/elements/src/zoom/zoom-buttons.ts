import { maxZoom } from "@lansmuseer/view";
import { html, nothing, svg, type TemplateResult } from "lit";

/** The zoom buttons: the word for each, how much closer it goes (0 for the whole country), and its sign. */
const zooms = [
  ["zoomIn", 2, "M10 3v14M3 10h14"],
  ["zoomOut", 0.5, "M3 10h14"],
  ["zoomReset", 0, "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4"],
] as const;

/** The buttons that move a zoomed map, in shares of the panel. */
const pans = [
  ["north", 0, -1, "M4 13l6-6 6 6"],
  ["west", -1, 0, "M13 4l-6 6 6 6"],
  ["south", 0, 1, "M4 7l6 6 6-6"],
  ["east", 1, 0, "M7 4l6 6-6 6"],
] as const;

const button = (label: string, path: string, disabled: boolean, press: () => void): TemplateResult =>
  html`<button
    type="button"
    class="icon"
    aria-label=${label}
    title=${label}
    aria-disabled=${disabled ? "true" : nothing}
    @click=${press}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>
  </button>`;

export interface ZoomWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly pan: Readonly<Record<"north" | "south" | "west" | "east", string>>;
}

export interface ZoomActions {
  readonly zoom: (factor: number) => void;
  readonly pan: (dx: number, dy: number) => void;
}

/** The buttons on the picture: zooming, and moving once it is zoomed, so that nobody has to drag. */
export function zoomButtons(text: ZoomWords, k: number, { zoom, pan }: ZoomActions): TemplateResult {
  return html`<div class="stack">
      ${zooms.map(([word, factor, path]) =>
        button(text[word], path, factor > 1 ? k === maxZoom : k === 1, () => {
          zoom(factor);
        }),
      )}
    </div>
    ${
      k === 1
        ? nothing
        : html`<div class="stack pad">
            ${pans.map(([direction, dx, dy, path]) =>
              button(text.pan[direction], path, false, () => {
                pan(dx, dy);
              }),
            )}
          </div>`
    }`;
}
