import * as v from "valibot";

interface Entry<Id extends string> {
  readonly id: Id;
}

/** One id of a code list. */
export function idSchema<Id extends string>(list: readonly Entry<Id>[]): v.GenericSchema<unknown, Id> {
  return v.picklist(list.map(({ id }) => id));
}

/** Ids of a code list, each once. */
export function idsSchema<Id extends string>(
  list: readonly Entry<Id>[],
): v.GenericSchema<unknown, readonly Id[]> {
  return v.pipe(
    v.array(idSchema(list)),
    v.check((ids) => new Set(ids).size === ids.length, "each id once required"),
  );
}
