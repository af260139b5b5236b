import type { AnswerContext, AnswerTo } from "../answer/answer.js";
import { answerWith } from "../answer/answer-steps.js";
import { type AmountName, type FieldName } from "../columns/field-names.js";
import type { GrantTable } from "../columns/grant-table.js";
import { cubeTally } from "../cube/cube-tally.js";
import { type Cube, cubeLacks, cubeOf } from "../cube/dense-cube.js";
import { YearPrefix } from "../cube/year-prefix.js";
import { isExcept, isYearRange } from "../query/clause.js";
import type { GrantQuery } from "../query/grant-query.js";
import { DENSE_CELLS, planScan } from "../scan/scan-plan.js";
import { scanTally } from "../scan/scan-tally.js";
import type { AdditiveStat, Stat, Tally, TallyQuery } from "../tally/tally.js";
import { requireOneLevel } from "./one-level.js";
import { tallyOfRun } from "./tally-of-run.js";

/** How a tally is answered: years as a difference of two rows of sums, sums of a cube, or the grants one by one. */
export type Way = "prefix" | "cube" | "scan";

/** How one tally of a query is answered, and why not faster. */
export interface ExplainedTally {
  readonly way: Way;
  /** Why it is not answered from the cube. */
  readonly because?: string;
  readonly tally: TallyQuery;
  /** How many groups there can be. */
  readonly groups: number;
  /** Fields of the tally in which a grant may have several values, so that its groups do not add up to the whole. */
  readonly overlapping: readonly FieldName[];
}

export interface EngineOptions extends AnswerContext {
  /** Fields to keep a cube of, beside the year. None without it. */
  readonly cube?: readonly FieldName[];
  /** The amounts of the cube; all that the table has where absent. */
  readonly amounts?: readonly AmountName[];
}

export interface Engine {
  readonly table: GrantTable;
  /**
   * The query is trusted to be one: `defineQuery`, `parseQuery` and `readQuery` are the doors.
   *
   * @throws RangeError when it adds what must not be added, or needs a price index that is not there
   */
  answer<const Q extends GrantQuery>(query: Q): AnswerTo<Q>;
  /** The columns behind an answer, for those who draw thousands of groups: no object for each. */
  tally<S extends Stat>(query: TallyQuery<S>): Tally<S>;
  /** How each tally of a query is answered. */
  explain(query: GrantQuery): readonly ExplainedTally[];
}

/** Answers queries about a table, each in the fastest way that gives the same answer. */
export function engineOf(
  table: GrantTable,
  { cube: fields, amounts, ...context }: EngineOptions = {},
): Engine {
  return new PlannedEngine(table, fields && cubeOf(table, fields, amounts), context);
}

/** Answers queries from a cube alone, such as one read from a file: what is not in it is refused, not guessed. */
export function engineOfCube(cube: Cube, context: AnswerContext = {}): Engine {
  return new PlannedEngine(cube.table, cube, context, true);
}

interface Plan {
  readonly way: Way;
  readonly because?: string;
}

class PlannedEngine implements Engine {
  readonly #prefixes = new Map<string, YearPrefix>();

  constructor(
    readonly table: GrantTable,
    readonly cube: Cube | undefined,
    readonly context: AnswerContext,
    readonly cubeOnly = false,
  ) {}

  answer<const Q extends GrantQuery>(query: Q): AnswerTo<Q> {
    requireOneLevel(this.table.fields.regrant?.dictionary.length ?? 0, query);
    // The rows have the query's own names: answerWith makes them from its fields and measures.
    return answerWith((asked) => this.tally(asked), query, this.context);
  }

  tally<S extends Stat>(query: TallyQuery<S>): Tally<S> {
    const { way, because } = this.#plan(query);
    if (way === "scan") {
      if (this.cubeOnly) throw new RangeError(`tally: a query that the cube can answer required: ${because}`);
      return scanTally(this.table, query);
    }
    // Both other ways are taken only for statistics that add up.
    const additive = query as TallyQuery & TallyQuery<AdditiveStat>;
    const tally = way === "prefix" ? this.#fromPrefix(additive) : cubeTally(this.cube!, additive);
    return { ...tally, kinds: query.stats };
  }

  explain(query: GrantQuery): readonly ExplainedTally[] {
    const explained: ExplainedTally[] = [];
    answerWith(
      (tally) => {
        const { columns, size } = planScan(this.table, tally);
        const lists = columns.filter(({ column }) => column.kind === "list").map(({ base }) => base);
        explained.push({
          ...this.#plan(tally),
          tally,
          groups: size,
          overlapping: tally.by.filter((field) => lists.includes(this.table.fields[field]!.base)),
        });
        return this.tally(tally);
      },
      query,
      this.context,
    );
    return explained;
  }

  #plan(query: TallyQuery): Plan {
    const { cube } = this;
    if (!cube) return { way: "scan", because: "there is no cube" };
    const lack = cubeLacks(cube, query);
    if (lack !== undefined) return { way: "scan", because: lack };
    const { size } = planScan(this.table, query);
    if (size > DENSE_CELLS) return { way: "scan", because: `${size} groups are more than a cube gives` };
    return { way: runOf(query) ? "prefix" : "cube" };
  }

  #fromPrefix(query: TallyQuery<AdditiveStat>): Tally<AdditiveStat> {
    const [field] = query.by;
    const { from, to } = runOf(query)!;
    const values = this.table.fields[field!]?.dictionary ?? [null];
    const stats: readonly AdditiveStat[] = [{ stat: "count" }, ...query.stats];
    const key = JSON.stringify([field, stats]);
    let prefix = this.#prefixes.get(key);
    if (!prefix) {
      const years = this.table.columns.year?.dictionary ?? [];
      prefix = new YearPrefix((asked) => cubeTally(this.cube!, asked), years, field!, values, stats, []);
      this.#prefixes.set(key, prefix);
    }
    return tallyOfRun(prefix, query, from, to);
  }
}

/** The run of years of a query whose only clause it is, and which is by one other field. */
function runOf({ by, where }: TallyQuery): { from: string; to: string } | undefined {
  const [clause] = where;
  if (where.length !== 1 || !clause || by.length !== 1 || by[0] === "year") return undefined;
  if (clause.field !== "year" || isExcept(clause.value) || !isYearRange(clause.value)) return undefined;
  return clause.value;
}
