import {
  choroplethLayout,
  choroplethView,
  keyPicture,
  type ChoroplethData,
  type ChoroplethLayout,
  type ChoroplethState,
  type ChoroplethView,
  type FigureScreen,
} from "@lansmuseer/view";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from "lit";
import { idAt } from "../controllers/id-at.js";
import { memoizeLast } from "../controllers/memoize-last.js";
import { takeKey } from "../controllers/picture-keys.js";
import { Roving, type RovingField } from "../controllers/roving.js";
import { ZoomController } from "../controllers/zoom-controller.js";
import { LansmuseerFilterEvent, LansmuseerSelectEvent } from "../events/events.js";
import { FigureElement } from "../figure/figure-element.js";
import { figureStyles } from "../figure/figure.styles.js";
import { areaGroundStyles } from "../map-frame/area-ground.styles.js";
import { mapFrameStyles } from "../map-frame/map-frame.styles.js";
import { zoomStyles } from "../zoom/zoom-buttons.styles.js";
import { mapStyles } from "./choropleth.styles.js";
import { fillStyles } from "./fills.styles.js";
import { key } from "./key.js";
import { mapBox, spotOf, type MapListeners } from "./map-box.js";
import { sideStyles } from "./side.styles.js";
import { chooser, details, kindList, ranking } from "./side.js";
import { YearController } from "./year-controller.js";
import { years } from "./years.js";

/**
 * Municipalities or regions filled by a rate, a change or a category, or with circles for sums: one map or two, a key,
 * the facts of one area, a table and a sentence, all of the same figures.
 *
 * Use it when the page owns the state; a page that wants one tag uses `<lansmuseer-grant-map>` or
 * `<lansmuseer-municipality-map>`. Not for points. The element draws and asks: it fetches nothing and selects nothing.
 *
 * @tag lansmuseer-choropleth
 * @summary Figures or categories of municipalities and regions on a map.
 * @status stable
 * @since 0.1
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When another year is asked for: field `year`.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When an area is chosen on the map or in a list, or left.
 * @csspart choose - The list of all areas.
 * @csspart controls - The buttons for zooming and moving.
 * @csspart details - The facts of the chosen area.
 * @csspart exports - What can be saved.
 * @csspart heading - The title.
 * @csspart key - What colours, patterns and signs mean, and which areas are of which kind.
 * @csspart map - A drawing.
 * @csspart note - What is made up.
 * @csspart ranking - The regions from the highest, as bars.
 * @csspart source - The line with source and files.
 * @csspart subtitle - The line under the title.
 * @csspart summary - The picture in a sentence.
 * @csspart table - The table.
 * @csspart years - The slider of years.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The page's own area.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerChoropleth extends FigureElement<ChoroplethData, ChoroplethState, ChoroplethView> {
  static override styles: CSSResultGroup = [
    figureStyles,
    fillStyles,
    zoomStyles,
    mapFrameStyles,
    areaGroundStyles,
    mapStyles,
    sideStyles,
  ];

  static override properties: PropertyDeclarations = {
    height: { attribute: false },
    hovered: { state: true },
  };

  /** What to draw. The same object as long as nothing changed. */
  declare data: ChoroplethData | undefined;
  /** What the owner has decided: language, year, comparison, selected and own area. */
  declare state: ChoroplethState;
  /** Height of the map in px, from 320. Default by width. */
  declare height: number | undefined;
  declare private hovered: string | undefined;

  readonly #zoom = new ZoomController(this, () => this.#laidOut?.frame.main);
  readonly #years = new YearController(
    this,
    () => this.drawn?.choice,
    (year) => this.dispatchEvent(new LansmuseerFilterEvent("year", year)),
  );
  readonly #roving = new Roving();
  readonly #view = memoizeLast(choroplethView);
  readonly #layout = memoizeLast(
    (
      ground: ChoroplethData["ground"],
      widthPx: number,
      panels: number,
      height: number | undefined,
      lineHeight: number,
      measure: (text: string, bold: boolean) => number,
      zoom: ZoomController["zoom"],
    ) => choroplethLayout(ground, { widthPx, sideBySide: true, panels, height, lineHeight, measure, zoom }),
  );
  #laidOut: ChoroplethLayout | undefined;

  constructor() {
    super();
    this.state = { language: "sv" };
  }

  readonly #choose = (code: string | undefined): void => {
    const chosen = code === this.state.selected ? undefined : code;
    const name = this.drawn?.options.find((area) => area.code === chosen)?.name;
    this.figure.say(name === undefined ? "" : (this.drawn?.text.selected(name) ?? ""));
    this.dispatchEvent(new LansmuseerSelectEvent(chosen));
  };

  /** Said once the visitor has let go of the slider. */
  #sayYear(): void {
    void this.updateComplete.then(() => {
      const { choice, summary = "" } = this.drawn ?? {};
      if (choice !== undefined) this.figure.say(`${choice.years[choice.at] ?? ""}. ${summary}`);
    });
  }

  readonly #on: MapListeners = {
    click: (event) => {
      const code = idAt(event);
      if (this.#zoom.endDrag() || code === undefined) return;
      this.active = code;
      this.#choose(code);
    },
    keydown: (event) => {
      const { active, drawn } = this;
      takeKey(
        event,
        () =>
          drawn !== undefined &&
          (this.#act(event.key) || this.#roving.move(event, active, this.#field(drawn), this.#goTo)),
      );
    },
    pointerover: (event) => {
      // A finger has nothing to hover with: it chooses, and the panel answers.
      if (event.pointerType !== "touch") this.hovered = idAt(event);
    },
    pointerleave: () => {
      this.hovered = undefined;
    },
  };

  /** Keys that do something to the picture or the choice. True when the key was ours. */
  #act(pressed: string): boolean {
    if (pressed === "+" || pressed === "=") this.#zoom.by(2, this.#spot(this.active));
    else if (pressed === "-" || pressed === "−") this.#zoom.by(0.5, this.#spot(this.active));
    else if (pressed === "0") this.#zoom.by(0);
    else if ((pressed === "Enter" || pressed === " ") && this.active !== undefined) this.#choose(this.active);
    else if (pressed === "Escape" && this.hovered !== undefined) this.hovered = undefined;
    else if (pressed === "Escape" && this.state.selected !== undefined) this.#choose(undefined);
    else if (pressed === "Escape" && this.active !== undefined) this.active = undefined;
    else return false;
    return true;
  }

  #field({ options, details: told }: ChoroplethView): RovingField {
    return {
      spots: this.#laidOut?.windows[0].spots ?? [],
      names: options.map(({ code, name }) => ({ id: code, name })),
      order: options.map(({ code }) => code),
      start: told?.code,
    };
  }

  #spot(code: string | undefined): ReturnType<typeof spotOf> {
    return spotOf(this.#laidOut?.windows[0].spots ?? [], code);
  }

  readonly #goTo = (code: string): void => {
    this.active = code;
    this.hovered = undefined;
    const spot = this.#spot(code);
    if (spot !== undefined) this.#zoom.reveal(spot.x, spot.y);
  };

  protected override arrange(data: ChoroplethData, state: ChoroplethState): ChoroplethView {
    return this.#view(data, state);
  }

  protected override picture(
    view: ChoroplethView,
    { width, lineHeight, measure }: FigureScreen,
  ): TemplateResult | typeof nothing {
    if (this.data === undefined) return nothing;
    const { ground } = this.data;
    const count = view.panels.length;
    const layout = this.#layout(ground, width, count, this.height, lineHeight, measure, this.#zoom.zoom);
    this.#laidOut = layout;
    const isBeside = this.figure.size === "l" && count === 1;
    const isWide = width >= 560;
    const room = isBeside ? width - layout.frame.width - 40 : isWide ? Math.min(width, 360) : width;
    const drawnKey = keyPicture(view.key, {
      width: Math.max(240, room),
      lineHeight,
      measure,
      circlePx: layout.circlePx,
    });
    const { active, hovered } = this;
    const { selected, own, renderer, basemap } = this.state;
    const maps = {
      view,
      layout,
      active,
      hovered,
      selected,
      own,
      lineHeight,
      measure,
      zoom: this.#zoom,
      gl: renderer === "gl" && count === 1 ? { basemap } : undefined,
      on: this.#on,
    };
    return html`<div class="layout ${isBeside ? "beside" : "below"}">
      <div class="maps">${view.panels.map((panel) => mapBox(panel, maps))}</div>
      <div class="side">
        ${key(drawnKey, view.key.title)} ${view.kinds.length === 0 ? nothing : kindList(view.kinds)}
        ${this.#slider(view)}
        ${chooser(view, selected, (code) => {
          this.active = code;
          this.#choose(code);
        })}
        ${view.details === undefined ? nothing : details(view.details, Math.min(this.headingLevel + 1, 6))}
        ${view.ranking.length === 0 ? nothing : ranking(view.ranking, selected, this.#choose)}
      </div>
    </div>`;
  }

  #slider({ choice, text }: ChoroplethView): TemplateResult | typeof nothing {
    if (choice === undefined) return nothing;
    return years(choice, text, {
      choose: (at, isFinal) => {
        this.#years.choose(at);
        if (isFinal) this.#sayYear();
      },
      play: this.#years.isUnwanted ? undefined : this.#years.toggle,
      isPlaying: this.#years.isPlaying,
    });
  }
}
