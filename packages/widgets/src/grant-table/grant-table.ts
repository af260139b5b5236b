import type { Clause } from "@lansmuseer/aggregate";
import { parseMunicipalityCode } from "@lansmuseer/domain";
import type { LansmuseerFilterEvent } from "@lansmuseer/elements";
import "@lansmuseer/elements/record-table/record-table.define.js";
import { type Language, type RecordTableData, type RecordTableState, recordWords } from "@lansmuseer/view";
import type { nothing } from "lit";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import type { WidgetFrame } from "../data-widget/data-widget.js";
import { scopeWords } from "../grant-figures/scope-words.js";
import { waiting } from "../grant-figures/waiting.js";
import { GrantWidget } from "../grant-widget/grant-widget.js";
import type { LoadedGrants } from "../grant-widget/load-grants.js";
import { Latest } from "../latest/latest.js";
import { grantRecords } from "./grant-records.js";

/**
 * Grants one by one: search, sort, columns, fifty at a time or all, cards where it is narrow, each with a link to its source.
 * Alone with a `municipality` it has the decisions of that one. What stands inside the tag is shown where scripts do not run.
 *
 * @tag lansmuseer-grant-table
 * @summary The decisions themselves, to search and sort.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When an attribute or a file cannot be used.
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When the reader types in the search field.
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
 * @cssprop [--lansmuseer-accent=#8c1d18] - The grants of the chosen municipality.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerGrantTable extends GrantWidget {
  static override properties: PropertyDeclarations = {
    ...GrantWidget.properties,
    first: { type: Number },
    typed: { state: true },
  };

  /** How many decisions stand at first. Default 50; of cards, where it is narrow, at most 10. */
  declare first: number | undefined;
  /** What the reader has typed into the search field. */
  declare private typed: string;

  readonly #records = new Latest<ReturnType<typeof grantRecords>>();
  readonly #kept = new Latest<Uint32Array | undefined>();
  readonly #data = new Latest<RecordTableData>();
  readonly #state = new Latest<RecordTableState>();

  constructor() {
    super();
    this.typed = "";
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("first") && this.first !== this.#first)
      this.check("first", this.getAttribute("first") ?? String(this.first), ["10", "50"]);
  }

  get #first(): number | undefined {
    return this.first !== undefined && Number.isInteger(this.first) && this.first > 0
      ? this.first
      : undefined;
  }

  /** Alone on a municipality's page it has that one's decisions; in a group the figures beside it have them all. */
  protected override get pageClauses(): readonly Clause[] {
    const own = parseMunicipalityCode(this.municipality);
    return own === undefined || this.groupName !== undefined
      ? super.pageClauses
      : [...super.pageClauses, { field: "municipality", value: [own] }];
  }

  readonly #onFilter = (event: LansmuseerFilterEvent): void => {
    if (typeof event.value === "string") this.typed = event.value;
  };

  #tableData(loaded: LoadedGrants, about: WidgetFrame["about"], language: Language): RecordTableData {
    const clauses = this.clausesBeside();
    const conditions = JSON.stringify(clauses);
    const { columns, records } = this.#records.of([loaded, language], () => grantRecords(loaded, language));
    const kept = this.#kept.of([loaded, conditions], () =>
      clauses.length === 0 ? undefined : this.rows(loaded),
    );
    const { awarded } = this.ask(loaded, { by: [], measures: [{ fn: "sum", of: "awarded", as: "awarded" }] })
      .rows[0]!.values;
    return this.#data.of([records, kept, JSON.stringify(about), conditions], () => {
      const { name, noun } = recordWords[language];
      const scope = scopeWords(clauses, loaded.engine.table, language, []);
      return {
        ...{ about, name, noun, columns, records },
        ...(kept === undefined ? {} : { kept }),
        ...(scope === undefined ? {} : { scope }),
        ...(awarded.kind === "value" ? { within: awarded.value } : {}),
      };
    });
  }

  protected override draw(
    loaded: LoadedGrants,
    { frame, about }: WidgetFrame,
  ): TemplateResult | typeof nothing {
    const { language } = frame;
    if (!loaded.isComplete) return waiting(language);
    const { selected } = this.members.state;
    const search = this.typed;
    return html`<lansmuseer-record-table
      exportparts="controls, exports, heading, more, note, source, subtitle, summary, table"
      .data=${this.#tableData(loaded, about, language)}
      .state=${this.#state.of([language, search, selected], () => ({ language, search, selected }))}
      .headingLevel=${frame.headingLevel}
      .theme=${frame.theme}
      .exports=${frame.exports.filter((kind) => kind !== "svg" && kind !== "png")}
      .link=${frame.link}
      .first=${this.#first}
      @lansmuseer-filter=${this.#onFilter}
    ></lansmuseer-record-table>`;
  }
}
