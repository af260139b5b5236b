import {
  type FlowChartData,
  type FlowChartState,
  flowChartView,
  type FlowChartView,
  type FlowDirection,
  type FlowList,
  flowStep,
  followedMoney,
  typeAhead,
} from "@lansmuseer/view";
import { html, nothing, svg, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from "lit";
import { idAt } from "../controllers/id-at.js";
import { memoizeLast } from "../controllers/memoize-last.js";
import { takeKey } from "../controllers/picture-keys.js";
import { TypedWord } from "../controllers/typed-word.js";
import { LansmuseerSelectEvent } from "../events/events.js";
import type { FigureChoice } from "../figure/figure-choices.js";
import { FigureElement } from "../figure/figure-element.js";
import { flowStyles } from "./flow-chart.styles.js";
import { flowDrawing, optionId } from "./flow-drawing.js";

/** Which way an arrow goes when the money runs across, and when it runs down. */
const ACROSS: Readonly<Record<string, FlowDirection>> = {
  ArrowRight: "along",
  ArrowLeft: "back",
  ArrowDown: "next",
  ArrowUp: "previous",
};

/**
 * Money on its way from whose it was to who got it, as streams between columns, with an indented table, sentences and a file of
 * the same figures. What has no recipient is hatched, what is derived has a dashed edge, and what has no amount is listed.
 *
 * Use it for a flow whose levels add up; a page that wants one tag uses `<lansmuseer-funding-flow>`. Not for amounts that are
 * of different years or overlap. The element draws and asks: it adds nothing up and selects nothing by itself.
 *
 * @tag lansmuseer-flow-chart
 * @summary A flow of money in streams that can be followed, with a table of every recipient.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When something is chosen in a list above: its id and the value.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a place or a stream is chosen, or left.
 * @csspart choices - The lists above the picture.
 * @csspart exports - The menu of files to take along.
 * @csspart flow - The drawing.
 * @csspart heading - The title.
 * @csspart key - What hatching and dashed edges mean.
 * @csspart list - What is too small to draw, or has no amount.
 * @csspart note - The line that says that values are made up.
 * @csspart source - Where the figures come from, with the buttons under the picture.
 * @csspart subtitle - The line under the title.
 * @csspart summary - The picture in words.
 * @csspart table - The table.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The edge of the money that is followed.
 * @cssprop [--lansmuseer-flow=#dadee1] - A stream without an area.
 * @cssprop [--lansmuseer-flow-own=#dfc0be] - The money that is followed.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerFlowChart extends FigureElement<FlowChartData, FlowChartState, FlowChartView> {
  static override styles: CSSResultGroup = flowStyles;

  static override properties: PropertyDeclarations = {
    choices: { attribute: false },
    hovered: { state: true },
  };

  /** What to draw. The same object as long as nothing changed. */
  declare data: FlowChartData | undefined;
  /** What the owner has decided: language, levels, which way the money runs, what is followed. */
  declare state: FlowChartState;
  /** Lists above the picture; what is chosen in them the owner answers with other data or state. */
  declare choices: readonly FigureChoice[];
  declare private hovered: string | undefined;

  readonly #word = new TypedWord();
  protected override readonly arrange = memoizeLast(flowChartView);
  readonly #followed = memoizeLast(followedMoney);

  constructor() {
    super();
    this.state = { language: "sv", levels: ["fund", "region"], orientation: "auto" };
    this.choices = [];
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

  readonly #onPointer = (event: PointerEvent): void => {
    this.hovered = event.type === "pointerleave" ? undefined : idAt(event);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    takeKey(event, () => {
      const target = this.#target(event);
      if (target === undefined && !this.#act(event.key)) return false;
      this.active = target ?? this.active;
      // Whoever uses the keyboard follows that, also where the pointer was left.
      this.hovered = undefined;
      return true;
    });
  };

  /** Where a key leads; undefined when the key is not ours. */
  #target(event: KeyboardEvent): string | undefined {
    const picture = this.drawn?.picture;
    if (picture === undefined) return undefined;
    const { items } = picture;
    const direction = ACROSS[event.key];
    if (direction !== undefined)
      return flowStep(picture, this.active, direction) ?? this.active ?? items[0]?.item.id;
    if (event.key === "Home") return items[0]?.item.id;
    if (event.key === "End") return items.at(-1)?.item.id;
    const word = this.#word.add(event);
    if (word === undefined) return undefined;
    const names = items.map(({ item: { id, name } }) => ({ id, name }));
    return typeAhead(names, this.active, word) ?? this.active ?? names[0]?.id;
  }

  /** Keys that do something: Enter and Space choose, Escape lets go of the choice and then of the place. */
  #act(key: string): boolean {
    if ((key === "Enter" || key === " ") && this.active !== undefined) this.#select(this.active);
    else if (key === "Escape" && this.state.selected !== undefined) this.#select(undefined);
    else if (key === "Escape" && this.active !== undefined) this.active = undefined;
    else return false;
    return true;
  }

  protected override lists(): TemplateResult | typeof nothing {
    return this.figure.choices(this.choices);
  }

  protected override picture(view: FlowChartView): TemplateResult {
    return html`${this.#flow(view)} ${view.lists.map((list) => this.#list(list))}`;
  }

  #flow({ picture, words, key, text }: FlowChartView): TemplateResult | typeof nothing {
    if (picture === undefined) return nothing;
    const active = optionId(picture, this.active);
    const followed = this.#followed(picture, this.hovered ?? this.state.selected ?? this.active);
    return html`<div
        class="flow"
        part="flow"
        role="listbox"
        tabindex="0"
        aria-labelledby="title"
        aria-describedby="summary help"
        aria-activedescendant=${active ?? nothing}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @pointerover=${this.#onPointer}
        @pointerleave=${this.#onPointer}
      >
        ${flowDrawing(picture, { active: this.active, selected: this.state.selected, followed })}
      </div>
      <p class="help" id="help">${words.keyboardHelp}</p>
      ${
        key.rest || key.derived
          ? html`<ul class="key" role="list" part="key">
              ${key.rest ? html`<li>${swatch}${text.key.rest}</li>` : nothing}
              ${key.derived ? html`<li>${text.key.derived}</li>` : nothing}
            </ul>`
          : nothing
      }`;
  }

  #list({ heading, items }: FlowList): TemplateResult {
    return html`<details class="few" part="list" ?open=${items.length <= 20}>
      <summary>${heading}</summary>
      <ul role="list">
        ${items.map(({ name, detail }) => html`<li>${name} <small>${detail}</small></li>`)}
      </ul>
    </details>`;
  }
}

/** A patch of the hatching; its pattern is its own, for that of the drawing is not there without a drawing. */
const swatch = html`<svg viewBox="0 0 24 12" aria-hidden="true">
  ${svg`<defs><pattern id="key-hatch" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="ground" width="6" height="6"></rect><path class="line" d="M-1 7l8-8M-1 1l2-2M5 7l2-2"></path></pattern></defs>`}
  <rect class="swatch" width="24" height="12"></rect>
</svg>`;
