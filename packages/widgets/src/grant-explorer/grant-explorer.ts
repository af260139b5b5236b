import type { Clause } from "@lansmuseer/aggregate";
import "@lansmuseer/elements/facets/facets.define.js";
import { type LansmuseerFilterEvent, memoizeLast, ruler, ScreenController } from "@lansmuseer/elements";
import type { FacetsData } from "@lansmuseer/view";
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import type { WidgetFrame } from "../data-widget/data-widget.js";
import "../grant-breakdown/grant-breakdown.define.js";
import { GrantWidget } from "../grant-widget/grant-widget.js";
import type { LoadedGrants } from "../grant-widget/load-grants.js";
import { assigned } from "./assigned.js";
import { facetsData, facetsState } from "./explorer-facets.js";
import { explorerStyles } from "./grant-explorer.styles.js";

let explorers = 0;

/** So many decisions stand under the figures at first: the page stays short until a reader asks for them. */
const firstRecords = 10;

/** Under this width the choices stand above the figures, px. */
const leastBeside = 760;

/**
 * All grants of a package, to choose among: facets, a map, a breakdown, a trend and a table that follow each other. What
 * stands inside the tag is shown where scripts do not run.
 *
 * @tag lansmuseer-grant-explorer
 * @summary Who got public money for culture, where, for what, for whom, over the years.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When an attribute or a file cannot be used.
 * @fires {LansmuseerFilterEvent} lansmuseer-filter - When a choice is made or taken back.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a municipality is chosen, or left.
 * @csspart heading - The title.
 * @csspart facets - The panel of choices.
 * @csspart figures - The figures beside it.
 * @cssprop [--lansmuseer-accent=#8c1d18] - The page's own municipality.
 * @cssprop [--lansmuseer-font=inherit] - The font family.
 * @cssprop [--lansmuseer-surface=#ffffff] - The ground behind the words.
 */
export class LansmuseerGrantExplorer extends GrantWidget {
  static override styles: CSSResultGroup = [GrantWidget.styles, explorerStyles];

  static override properties: PropertyDeclarations = {
    ...GrantWidget.properties,
    typed: { state: true },
  };

  declare private typed: string;

  readonly #own = `explorer ${++explorers}`;
  readonly #facets = memoizeLast(
    (loaded: LoadedGrants, chosen: readonly Clause[], _page: string, typed: string): FacetsData =>
      facetsData({
        engine: loaded.engine,
        beside: (...fields) => this.clausesBeside(...fields),
        chosen,
        typed,
      }),
  );
  readonly #choices = memoizeLast(facetsState);

  #isWaiting = false;
  readonly #screen = new ScreenController(this);

  constructor() {
    super();
    this.typed = "";
  }

  /** The figures inside find each other by a group; an explorer without one makes its own. */
  protected override get groupName(): string {
    return this.group || this.#own;
  }

  readonly #onFilter = (event: LansmuseerFilterEvent): void => {
    if (event.field === "find:recipient") this.typed = typeof event.value === "string" ? event.value : "";
    else this.onFilter(event);
  };

  /** What stands further down comes when the first figures are there. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#isWaiting || !this.shadowRoot?.querySelector(".figures")) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      void import("../grant-map/grant-map.define.js");
      void import("../grant-trend/grant-trend.define.js");
      void import("../grant-table/grant-table.define.js");
    });
  }

  protected override draw(loaded: LoadedGrants, { frame, about }: WidgetFrame): TemplateResult {
    const { language, headingLevel, theme } = frame;
    const { clauses } = this.members.state;
    const level = about.heading === undefined ? headingLevel : Math.min(headingLevel + 1, 6);
    const { src, data, region, municipality, year, area, view, source, sourceUrl, asOf } = this;
    const alike = assigned({
      ...{ src, data, region, municipality, year, area, view, source, sourceUrl, asOf },
      ...{ lang: language, theme, headingLevel: level, group: this.groupName, export: this.export },
    });
    return html`${ruler}
      <div class="root" lang=${language}>
        ${
          about.heading === undefined
            ? nothing
            : html`<p class="title" part="heading" role="heading" aria-level=${headingLevel}>
                ${about.heading}
              </p>`
        }
        <div class="columns">
          <lansmuseer-facets
            part="facets"
            .data=${this.#facets(loaded, clauses, JSON.stringify(this.pageClauses), this.typed)}
            .state=${this.#choices(language, clauses)}
            .headingLevel=${level}
            .theme=${theme}
            .compact=${this.#screen.width < leastBeside}
            @lansmuseer-filter=${this.#onFilter}
          ></lansmuseer-facets>
          <div class="figures" part="figures">
            <lansmuseer-grant-map ${alike}></lansmuseer-grant-map>
            <lansmuseer-grant-breakdown ${alike}></lansmuseer-grant-breakdown>
            <lansmuseer-grant-trend ${alike}></lansmuseer-grant-trend>
            <lansmuseer-grant-table ${alike} .first=${firstRecords}></lansmuseer-grant-table>
          </div>
        </div>
      </div>`;
  }
}
