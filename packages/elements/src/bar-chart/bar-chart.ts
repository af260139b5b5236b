import {
  barChartView,
  typeAhead,
  type BarChartData,
  type BarChartState,
  type BarChartView,
  type FigureScreen,
  type GatheredBars,
} from "@lansmuseer/view";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from "lit";
import { idAt } from "../controllers/id-at.js";
import { memoizeLast } from "../controllers/memoize-last.js";
import { takeKey } from "../controllers/picture-keys.js";
import { TypedWord } from "../controllers/typed-word.js";
import { LansmuseerSelectEvent } from "../events/events.js";
import type { FigureChoice } from "../figure/figure-choices.js";
import { FigureElement } from "../figure/figure-element.js";
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
export class LansmuseerBarChart extends FigureElement<BarChartData, BarChartState, BarChartView> {
  static override styles: CSSResultGroup = barStyles;

  static override properties: PropertyDeclarations = {
    choices: { attribute: false },
    isExpanded: { state: true },
  };

  /** What to draw. The same object as long as nothing changed. */
  declare data: BarChartData | undefined;
  /** What the owner has decided: language, own and selected bar, the line at the middle. */
  declare state: BarChartState;
  /** Lists above the picture; what is chosen in them the owner answers with other data or state. */
  declare choices: readonly FigureChoice[];
  declare private isExpanded: boolean;

  readonly #word = new TypedWord();
  readonly #view = memoizeLast(
    (data: BarChartData, state: BarChartState, screen: FigureScreen, isExpanded: boolean) =>
      barChartView(data, state, { ...screen, isExpanded }),
  );

  constructor() {
    super();
    this.state = { language: "sv" };
    this.choices = [];
    this.isExpanded = false;
  }

  #select(id: string | undefined): void {
    this.dispatchEvent(new LansmuseerSelectEvent(id === this.state.selected ? undefined : id));
  }

  readonly #onClick = (event: MouseEvent): void => {
    const id = idAt(event);
    if (id === undefined) return;
    this.active = id;
    this.#select(id);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    takeKey(event, () => this.#move(event) || this.#act(event.key));
  };

  /** Keys that go somewhere. True when the key was ours. */
  #move(event: KeyboardEvent): boolean {
    const target = this.#target(event);
    if (target !== undefined) this.active = target;
    return target !== undefined;
  }

  /** The bar that a key leads to; undefined when the key is not ours. */
  #target(event: KeyboardEvent): string | undefined {
    const bars = this.drawn?.picture.bars ?? [];
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

  protected override arrange(data: BarChartData, state: BarChartState, screen: FigureScreen): BarChartView {
    return this.#view(data, state, screen, this.isExpanded);
  }

  protected override lists(): TemplateResult | typeof nothing {
    return this.figure.choices(this.choices);
  }

  protected override picture(view: BarChartView): TemplateResult | typeof nothing {
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
