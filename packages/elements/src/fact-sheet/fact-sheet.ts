import {
  factSheetView,
  type FactSheetData,
  type FactSheetState,
  type FactSheetView,
  type FigureScreen,
  type PlacedBar,
} from "@lansmuseer/view";
import { html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { choiceBoxes, choiceList } from "../choices/choices.js";
import { idAt } from "../controllers/id-at.js";
import { memoizeLast } from "../controllers/memoize-last.js";
import { takeKey } from "../controllers/picture-keys.js";
import { Roving, type RovingField } from "../controllers/roving.js";
import { LansmuseerFilterEvent, LansmuseerSelectEvent } from "../events/events.js";
import { FigureElement } from "../figure/figure-element.js";
import { factLines, factLinks } from "./fact-lines.js";
import { panelDrawing } from "./fact-panels.js";
import { factSheetStyles } from "./fact-sheet.styles.js";

/**
 * What is known of one municipality and its culture, beside the mean of its county and municipalities like it: population,
 * costs, policy document, administration, grants. Without a municipality it is the sheet of the region.
 *
 * Use it when the page owns the state; a page that wants one tag uses `<lansmuseer-municipality-facts>`. Not for one figure of
 * all municipalities: that is a map. The element draws and asks: it computes nothing and selects nothing by itself.
 *
 * @tag lansmuseer-fact-sheet
 * @summary A municipality's facts beside its county's mean and its like.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When another comparison is chosen, or a municipality to compare with.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first picture stands.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a municipality is chosen, or the region.
 * @csspart choices - The choices of municipality and comparison.
 * @csspart exports - The menu of files to take along.
 * @csspart facts - The facts that are words.
 * @csspart heading - The title.
 * @csspart links - Where more is told.
 * @csspart note - The line that says that values are made up.
 * @csspart panels - The drawing.
 * @csspart source - Where the facts come from, with the buttons under the picture.
 * @csspart subtitle - The line under the title.
 * @csspart summary - The sheet in words.
 * @csspart table - The table.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The municipality's own bars and lines.
 * @cssprop [--lansmuseer-bar=#7c8a95] - The other bars.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerFactSheet extends FigureElement<FactSheetData, FactSheetState, FactSheetView> {
  static override styles: CSSResultGroup = factSheetStyles;

  /** What to draw. The same object as long as nothing changed. */
  declare data: FactSheetData | undefined;
  /** What the owner has decided: language, municipality, and whom it is set beside. */
  declare state: FactSheetState;

  readonly #roving = new Roving();
  protected override readonly arrange = memoizeLast(factSheetView);

  constructor() {
    super();
    this.state = { language: "sv", comparison: "similar", chosen: [] };
  }

  #select(code: string | undefined): void {
    this.dispatchEvent(new LansmuseerSelectEvent(code));
  }

  readonly #togglePeer = (code: string): void => {
    const { chosen } = this.state;
    const peers = chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code];
    this.dispatchEvent(new LansmuseerFilterEvent("peers", peers));
  };

  get #bars(): readonly PlacedBar[] {
    return this.drawn?.picture.panels.flatMap(({ bars }) => bars) ?? [];
  }

  readonly #onClick = (event: MouseEvent): void => {
    const id = idAt(event);
    const bar = this.#bars.find((each) => each.id === id);
    if (bar === undefined) return;
    this.active = bar.id;
    this.#choose(bar);
  };

  /** A bar of another municipality leads to its sheet. */
  #choose({ code, role }: PlacedBar): void {
    if (code !== undefined && role === "peer") this.#select(code);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    takeKey(event, () => {
      const bar = this.#bars.find(({ id }) => id === this.active);
      if ((event.key === "Enter" || event.key === " ") && bar !== undefined) this.#choose(bar);
      else if (event.key === "Escape" && bar !== undefined) this.active = undefined;
      else
        return this.#roving.move(event, bar?.id, fieldOf(this.#bars), (id) => {
          this.active = id;
        });
      return true;
    });
  };

  protected override picture(view: FactSheetView, { lineHeight }: FigureScreen): TemplateResult {
    const level = Math.min(this.headingLevel + 1, 6);
    return html`${this.#choices(view)}
      <div class="sheet ${view.level}">
        ${this.#panels(view, lineHeight)}
        <div class="words">${factLines(view)}${factLinks(view, level)}</div>
      </div>`;
  }

  #choices({ municipalities, comparisons, peers, text, comparisonNote }: FactSheetView): TemplateResult {
    return html`<div part="choices">
      <div class="choices">
        ${choiceList({
          id: "municipality",
          label: text.choose.municipality,
          choices: municipalities,
          choose: (code) => {
            this.#select(code === "" ? undefined : code);
          },
        })}
        ${
          comparisons.length === 0
            ? nothing
            : choiceList({
                id: "comparison",
                label: text.choose.comparison,
                choices: comparisons,
                choose: (value) => {
                  this.dispatchEvent(new LansmuseerFilterEvent("comparison", value));
                },
              })
        }
      </div>
      ${
        peers.length === 0
          ? nothing
          : choiceBoxes({ label: text.choose.peers, choices: peers, choose: this.#togglePeer })
      }
      ${comparisonNote === undefined ? nothing : html`<p class="comparison">${comparisonNote}</p>`}
    </div>`;
  }

  #panels(view: FactSheetView, lineHeight: number): TemplateResult | typeof nothing {
    const active = this.#bars.find(({ id }) => id === this.active);
    if (view.picture.panels.length === 0) return nothing;
    return html`<div class="drawing">
      <div
        class="panels"
        part="panels"
        role="listbox"
        tabindex="0"
        aria-labelledby="title"
        aria-describedby="summary help"
        aria-activedescendant=${active === undefined ? nothing : `p-${active.id}`}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
      >
        ${panelDrawing(view.picture, active?.id, lineHeight)}
      </div>
      <p class="help" id="help">${view.words.keyboardHelp}</p>
    </div>`;
  }
}

/** What the keys can come to: every bar, panel by panel. */
function fieldOf(bars: readonly PlacedBar[]): RovingField {
  return {
    spots: bars.map(({ id, x, y, height }) => ({ id, x, y: y + height / 2 })),
    names: bars,
    order: bars.map(({ id }) => id),
    start: undefined,
  };
}
