import type { AreaSpot, ChoroplethPanel } from "@lansmuseer/view";
import { html, nothing, type TemplateResult } from "lit";
import type { ZoomController } from "../controllers/zoom-controller.js";
import { zoomButtons } from "../zoom/zoom-buttons.js";
import { mapPicture, type MapPictureState } from "./map-picture.js";
import { tip } from "./tip.js";

/** What the element hears from its maps. */
export interface MapListeners {
  readonly click: (event: MouseEvent) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly pointerover: (event: PointerEvent) => void;
  readonly pointerleave: () => void;
}

export interface MapBoxState extends MapPictureState {
  readonly measure: (text: string, bold: boolean) => number;
  readonly zoom: ZoomController;
  /** The movable map's, where there is to be one. */
  readonly gl: { readonly basemap: string | undefined } | undefined;
  readonly on: MapListeners;
}

/** A list box whose options are the areas: one stop for the Tab key, and what the pointer and the keys come to is told. */
export function mapBox(panel: ChoroplethPanel, state: MapBoxState): TemplateResult {
  const { view, layout, active, selected, zoom, on, gl } = state;
  const title = `title-${panel.id}`;
  const isPlain = layout.ground.context === undefined;
  const kind = `${zoom.zoom === undefined ? "" : "zoomed"} ${isPlain ? "plain" : ""} ${layout.windows.length > 1 ? "insets" : ""}`;
  const isFirst = panel === view.panels[0];
  const inside = html`<div
      class="map ${kind}"
      slot="map"
      part="map"
      role="listbox"
      tabindex="0"
      aria-labelledby=${panel.title === undefined ? "title" : `title ${title}`}
      aria-describedby="summary help"
      aria-activedescendant=${active === undefined ? nothing : `${panel.id}-${active}`}
      @click=${on.click}
      @keydown=${on.keydown}
      @pointerdown=${zoom.onPointerDown}
      @pointermove=${zoom.onPointerMove}
      @pointerover=${on.pointerover}
      @pointerleave=${on.pointerleave}
      @wheel=${zoom.wheel}
      @touchstart=${zoom.touchstart}
      @touchmove=${zoom.touchmove}
    >
      ${mapPicture(panel, state)} ${over(panel, state)}
    </div>
    ${isFirst ? besideMap(state) : nothing}`;
  return html`<div>
    ${panel.title === undefined ? nothing : html`<p class="maptitle" id=${title}>${panel.title}</p>`}
    <div class="mapbox">
      ${
        gl === undefined
          ? inside
          : html`<lansmuseer-map-gl
              .view=${view}
              .layout=${layout}
              .active=${active}
              .selected=${selected}
              .basemap=${gl.basemap}
              >${inside}</lansmuseer-map-gl
            >`
      }
    </div>
  </div>`;
}

/** Lies over the drawing and is never saved with it. */
function over(
  panel: ChoroplethPanel,
  { layout, hovered, active, lineHeight, measure }: MapBoxState,
): TemplateResult {
  const { width, height } = layout.frame;
  const pointed = hovered ?? active;
  const mark = pointed === undefined ? undefined : panel.markOf.get(pointed);
  const spot = spotOf(layout.windows[0].spots, pointed);
  return html`<svg class="over" aria-hidden="true" width=${width} height=${height}>
    ${
      mark === undefined || spot === undefined
        ? nothing
        : tip(spot, mark.name, mark.lines, { width, height, lineHeight, measure })
    }
  </svg>`;
}

function besideMap({ view: { text }, layout, active, zoom }: MapBoxState): TemplateResult {
  return html`<p class="help" id="help">${text.keyboardHelp}</p>
    <div class="controls" part="controls">
      ${zoomButtons(text, zoom.zoom?.k ?? 1, {
        zoom: (factor) => {
          zoom.by(factor, spotOf(layout.windows[0].spots, active));
        },
        pan: (dx, dy) => {
          zoom.pan(dx, dy);
        },
      })}
    </div>`;
}

export const spotOf = (spots: readonly AreaSpot[], code: string | undefined): AreaSpot | undefined =>
  spots.find(({ id }) => id === code);
