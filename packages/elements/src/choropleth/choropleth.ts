import {
  choroplethLayout,
  choroplethView,
  keyPicture,
  type ChoroplethData,
  type ChoroplethLayout,
  type ChoroplethState,
  type ChoroplethView,
} from "@lansmuseer/view";
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { memoizeLast } from "../controllers/memoize-last.js";
import { Roving } from "../controllers/roving.js";
import type { Scheme } from "../controllers/screen-controller.js";
import { ZoomController } from "../controllers/zoom-controller.js";
import { LansmuseerFilterEvent, LansmuseerReadyEvent, LansmuseerSelectEvent } from "../events/events.js";
import { exportKinds, type ExportKind } from "../export/export-menu.js";
import { FigureController, type FigureTwins } from "../figure/figure-controller.js";
import { figureStyles } from "../figure/figure.styles.js";
import { zoomStyles } from "../zoom/zoom-buttons.styles.js";
import { mapStyles } from "./choropleth.styles.js";
import { fillStyles } from "./fills.styles.js";
import { key } from "./key.js";
import { codeAt, mapBox, spotOf, type MapListeners } from "./map-box.js";
import { sideStyles } from "./side.styles.js";
import { chooser, details, ranking } from "./side.js";
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
 * @csspart key - What colours, patterns and signs mean.
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
export class LansmuseerChoropleth extends LitElement {
  static override styles: CSSResultGroup = [figureStyles, fillStyles, zoomStyles, mapStyles, sideStyles];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    state: { attribute: false },
    twins: { attribute: false },
    headingLevel: { attribute: false },
    theme: { attribute: false },
    exports: { attribute: false },
    link: { attribute: false },
    height: { attribute: false },
    active: { state: true },
    hovered: { state: true },
  };

  /** What to draw. The same object as long as nothing changed. */
  declare data: ChoroplethData | undefined;
  /** What the owner has decided: language, year, comparison, selected and own area. */
  declare state: ChoroplethState;
  /** Picture and table, or one of them. Default `both`. */
  declare twins: FigureTwins;
  /** Level of the title, 1 to 6; the headings under it follow. Default 2. */
  declare headingLevel: number;
  /** Light, dark, or as the page is. Default `auto`. */
  declare theme: Scheme | "auto";
  /** What the reader may take along. Default all. */
  declare exports: readonly ExportKind[];
  /** The address of the page as it stands now, for the menu. Default none. */
  declare link: string | undefined;
  /** Height of the map in px, from 320. Default by width. */
  declare height: number | undefined;
  declare private active: string | undefined;
  declare private hovered: string | undefined;

  readonly #figure = new FigureController(this);
  readonly #zoom = new ZoomController(this, () => this.#laidOut?.frame.main);
  readonly #years = new YearController(
    this,
    () => this.#drawn?.choice,
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
  #drawn: ChoroplethView | undefined;
  #laidOut: ChoroplethLayout | undefined;
  #isReady = false;

  constructor() {
    super();
    this.state = { language: "sv" };
    this.twins = "both";
    this.headingLevel = 2;
    this.theme = "auto";
    this.exports = exportKinds;
  }

  override updated(): void {
    if (this.#isReady || this.#laidOut === undefined) return;
    this.#isReady = true;
    this.dispatchEvent(new LansmuseerReadyEvent());
  }

  readonly #choose = (code: string | undefined): void => {
    const chosen = code === this.state.selected ? undefined : code;
    const name = this.#drawn?.options.find((area) => area.code === chosen)?.name;
    this.#figure.say(name === undefined ? "" : (this.#drawn?.text.selected(name) ?? ""));
    this.dispatchEvent(new LansmuseerSelectEvent(chosen));
  };

  /** Said once the visitor has let go of the slider. */
  #sayYear(): void {
    void this.updateComplete.then(() => {
      const { choice, summary = "" } = this.#drawn ?? {};
      if (choice !== undefined) this.#figure.say(`${choice.years[choice.at] ?? ""}. ${summary}`);
    });
  }

  readonly #on: MapListeners = {
    click: (event) => {
      const code = codeAt(event);
      if (this.#zoom.endDrag() || code === undefined) return;
      this.active = code;
      this.#choose(code);
    },
    keydown: (event) => {
      this.#onKey(event);
    },
    pointerover: (event) => {
      // A finger has nothing to hover with: it chooses, and the panel answers.
      if (event.pointerType !== "touch") this.hovered = codeAt(event);
    },
    pointerleave: () => {
      this.hovered = undefined;
    },
  };

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || this.#drawn === undefined) return;
    if (this.#act(event.key)) event.preventDefault();
    else {
      const target = this.#roving.target(event.key, event.timeStamp, this.active, this.#field(this.#drawn));
      if (target === undefined) return;
      event.preventDefault();
      if (target !== "") this.#goTo(target);
    }
    event.stopPropagation();
  }

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

  #field({ options, details: told }: ChoroplethView): Parameters<Roving["target"]>[3] {
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

  #goTo(code: string): void {
    this.active = code;
    this.hovered = undefined;
    const spot = this.#spot(code);
    if (spot !== undefined) this.#zoom.reveal(spot.x, spot.y);
  }

  override render(): TemplateResult {
    const frame = {
      language: this.state.language,
      twins: this.twins,
      headingLevel: this.headingLevel,
      theme: this.theme,
      exports: this.exports,
      link: this.link,
    };
    this.#drawn = this.data === undefined ? undefined : this.#view(this.data, this.state);
    const view = this.#drawn;
    if (view === undefined || this.data === undefined) return this.#figure.root(frame, nothing);
    const { ground } = this.data;
    return this.#figure.render(view, frame, () => this.#picture(view, ground));
  }

  #picture(view: ChoroplethView, ground: ChoroplethData["ground"]): TemplateResult {
    const { width, measure, labelPx } = this.#figure.screen;
    const lineHeight = Math.round(labelPx * 1.3);
    const count = view.panels.length;
    const layout = this.#layout(ground, width, count, this.height, lineHeight, measure, this.#zoom.zoom);
    this.#laidOut = layout;
    const isBeside = this.#figure.size === "l" && count === 1;
    const isWide = width >= 560;
    const room = isBeside ? width - layout.frame.width - 40 : isWide ? Math.min(width, 360) : width;
    const drawnKey = keyPicture(view.key, {
      width: Math.max(240, room),
      lineHeight,
      measure,
      circlePx: layout.circlePx,
    });
    const { active, hovered } = this;
    const { selected, own } = this.state;
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
      on: this.#on,
    };
    return html`<div class="layout ${isBeside ? "beside" : "below"}">
      <div class="maps">${view.panels.map((panel) => mapBox(panel, maps))}</div>
      <div class="side">
        ${key(drawnKey, view.key.title)} ${this.#slider(view)}
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
