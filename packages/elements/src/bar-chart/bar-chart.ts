import {
  barChartView,
  typeAhead,
  type BarChartData,
  type BarChartState,
  type BarChartView,
  type GatheredBars,
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
import type { Scheme } from "../controllers/screen-controller.js";
import { TypedWord } from "../controllers/typed-word.js";
import { LansmuseerFilterEvent, LansmuseerReadyEvent, LansmuseerSelectEvent } from "../events/events.js";
import { exportKinds, type ExportKind } from "../export/export-menu.js";
import { type FigureChoice, figureChoices } from "../figure/figure-choices.js";
import { FigureController, type FigureTwins } from "../figure/figure-controller.js";
import { barStyles } from "./bar-chart.styles.js";
import { barDrawing } from "./bar-picture.js";

/**
 * Ranked bars, each with its name and value, the largest first; what is not drawn is named, and what is missing has no bar.
 *
 * Use it for one figure a thing, such as kronor by recipient; a page that wants one tag uses
 * `<lansmuseer-grant-breakdown>`. The element draws and asks: it adds nothing up and selects nothing by itself.
 *
 * @tag lansmuseer-bar-chart
 * @summary Ranked bars with names, values and a line at the middle.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When something is chosen in a list above: its id and the value.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a bar is chosen, or left.
 * @csspart bars - The drawing.
 * @csspart choices - The lists above the picture.
 * @csspart exports - The menu of files to take along.
 * @csspart heading - The title.
 * @csspart note - The line that says that values are made up.
 * @csspart rest - What is not drawn, with the button that draws it.
 * @csspart source - Where the figures come from, with the buttons under the picture.
 * @csspart subtitle - The line under the title.
 * @csspart summary - The picture in words.
 * @csspart table - The table.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The page's own bar, and the chosen one.
 * @cssprop [--lansmuseer-bar=#7c8a95] - The other bars.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerBarChart extends LitElement {
  static override styles: CSSResultGroup = barStyles;

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    state: { attribute: false },
    twins: { attribute: false },
    headingLevel: { attribute: false },
    theme: { attribute: false },
    exports: { attribute: false },
    link: { attribute: false },
    choices: { attribute: false },
    active: { state: true },
    isExpanded: { state: true },
  };

  /** What to draw. The same object as long as nothing changed. */
  declare data: BarChartData | undefined;
  /** What the owner has decided: language, own and selected bar, the line at the middle. */
  declare state: BarChartState;
  /** The picture with its table on request, the picture alone, or the table alone. Default `both`. */
  declare twins: FigureTwins;
  /** Level of the title, 1 to 6. Default 2. */
  declare headingLevel: number;
  /** Light, dark, or as the page is. Default `auto`. */
  declare theme: Scheme | "auto";
  /** What the reader may take along. Default everything. */
  declare exports: readonly ExportKind[];
  /** The address of the page as it stands now. */
  declare link: string | undefined;
  /** Lists above the picture; what is chosen in them the owner answers with other data or state. */
  declare choices: readonly FigureChoice[];
  declare private active: string | undefined;
  declare private isExpanded: boolean;

  readonly #figure = new FigureController(this);
  readonly #word = new TypedWord();
  readonly #view = memoizeLast(barChartView);
  readonly #onScreen = memoizeLast(
    (
      width: number,
      lineHeight: number,
      measure: (text: string, isBold: boolean) => number,
      isExpanded: boolean,
    ) => ({ width, lineHeight, measure, isExpanded }),
  );
  #drawn: BarChartView | undefined;
  #isReady = false;

  constructor() {
    super();
    this.state = { language: "sv" };
    this.twins = "both";
    this.headingLevel = 2;
    this.theme = "auto";
    this.exports = exportKinds;
    this.choices = [];
    this.isExpanded = false;
  }

  override updated(): void {
    if (this.#isReady || this.#drawn === undefined || this.#figure.screen.width === 0) return;
    this.#isReady = true;
    this.dispatchEvent(new LansmuseerReadyEvent());
  }

  #select(id: string | undefined): void {
    this.dispatchEvent(new LansmuseerSelectEvent(id === this.state.selected ? undefined : id));
  }

  readonly #onChoice = (id: string, value: string): void => {
    this.dispatchEvent(new LansmuseerFilterEvent(id, value));
  };

  readonly #onClick = (event: MouseEvent): void => {
    const id = (event.target as Element).closest("[data-id]")?.getAttribute("data-id");
    if (id === null || id === undefined) return;
    this.active = id;
    this.#select(id);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || this.#drawn === undefined) return;
    const target = this.#target(event);
    if (target === undefined && !this.#act(event.key)) return;
    if (target !== undefined) this.active = target;
    event.preventDefault();
    event.stopPropagation();
  };

  /** The bar that a key leads to; undefined when the key is not ours. */
  #target(event: KeyboardEvent): string | undefined {
    const bars = this.#drawn?.picture.bars ?? [];
    const at = bars.findIndex(({ id }) => id === this.active);
    const last = bars.length - 1;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowRight":
        return bars[Math.min(at + 1, last)]?.id;
      case "ArrowUp":
      case "ArrowLeft":
        return bars[at < 0 ? last : Math.max(at - 1, 0)]?.id;
      case "Home":
        return bars[0]?.id;
      case "End":
        return bars[last]?.id;
    }
    const word = this.#word.add(event);
    return word === undefined
      ? undefined
      : (typeAhead(bars, this.active, word) ?? this.active ?? bars[0]?.id);
  }

  /** Keys that do something: Enter and Space choose, Escape lets go of the choice and then of the place. */
  #act(key: string): boolean {
    if ((key === "Enter" || key === " ") && this.active !== undefined) this.#select(this.active);
    else if (key === "Escape" && this.state.selected !== undefined) this.#select(undefined);
    else if (key === "Escape" && this.active !== undefined) this.active = undefined;
    else return false;
    return true;
  }

  override render(): TemplateResult {
    const { state, headingLevel, theme, twins, exports, link, isExpanded } = this;
    const { width, measure, labelPx } = this.#figure.screen;
    const lineHeight = Math.round(labelPx * 1.3);
    const view =
      this.data && this.#view(this.data, state, this.#onScreen(width, lineHeight, measure, isExpanded));
    this.#drawn = view;
    const frame = { language: state.language, twins, headingLevel, theme, exports, link };
    return view === undefined
      ? this.#figure.root(frame, nothing)
      : this.#figure.render(
          view,
          frame,
          () => this.#picture(view),
          figureChoices(this.choices, this.#onChoice),
        );
  }

  #picture(view: BarChartView): TemplateResult | typeof nothing {
    const { bars } = view.picture;
    if (bars.length === 0) return nothing;
    const active = bars.some(({ id }) => id === this.active) ? this.active : undefined;
    return html`<div
        class="bars"
        part="bars"
        role="listbox"
        tabindex="0"
        aria-labelledby="title"
        aria-describedby="summary help"
        aria-activedescendant=${active === undefined ? nothing : `b-${active}`}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
      >
        ${barDrawing(view, active)}
      </div>
      ${view.rest === undefined ? nothing : this.#rest(view.rest)}
      <p class="help" id="help">${view.words.keyboardHelp}</p>`;
  }

  #rest({ name, value, showAll }: GatheredBars): TemplateResult {
    return html`<div class="rest" part="rest">
      <p>${name}${value === undefined ? nothing : html`: <strong>${value}</strong>`}</p>
      <button
        type="button"
        class="plainbutton"
        @click=${() => {
          this.isExpanded = true;
        }}
      >
        ${showAll}
      </button>
    </div>`;
  }
}
