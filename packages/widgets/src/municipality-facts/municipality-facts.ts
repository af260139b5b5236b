import {
  type Allocation,
  type CulturePlan,
  type MunicipalityFacts,
  type MunicipalityForm,
  parseMunicipalityCode,
  parsePlainDate,
  plainDate,
  type PlainDate,
  type PolicyDocument,
  type RegionCode,
} from "@lansmuseer/domain";
import { type LansmuseerFilterEvent, type LansmuseerSelectEvent, memoizeLast } from "@lansmuseer/elements";
import "@lansmuseer/elements/fact-sheet/fact-sheet.define.js";
import {
  LoadFailure,
  type OpenPackage,
  type PublishedTable,
  readMunicipalityFacts,
  readOrganizationForms,
  readPolicyDocuments,
  type ResourceKind,
} from "@lansmuseer/sources/web";
import {
  type AreaMoney,
  type Comparison,
  comparisons,
  type FactSheetData,
  type FactSheetState,
  type GrantsReceived,
  type Language,
} from "@lansmuseer/view";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { oneOf } from "../attributes/attributes.js";
import type { WidgetFrame } from "../data-widget/data-widget.js";
import { loadGrants, type LoadedGrants } from "../grant-widget/load-grants.js";
import { RecordWidget } from "../record-widget/record-widget.js";
import type { DrawnSources } from "../source/about-package.js";
import { loadAllocations } from "../source/load-allocations.js";
import { loadPlans } from "../source/load-plans.js";
import { loadTable } from "../source/load-table.js";
import type { Once } from "../source/source-controller.js";
import { grantedMoney, stateMoney } from "./area-money.js";
import { grantsReceived } from "./grants-received.js";
import { sourcesIn } from "./sources-in.js";

/** The facts that a page has already. */
export interface FactSheetRecords {
  readonly facts: readonly MunicipalityFacts[];
  readonly forms?: readonly MunicipalityForm[];
  readonly policies?: readonly PolicyDocument[];
  readonly grants?: readonly GrantsReceived[];
  readonly plans?: readonly CulturePlan[];
}

interface LoadedFacts {
  readonly facts: PublishedTable<MunicipalityFacts>;
  readonly forms: PublishedTable<MunicipalityForm>;
  readonly policies: PublishedTable<PolicyDocument>;
  readonly grants: readonly GrantsReceived[];
  readonly plans: readonly CulturePlan[];
  /** The state's money to the regions, where the package tells of it. */
  readonly allocations: readonly Allocation[];
  /** What the region's decisions come to by area, where it does. */
  readonly granted?: AreaMoney | undefined;
}

/**
 * What is known of one municipality and its culture, beside the mean of its county and municipalities like it; without a
 * municipality the sheet of the region, with its last known culture plan and what its cultural areas got. What stands inside the tag is shown where scripts do not run.
 *
 * @tag lansmuseer-municipality-facts
 * @summary "Kommunfakta": a municipality's population, costs, policy document, administration and grants beside others.
 * @status stable
 * @since 0.2
 * @fires {LansmuseerErrorEvent} lansmuseer-error - When an attribute or a file cannot be used.
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
export class LansmuseerMunicipalityFacts extends RecordWidget<LoadedFacts, FactSheetRecords> {
  static override properties: PropertyDeclarations = {
    ...RecordWidget.properties,
    compare: {},
    report: {},
    on: {},
    comparison: { state: true },
    peers: { state: true },
    hasChosen: { state: true },
  };

  /** Whom the municipality is set beside first: `similar` (default), `none`, or codes of municipalities. */
  declare compare: string | undefined;
  /** Address of the region's own report on a municipality, with `{code}` where the municipality's code stands. */
  declare report: string | undefined;
  /** The day that policy documents are judged on, `2026-11-26`. Default today. */
  declare on: string | undefined;
  declare private comparison: Comparison | undefined;
  declare private peers: readonly string[] | undefined;
  /** Whether the visitor has chosen: then no municipality means the region, and not the page's own. */
  declare private hasChosen: boolean;

  readonly #data = memoizeLast(
    (
      { facts, forms, policies, grants, plans, allocations, granted }: LoadedFacts,
      region: FactSheetData["region"],
      on: PlainDate,
      ...[reportUrl, heading, source, sourceUrl, asOf, madeUp]: readonly (string | undefined)[]
    ): FactSheetData => ({
      facts: facts.values,
      forms: forms.values,
      policies: policies.values,
      grants,
      region,
      plan: plans.find((plan) => plan.region === region),
      areaMoney: granted ?? stateMoney(allocations, region),
      on,
      reportUrl,
      unread: facts.problems.length + forms.problems.length + policies.problems.length,
      about: { heading, source, sourceUrl, asOf, madeUp },
    }),
  );
  readonly #state = memoizeLast(
    (
      language: Language,
      municipality: string | undefined,
      comparison: Comparison,
      chosen: readonly string[],
    ): FactSheetState => ({ language, municipality, comparison, chosen }),
  );
  // A package may hold the whole country; a sheet shows one county of it.
  readonly #sources = memoizeLast(({ facts, forms, policies }: LoadedFacts, region: RegionCode) => ({
    facts: sourcesIn(region, facts.values),
    forms: sourcesIn(region, forms.values),
    policy: sourcesIn(region, policies.values),
  }));
  readonly #compared = memoizeLast(comparedIn);
  readonly #given = memoizeLast(
    ({ facts, forms = [], policies = [], grants = [], plans = [] }: FactSheetRecords): LoadedFacts => ({
      facts: { values: facts, problems: [] },
      forms: { values: forms, problems: [] },
      policies: { values: policies, problems: [] },
      ...{ grants, plans, allocations: [] },
    }),
  );

  constructor() {
    super();
    this.hasChosen = false;
  }

  protected override get drawnFrom(): readonly ResourceKind[] {
    return ["facts", "policy", "forms", "grants", "culture-plans", "allocations"];
  }

  protected override drawnSources(loaded: LoadedFacts): DrawnSources {
    return this.#sources(loaded, this.#regionIn(loaded));
  }

  #regionIn({ facts }: LoadedFacts): RegionCode {
    const page = parseMunicipalityCode(this.municipality);
    return this.regionOf(page === undefined ? facts.values.map(({ municipality }) => municipality) : [page]);
  }

  protected override async load(
    opened: OpenPackage,
    once: Once,
    show: (loaded: LoadedFacts) => void,
  ): Promise<LoadedFacts> {
    const file = this.fileOf(opened, "facts");
    const { forms, policy, grants, cube, "culture-plans": plan, allocations } = opened.files;
    // A region has a sheet of its own, also where nothing is told of its municipalities.
    if (file === undefined && plan === undefined)
      throw new LoadFailure("not-found", "municipality-facts.csv");
    const [facts, administration, policies, plans, money] = await Promise.all([
      loadTable("facts", file, once, readMunicipalityFacts),
      loadTable("forms", forms, once, readOrganizationForms),
      loadTable("policy", policy, once, readPolicyDocuments),
      plan === undefined ? [] : loadPlans(plan, once),
      allocations === undefined ? [] : loadAllocations(allocations, once),
    ]);
    if (file !== undefined && facts.values.length === 0)
      throw new LoadFailure("empty", "municipality-facts.csv");
    const loaded: LoadedFacts = {
      ...{ facts, forms: administration, policies, grants: [] },
      ...{ plans, allocations: money },
    };
    if (grants === undefined || (grants === file && cube === undefined)) return loaded;
    // The sheet does not wait for the grants, which are the largest file.
    show(loaded);
    const withGrants = (some: LoadedGrants): LoadedFacts => ({
      ...loaded,
      grants: grantsReceived(some),
      granted: grantedMoney(some),
    });
    return withGrants(
      await loadGrants(opened, once, (some) => {
        show(withGrants(some));
      }),
    );
  }

  protected override given(data: FactSheetRecords): LoadedFacts {
    return this.#given(data);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("on") && this.on !== undefined && parsePlainDate(this.on) === undefined)
      this.check("on", this.on, ["2026-11-26"]);
  }

  readonly #onSelect = (event: LansmuseerSelectEvent): void => {
    this.hasChosen = true;
    this.onSelect(event);
  };

  readonly #onFilter = ({ field, value }: LansmuseerFilterEvent): void => {
    if (field === "comparison") this.comparison = comparisons.find((each) => each === value);
    else if (field === "peers" && Array.isArray(value)) this.peers = value;
  };

  protected override draw(loaded: LoadedFacts, { frame, about }: WidgetFrame): TemplateResult {
    const { heading, source, sourceUrl, asOf, madeUp } = about;
    const { selected } = this.members.state;
    const page = parseMunicipalityCode(this.municipality);
    const on = parsePlainDate(this.on) ?? today();
    const data = this.#data(
      loaded,
      this.#regionIn(loaded),
      on,
      this.report,
      heading,
      source,
      sourceUrl,
      asOf,
      madeUp,
    );
    const first = this.#compared(this.compare);
    const state = this.#state(
      frame.language,
      selected ?? (this.hasChosen ? undefined : page),
      this.comparison ?? first.comparison,
      this.peers ?? first.chosen,
    );
    return html`<lansmuseer-fact-sheet
      exportparts="choices, exports, facts, heading, links, note, panels, source, subtitle, summary, table"
      .data=${data}
      .state=${state}
      .twins=${frame.twins}
      .headingLevel=${frame.headingLevel}
      .theme=${frame.theme}
      .exports=${frame.exports}
      .link=${frame.link}
      @lansmuseer-select=${this.#onSelect}
      @lansmuseer-filter=${this.#onFilter}
    ></lansmuseer-fact-sheet>`;
  }
}

/** `similar`, `none`, or codes with spaces or commas between. */
function comparedIn(text: string | undefined): {
  readonly comparison: Comparison;
  readonly chosen: readonly string[];
} {
  const chosen = (text ?? "").split(/[\s,]+/).filter((word) => /^\d{4}$/.test(word));
  if (chosen.length > 0) return { comparison: "chosen", chosen };
  return { comparison: oneOf(text ?? "", ["similar", "none", "chosen"]), chosen };
}

/** Today where the visitor is. */
function today(): PlainDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  const text = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return plainDate(text);
}
