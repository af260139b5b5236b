import {
  type Clause,
  type Engine,
  type FieldName,
  type NameSearch,
  recipientSearch,
  statColumn,
} from "@lansmuseer/aggregate";
import { culturalAreas, culturalFields, grantPrograms, targetGroups } from "@lansmuseer/domain";
import type {
  FacetChoice,
  FacetField,
  FacetsData,
  FacetsState,
  FacetValue,
  Language,
} from "@lansmuseer/view";

/** The fields to choose in, in their order on the page; those that the grants do not have are left out. */
const facetFields: readonly FieldName[] = ["area", "field", "program", "targetGroup", "municipality", "call"];

/** Values that have an order of their own. */
const orders: Readonly<Partial<Record<FieldName, readonly { readonly id: string }[]>>> = {
  area: culturalAreas,
  field: culturalFields,
  program: grantPrograms,
  targetGroup: targetGroups,
};

/** How many recipients a search shows. */
const mostFound = 10;

/** What the facets need to know of the owner. */
export interface FacetsAsking {
  readonly engine: Engine;
  /** All conditions but those on the fields. */
  readonly beside: (...fields: readonly FieldName[]) => readonly Clause[];
  /** The group's own conditions: those that a visitor can take back. */
  readonly chosen: readonly Clause[];
  /** What has been typed into the search for recipients. */
  readonly typed: string;
}

const searches = new WeakMap<Engine, NameSearch>();

/** What the panel of facets shows: each field counted under the choices in the others. */
export function facetsData({ engine, beside, chosen, typed }: FacetsAsking): FacetsData {
  const { table } = engine;
  const counted = (field: FieldName): readonly FacetValue[] => {
    const counts = countsBy(engine, field, beside(field));
    const order = orders[field]?.map(({ id }) => id);
    const values = [...(table.fields[field]?.dictionary ?? [])];
    if (order !== undefined) values.sort((a, b) => order.indexOf(a ?? "") - order.indexOf(b ?? ""));
    return values.map((value) => ({ value, count: counts.get(value) ?? 0 }));
  };
  const has = (field: FieldName): boolean => (table.fields[field]?.dictionary.length ?? 0) > 1;
  const count = countOf(engine, beside());
  return {
    years: counted("year"),
    fields: facetFields.filter(has).map((field): FacetField => onceAsked(field, () => counted(field))),
    recipients: found(engine, beside("recipient"), typed),
    recipientNames: namesOf(engine, chosen),
    result: { count, awarded: engine.answer(sumOf(beside())).rows[0]!.values["sum:awarded"] },
    without: count > 0 ? [] : chosen.map(({ field }) => ({ field, count: countOf(engine, beside(field)) })),
  };
}

/** What stands chosen in the panel of facets. */
export function facetsState(language: Language, clauses: readonly Clause[]): FacetsState {
  const chosen = clauses.flatMap(({ field, value }): [string, FacetChoice][] =>
    "not" in value ? [] : [[field, value]],
  );
  return { language, chosen: Object.fromEntries(chosen) };
}

/** A field whose values are counted when they are asked for. */
function onceAsked(field: FieldName, count: () => readonly FacetValue[]): FacetField {
  let values: readonly FacetValue[] | undefined;
  return {
    field,
    get values() {
      return (values ??= count());
    },
  };
}

const sumOf = (where: readonly Clause[]) =>
  ({ version: 1, by: [], where, measures: [{ fn: "sum", of: "awarded" }] }) as const;

function countOf(engine: Engine, where: readonly Clause[]): number {
  const tally = engine.tally({ by: [], where, stats: [{ stat: "count" }] });
  return tally.cells === 0 ? 0 : statColumn(tally, { stat: "count" })[0]!;
}

function countsBy(
  engine: Engine,
  field: FieldName,
  where: readonly Clause[],
): ReadonlyMap<string | null, number> {
  const tally = engine.tally({ by: [field], where, stats: [{ stat: "count" }] });
  const counts = statColumn(tally, { stat: "count" });
  const [codes, dictionary] = [tally.codes[0]!, tally.dictionaries[0]!];
  return new Map(
    Array.from({ length: tally.cells }, (_, cell) => [dictionary[codes[cell]!]!, counts[cell]!]),
  );
}

function found(engine: Engine, where: readonly Clause[], typed: string): FacetsData["recipients"] {
  const column = engine.table.columns.recipient;
  if (typed.trim() === "" || column === undefined) return { typed, names: [] };
  const search = searches.get(engine) ?? recipientSearch(engine.table);
  searches.set(engine, search);
  const { hits } = search.search(typed);
  const counts = countsBy(engine, "recipient", where);
  const names = hits.slice(0, mostFound).flatMap(({ name, index }) => {
    const value = column.dictionary[index];
    return value === null || value === undefined ? [] : [{ value, name, count: counts.get(value) ?? 0 }];
  });
  return { typed, names };
}

function namesOf({ table }: Engine, chosen: readonly Clause[]): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const { field, value } of chosen) {
    if (field !== "recipient" || !Array.isArray(value)) continue;
    for (const each of value as readonly (string | null)[]) {
      const code = table.columns.recipient?.dictionary.indexOf(each) ?? -1;
      const name = table.recipientNames?.[code];
      if (each !== null && name) names[each] = name;
    }
  }
  return names;
}
