import type { FieldName } from "../columns/field-names.js";
import type { Dictionary } from "../columns/grant-table.js";
import { YearPrefix } from "../cube/year-prefix.js";
import { type Clause, isYearRange } from "../query/clause.js";
import type { AdditiveStat } from "../tally/tally.js";
import type { Engine } from "./engine.js";

/** One of several views of the same grants: sums by a field. Clauses whose source is its name do not filter it. */
export interface LinkedView {
  readonly field: FieldName;
  readonly stats: readonly AdditiveStat[];
}

/** What a view shows now: for every value of its field the sums, in arrays that change in place. */
export interface ViewSums {
  readonly values: Dictionary;
  /** For each statistic one number for each value; 0 where no grant is left. */
  readonly sums: readonly Float64Array[];
}

interface State {
  readonly view: LinkedView;
  readonly shown: ViewSums;
  /** The sums added up over the years under all clauses but those on the year, until one of those changes. */
  prefix: YearPrefix | undefined;
  stale: boolean;
}

/**
 * Views that filter each other. A change recomputes only the views that it reaches, and of them only what changed:
 * moving a run of years subtracts sums that are there, another clause asks the cube once for each view.
 */
export class LinkedViews<Name extends string> {
  readonly #states: ReadonlyMap<string, State>;
  readonly #years: Dictionary;
  #clauses: readonly Clause[] = [];

  constructor(
    readonly engine: Engine,
    views: Readonly<Record<Name, LinkedView>>,
  ) {
    this.#years = engine.table.columns.year?.dictionary ?? [];
    this.#states = new Map(
      Object.entries<LinkedView>(views).map(([name, view]) => {
        const values = engine.table.fields[view.field]?.dictionary ?? [null];
        const sums = view.stats.map(() => new Float64Array(values.length));
        return [name, { view, shown: { values, sums }, prefix: undefined, stale: true }];
      }),
    );
  }

  get clauses(): readonly Clause[] {
    return this.#clauses;
  }

  /** What a view shows under the clauses so far. The arrays are the same each time, their numbers are new. */
  read(name: Name): ViewSums {
    const state = this.#states.get(name)!;
    if (state.stale) this.#refresh(name, state);
    return state.shown;
  }

  /** Puts a clause in the place of those with the same source and field. */
  set(clause: Clause): void {
    this.#change(clause, [...this.#without(clause), clause]);
  }

  /** Takes away the clauses of a source on a field. */
  clear(clause: Pick<Clause, "source" | "field">): void {
    this.#change(clause, this.#without(clause));
  }

  /** Shorthand for a clause on the years from `from` to `to`, both within. */
  brushYears(from: string, to: string, source?: Name): void {
    this.set({ ...(source !== undefined && { source }), field: "year", value: { from, to } });
  }

  #without({ source, field }: Pick<Clause, "source" | "field">): readonly Clause[] {
    return this.#clauses.filter((each) => each.source !== source || each.field !== field);
  }

  #change({ source, field }: Pick<Clause, "source" | "field">, clauses: readonly Clause[]): void {
    this.#clauses = clauses;
    for (const [name, state] of this.#states) {
      if (name === source) continue;
      state.stale = true;
      if (field !== "year") state.prefix = undefined;
    }
  }

  #refresh(name: string, state: State): void {
    const clauses = this.#clauses.filter(({ source }) => source !== name);
    const years = clauses.filter(({ field }) => field === "year");
    const others = clauses.filter(({ field }) => field !== "year");
    const run = years.length === 1 && isYearRange(years[0]!.value) ? years[0]!.value : undefined;
    const { view, shown } = state;
    if (view.field === "year" || !run) this.#recount(view, clauses, shown);
    else {
      state.prefix ??= new YearPrefix(
        (query) => this.engine.tally(query),
        this.#years,
        view.field,
        shown.values,
        view.stats,
        others,
      );
      const { first, end } = state.prefix.run(run.from, run.to);
      for (let stat = 0; stat < shown.sums.length; stat++)
        state.prefix.read(stat, first, end, shown.sums[stat]!);
    }
    state.stale = false;
  }

  /** Asks the engine, which has the cube. */
  #recount(view: LinkedView, where: readonly Clause[], { values, sums }: ViewSums): void {
    const tally = this.engine.tally({ by: [view.field], where, stats: view.stats });
    const at = new Map(values.map((value, index) => [value, index]));
    const target = tally.dictionaries[0]!.map((value) => at.get(value)!);
    tally.stats.forEach((column, stat) => {
      sums[stat]!.fill(0);
      for (let cell = 0; cell < tally.cells; cell++)
        sums[stat]![target[tally.codes[0]![cell]!]!] = column[cell]!;
    });
  }
}
