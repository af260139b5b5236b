import type { Grant, TableKind } from "@lansmuseer/domain";
import type { ValueByKind } from "../export/record-cells.js";
import { FileProblem } from "../file/file-problem.js";
import { shownValue } from "../issue/issue.js";
import { oreOfObject, parseOwnValue } from "../json/own-values.js";
import { fromThreesixty } from "../threesixty/from-threesixty.js";
import type { ImportState } from "./import-sheet.js";
import { KeyHash } from "./key-set.js";

/** Imports values of this project out of JSON. */
export async function importOwnValues<Kind extends TableKind>(
  kind: Kind,
  { record, log, ids, counter, sink }: ImportState<ValueByKind[Kind]>,
  file: string,
  objects: readonly object[],
): Promise<void> {
  const values: ValueByKind[Kind][] = [];
  for (const [index, object] of objects.entries()) {
    const ore = oreOfObject(kind, object);
    const parsed = parseOwnValue(kind, object);
    const id = "value" in parsed ? record.id(parsed.value) : undefined;
    const isDouble = id !== undefined && ids.add(new KeyHash().add(id));
    const where = { file, row: index + 1 };
    if (!("value" in parsed))
      log.add({ code: "value-invalid", ...where, column: parsed.path, expected: parsed.message });
    else if (isDouble) log.add({ code: "duplicate-id", ...where, value: id });
    else values.push(parsed.value);
    counter.read.add(ore);
    counter["value" in parsed && !isDouble ? "published" : "reported"].add(ore);
  }
  await sink(values);
}

/** Imports the grants of a 360Giving file. */
export async function importThreesixty(
  { options, log, ids, counter, sink }: ImportState<Grant>,
  file: string,
  objects: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (objects.length === 0) throw new FileProblem("empty-file");
  const { register, keepPersonal = false, fictional = false } = options;
  const grants: Grant[] = [];
  const notKept = new Set<string>();
  for (const [index, object] of objects.entries()) {
    const { grant, ore, problems } = fromThreesixty(object, register, keepPersonal);
    const isDouble = grant !== undefined && ids.add(new KeyHash().add(grant.id));
    const where = { file, row: index + 1 };
    for (const { code, field, value } of problems) {
      // Once for each field, and not for each grant.
      if (code === "field-not-kept" && notKept.has(field)) continue;
      if (code === "field-not-kept") notKept.add(field);
      log.add({
        code,
        ...where,
        column: field,
        ...(value === undefined ? {} : { value: shownValue(value) }),
      });
    }
    if (isDouble) log.add({ code: "duplicate-id", ...where, value: grant.id });
    const isPublished = grant !== undefined && !isDouble;
    if (isPublished) grants.push(fictional ? { ...grant, fictional: true } : grant);
    counter.read.add(ore);
    counter[isPublished ? "published" : "reported"].add(ore);
  }
  await sink(grants);
}
