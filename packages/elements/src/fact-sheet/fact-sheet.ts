import {
  factSheetView,
  type FactSheetData,
  type FactSheetState,
  type FactSheetView,
  type PlacedBar,
} from "@lansmuseer/view";
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { choiceBoxes, choiceList } from "../choices/choices.js";
import { memoizeLast } from "../controllers/memoize-last.js";
import { Roving, type RovingField } from "../controllers/roving.js";
import type { Scheme } from "../controllers/screen-controller.js";
import { LansmuseerFilterEvent, LansmuseerReadyEvent, LansmuseerSelectEvent } from "../events/events.js";
import { exportKinds, type ExportKind } from "../export/export-menu.js";
import { FigureController, type FigureTwins } from "../figure/figure-controller.js";
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
export class LansmuseerFactSheet extends LitElement {
  static override styles: CSSResultGroup = factSheetStyles;

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    state: { attribute: false },
    twins: { attribute: false },
    headingLevel: { attribute: false },
    theme: { attribute: false },
    exports: { attribute: false },
    link: { attribute: false },
    active: { state: true },
  };

  /** What to draw. The same object as long as nothing changed. */
  declare data: FactSheetData | undefined;
  /** What the owner has decided: language, municipality, and whom it is set beside. */
  declare state: FactSheetState;
  /** The picture with its table on request, the picture alone, or the table alone. Default `both`. */
  declare twins: FigureTwins;
  /** Level of the title, 1 to 6; the headings under it follow. Default 2. */
  declare headingLevel: number;
  /** Light, dark, or as the page is. Default `auto`. */
  declare theme: Scheme | "auto";
  /** What the reader may take along. Default everything. */
  declare exports: readonly ExportKind[];
  /** The address of the page as it stands now. */
  declare link: string | undefined;
  declare private active: string | undefined;

  readonly #figure = new FigureController(this);
  readonly #roving = new Roving();
  readonly #view = memoizeLast(factSheetView);
  readonly #onScreen = memoizeLast(
    (width: number, lineHeight: number, measure: (text: string, isBold: boolean) => number) => ({
      width,
      lineHeight,
      measure,
    }),
  );
  #drawn: FactSheetView | undefined;
  #isReady = false;

  constructor() {
    super();
    this.state = { language: "sv", comparison: "similar", chosen: [] };
    this.twins = "both";
    this.headingLevel = 2;
    this.theme = "auto";
    this.exports = exportKinds;
  }

  override updated(): void {
    if (this.#isReady || this.#drawn === undefined || this.#figure.screen.width === 0) return;
    this.#isReady = true;
    this.dispatchEvent(new LansmuseerReadyEvent());
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
    return this.#drawn?.picture.panels.flatMap(({ bars }) => bars) ?? [];
  }

  readonly #onClick = (event: MouseEvent): void => {
    const id = (event.target as Element).closest("[data-id]")?.getAttribute("data-id");
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
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const bar = this.#bars.find(({ id }) => id === this.active);
    if ((event.key === "Enter" || event.key === " ") && bar !== undefined) this.#choose(bar);
    else if (event.key === "Escape" && bar !== undefined) this.active = undefined;
    else {
      const target = this.#roving.target(event.key, event.timeStamp, bar?.id, fieldOf(this.#bars));
      if (target === undefined) return;
      if (target !== "") this.active = target;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  override render(): TemplateResult {
    const { state, headingLevel, theme, twins, exports, link } = this;
    const { width, measure, labelPx } = this.#figure.screen;
    const lineHeight = Math.round(labelPx * 1.3);
    const view = this.data && this.#view(this.data, state, this.#onScreen(width, lineHeight, measure));
    this.#drawn = view;
    const frame = { language: state.language, twins, headingLevel, theme, exports, link };
    return view === undefined
      ? this.#figure.root(frame, nothing)
      : this.#figure.render(view, frame, () => this.#picture(view, lineHeight));
  }

  #picture(view: FactSheetView, lineHeight: number): TemplateResult {
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
