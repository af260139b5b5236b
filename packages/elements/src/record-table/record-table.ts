import {
  firstRecords,
  recordTableView,
  type RecordSort,
  type RecordTableData,
  type RecordTableState,
  type RecordTableView,
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
import { LansmuseerFilterEvent, LansmuseerReadyEvent } from "../events/events.js";
import type { ExportKind } from "../export/export-menu.js";
import { FigureController, type FigureFrame } from "../figure/figure-controller.js";
import { recordControls } from "./record-controls.js";
import { recordGrid } from "./record-grid.js";
import { recordStyles } from "./record-table.styles.js";
import { RowWindow } from "./row-window.js";

/** A table has no picture to save. */
const tableExports: readonly ExportKind[] = ["csv", "excel", "link", "print"];

/**
 * Records one by one: search, sort, columns, fifty at a time or all of them, as cards where it is narrow: ten of those at first.
 * Each record leads to its source, and the file has exactly the records and columns that are shown, in their order.
 *
 * Use it for decisions, activities or any list of like things; a page that wants one tag uses `<lansmuseer-grant-table>`. Not
 * for totals: those are bars. The element sorts and arranges; what is searched for it asks.
 *
 * @tag lansmuseer-record-table
 * @summary Records with search, sort, columns and a file of what is shown.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When the reader types in the search field: field `search`.
 * @fires {LansmuseerReadyEvent} lansmuseer-ready - Once, when the first records stand.
 * @csspart controls - The search field, the choice of columns and of the order.
 * @csspart exports - The menu of files to take along.
 * @csspart heading - The title.
 * @csspart more - The buttons that show more records.
 * @csspart note - The line that says that values are made up.
 * @csspart source - Where the records come from, with the menu of files.
 * @csspart subtitle - The line under the title.
 * @csspart summary - How many records there are and what they add up to.
 * @csspart table - The table.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The records of what is chosen.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerRecordTable extends LitElement {
  static override styles: CSSResultGroup = recordStyles;

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    state: { attribute: false },
    headingLevel: { attribute: false },
    theme: { attribute: false },
    exports: { attribute: false },
    link: { attribute: false },
    first: { attribute: false },
    sort: { state: true },
    columns: { state: true },
    limit: { state: true },
  };

  /** What to show. The same object as long as nothing changed. */
  declare data: RecordTableData | undefined;
  /** What the owner has decided: language, search, what is chosen. */
  declare state: RecordTableState;
  /** Level of the title, 1 to 6. Default 2. */
  declare headingLevel: number;
  /** Light, dark, or as the page is. Default `auto`. */
  declare theme: Scheme | "auto";
  /** What the reader may take along. Default the files, the link and the printout. */
  declare exports: readonly ExportKind[];
  /** The address of the page as it stands now. */
  declare link: string | undefined;
  /** How many records stand at first. Default 50. */
  declare first: number | undefined;
  declare private sort: RecordSort | undefined;
  declare private columns: readonly string[] | undefined;
  /** How many the reader has asked for. */
  declare private limit: number | undefined;

  readonly #figure = new FigureController(this);
  readonly #window = new RowWindow(() => {
    this.requestUpdate();
  });
  readonly #view = memoizeLast(recordTableView);
  readonly #onScreen = memoizeLast(
    (sort: RecordSort | undefined, columns: readonly string[] | undefined, limit: number) => ({
      sort,
      columns,
      limit,
    }),
  );
  #drawn: RecordTableView | undefined;
  #isReady = false;

  constructor() {
    super();
    this.state = { language: "sv", search: "" };
    this.headingLevel = 2;
    this.theme = "auto";
    this.exports = tableExports;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#window.stop();
  }

  override updated(): void {
    if (this.#drawn === undefined || this.#figure.screen.width === 0) return;
    this.#window.watch(this.renderRoot.querySelectorAll<HTMLElement>("tbody"), this.#drawn.shown);
    if (this.#isReady) return;
    this.#isReady = true;
    this.dispatchEvent(new LansmuseerReadyEvent());
  }

  readonly #sortBy = (column: string): void => {
    const now = this.#drawn?.sort;
    // Amounts and years begin with the largest, names with the first.
    const isFigure = this.#drawn?.columns.find(({ id }) => id === column)?.numeric === true;
    this.sort = { column, isDescending: now?.column === column ? !now.isDescending : isFigure };
  };

  override render(): TemplateResult {
    const { state, headingLevel, theme, exports, link } = this;
    const frame: FigureFrame = {
      language: state.language,
      twins: "table",
      headingLevel,
      theme,
      exports,
      link,
    };
    const limit = this.limit ?? firstRecords(this.#isNarrow, this.first);
    const view = this.data && this.#view(this.data, state, this.#onScreen(this.sort, this.columns, limit));
    this.#drawn = view;
    return this.#figure.root(frame, view === undefined ? nothing : this.#content(view, frame));
  }

  get #isNarrow(): boolean {
    const { size } = this.#figure;
    return size === "xs" || size === "s";
  }

  #content(view: RecordTableView, frame: FigureFrame): TemplateResult {
    const isNarrow = this.#isNarrow;
    return html`${this.#figure.head(view, frame)}
      ${recordControls(view, this.state.search, isNarrow, {
        search: (text) => {
          this.dispatchEvent(new LansmuseerFilterEvent("search", text));
        },
        sort: (sort) => {
          this.sort = sort;
        },
        columns: (columns) => {
          this.columns = columns;
        },
      })}
      <p class="summary" id="summary" part="summary" role="status" .textContent=${view.summary}></p>
      <div
        class="tablebox"
        part="table"
        role="region"
        tabindex="0"
        aria-label=${`${view.text.scroll}: ${view.title}`}
      >
        ${
          view.found === 0
            ? nothing
            : recordGrid(view, { isNarrow, sortBy: this.#sortBy, window: this.#window })
        }
      </div>
      ${view.next === 0 ? nothing : this.#more(view)} ${this.#figure.foot(view, frame)}`;
  }

  #more({ more, all, next, found, shown }: RecordTableView): TemplateResult {
    const show = (limit: number) => (): void => {
      this.limit = limit;
    };
    return html`<div class="more" part="more">
      <button type="button" class="plainbutton" @click=${show(shown + next)}>${more}</button>
      ${
        shown + next < found
          ? html`<button type="button" class="plainbutton" @click=${show(found)}>${all}</button>`
          : nothing
      }
    </div>`;
  }
}
