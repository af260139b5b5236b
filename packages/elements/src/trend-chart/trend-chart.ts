import {
  pointAt,
  trendChartView,
  trendPoints,
  trendStep,
  typeAhead,
  yearAt,
  type FigureScreen,
  type TrendChartData,
  type TrendChartState,
  type TrendChartView,
  type TrendMove,
  type TrendPoint,
  type YearSpan,
} from "@lansmuseer/view";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from "lit";
import { memoizeLast } from "../controllers/memoize-last.js";
import { takeKey } from "../controllers/picture-keys.js";
import { TypedWord } from "../controllers/typed-word.js";
import { LansmuseerFilterEvent, LansmuseerSelectEvent } from "../events/events.js";
import type { FigureChoice } from "../figure/figure-choices.js";
import { FigureElement } from "../figure/figure-element.js";
import { trendStyles } from "./trend-chart.styles.js";
import { trendDrawing } from "./trend-picture.js";
import { YearBrush } from "./year-brush.js";

const moves: Readonly<Record<string, TrendMove>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

/**
 * Figures over the years as lines, stacked bars or many small pictures: each series named where it ends, holes bridged
 * and told, the same figures in a table and a sentence.
 *
 * Use it for any amounts, counts or shares by year; a page that wants one tag uses `<lansmuseer-grant-trend>`. The
 * element draws and asks: it adds nothing up, selects nothing and filters nothing by itself.
 *
 * @tag lansmuseer-trend-chart
 * @summary Figures over the years, as lines, stacked bars or small multiples.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When years are chosen: field `year`, from and to; an empty list for all years. When something is chosen in a list above: its id and the value.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a series is chosen, or left.
 * @csspart choices - The lists above the picture.
 * @csspart chosen - The chosen years with the button that lets them go.
 * @csspart exports - The menu of files to take along.
 * @csspart heading - The title.
 * @csspart note - The line that says that values are made up.
 * @csspart plot - The drawing.
 * @csspart source - Where the figures come from, with the buttons under the picture.
 * @csspart subtitle - The line under the title.
 * @csspart summary - The picture in words.
 * @csspart table - The table.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The chosen line.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-mark=#41505c] - Lines and points.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerTrendChart extends FigureElement<TrendChartData, TrendChartState, TrendChartView> {
  static override styles: CSSResultGroup = trendStyles;

  static override properties: PropertyDeclarations = {
    choices: { attribute: false },
    hovered: { state: true },
    isFocused: { state: true },
  };

  /** What to draw. The same object as long as nothing changed. */
  declare data: TrendChartData | undefined;
  /** What the owner has decided: language, form, the chosen series and years. */
  declare state: TrendChartState;
  /** Lists above the picture; what is chosen in them the owner answers with other data or state. */
  declare choices: readonly FigureChoice[];
  declare private hovered: string | undefined;
  declare private isFocused: boolean;

  readonly #word = new TypedWord();
  readonly #brush = new YearBrush((years) => {
    this.#askYears(years);
  });
  readonly #view = memoizeLast(
    (data: TrendChartData, state: TrendChartState, screen: FigureScreen, active: string | undefined) =>
      trendChartView(data, state, { ...screen, active }),
  );

  constructor() {
    super();
    this.state = { language: "sv", form: "auto" };
    this.choices = [];
    this.isFocused = false;
  }

  #askYears(years: YearSpan | undefined): void {
    const { state } = this;
    if (years?.from === state.years?.from && years?.to === state.years?.to) return;
    const value = years === undefined ? [] : { from: String(years.from), to: String(years.to) };
    this.dispatchEvent(new LansmuseerFilterEvent("year", value));
  }

  #select(series: string | undefined): void {
    const chosen = series === this.state.selected ? undefined : series;
    this.dispatchEvent(new LansmuseerSelectEvent(chosen));
  }

  #point(id: string | undefined): TrendPoint | undefined {
    return this.drawn && trendPoints(this.drawn.picture).find((point) => point.id === id);
  }

  /** Where a pointer is in the picture, and what year that is. */
  #place(event: MouseEvent): { readonly x: number; readonly y: number; readonly year: number | undefined } {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const plot = this.drawn?.picture.plots[0];
    return { x, y, year: plot && this.drawn?.picture.form !== "panels" ? yearAt(plot, x) : undefined };
  }

  readonly #onClick = (event: MouseEvent): void => {
    const view = this.drawn;
    if (view === undefined || this.#brush.wasDrawn) return;
    const { x, y, year } = this.#place(event);
    const point = pointAt(view.picture, x, y);
    const bottom = view.picture.plots[0]?.bottom ?? 0;
    if (point !== undefined) {
      this.active = point.id;
      this.#select(point.series);
    } else if (year !== undefined && y > bottom) this.#brush.choose(year, this.state.years);
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const { x, year } = this.#place(event);
    this.#brush.press(x, year);
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    const { x, y, year } = this.#place(event);
    if (event.buttons === 0) this.#brush.release();
    if (this.#brush.move(x, year)) this.hovered = undefined;
    else if (event.pointerType === "mouse" && this.drawn !== undefined)
      this.hovered = pointAt(this.drawn.picture, x, y)?.id;
  };

  readonly #onPointerLeave = (): void => {
    this.hovered = undefined;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    takeKey(event, () => this.#move(event) || this.#act(event));
  };

  /** Keys that go somewhere: arrows, Home, End and letters. True when the key was ours. */
  #move(event: KeyboardEvent): boolean {
    const view = this.drawn;
    if (view === undefined) return false;
    const move = moves[event.key];
    if (move !== undefined) {
      const from = this.#point(this.active);
      const to = trendStep(view.picture, this.active, move);
      if (to === undefined) return true;
      this.active = to.id;
      const isSideways = move === "left" || move === "right";
      if (event.shiftKey && isSideways && from !== undefined)
        this.#brush.extend(from.year, to.year, this.state.years);
      return true;
    }
    const word = this.#word.add(event);
    if (word === undefined) return false;
    const from = this.#point(this.active);
    const names = this.data?.series ?? [];
    const series = typeAhead(names, from?.series, word);
    const points = trendPoints(view.picture).filter((point) => point.series === series);
    this.active = (points.find(({ year }) => year === from?.year) ?? points.at(-1))?.id ?? this.active;
    return true;
  }

  /** Keys that do something: Enter and Space choose, Escape lets go of the years, the series, and the place. */
  #act({ key }: KeyboardEvent): boolean {
    const point = this.#point(this.active);
    if ((key === "Enter" || key === " ") && point !== undefined) this.#select(point.series);
    else if (key === "Escape" && this.state.years !== undefined) this.#brush.clear();
    else if (key === "Escape" && this.state.selected !== undefined) this.#select(undefined);
    else if (key === "Escape" && this.active !== undefined) this.active = undefined;
    else return false;
    return true;
  }

  protected override arrange(
    data: TrendChartData,
    state: TrendChartState,
    screen: FigureScreen,
  ): TrendChartView {
    return this.#view(data, state, screen, this.hovered ?? (this.isFocused ? this.active : undefined));
  }

  protected override lists(): TemplateResult | typeof nothing {
    return this.figure.choices(this.choices);
  }

  protected override picture(
    view: TrendChartView,
    { lineHeight }: FigureScreen,
  ): TemplateResult | typeof nothing {
    const { picture, text, chosen } = view;
    if (trendPoints(picture).length === 0) return nothing;
    const point = this.#point(this.active);
    return html`<div
        class="plot"
        part="plot"
        role="listbox"
        tabindex="0"
        data-form=${picture.form}
        aria-labelledby="title"
        aria-describedby="summary help"
        aria-activedescendant=${point?.id ?? nothing}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @pointerdown=${this.#onPointerDown}
        @pointermove=${this.#onPointerMove}
        @pointerleave=${this.#onPointerLeave}
        @focus=${() => {
          this.isFocused = true;
        }}
        @blur=${() => {
          this.isFocused = false;
        }}
      >
        ${trendDrawing(view, point, lineHeight)}
      </div>
      <p class="help" id="help">${text.help}</p>
      ${
        chosen === undefined
          ? nothing
          : html`<div class="chosen" part="chosen">
              <p role="status">${chosen}</p>
              <button
                type="button"
                class="plainbutton"
                @click=${() => {
                  this.#brush.clear();
                }}
              >
                ${text.allYears}
              </button>
            </div>`
      }`;
  }
}
