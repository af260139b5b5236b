import { amountNames, type FieldName, fieldNames } from "../columns/field-names.js";

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isField = (value: unknown) => fieldNames.includes(value as FieldName);
const isFields = (value: unknown) => value === undefined || (Array.isArray(value) && value.every(isField));
const isValues = (value: unknown) =>
  Array.isArray(value) && value.every((each) => each === null || typeof each === "string");
const isAmount = (value: unknown) => (amountNames as readonly unknown[]).includes(value);
const isYear = (value: unknown) => typeof value === "string" && /^\d{4}$/.test(value);

/** What is wrong with the form of a clause. */
export function clauseShapes(clause: unknown): readonly string[] {
  if (!isObject(clause)) return ["where: an object with field and value required"];
  const { source, field, value } = clause;
  if (source !== undefined && typeof source !== "string") return ["where: source is a text"];
  if (!isField(field))
    return [`where: one of ${fieldNames.join(", ")} required, got ${JSON.stringify(field)}`];
  if (isValues(value) || (isObject(value) && isValues(value["not"]))) return [];
  if (isObject(value) && isYear(value["from"]) && isYear(value["to"]))
    return field === "year" ? [] : [`where: from and to are for year, got ${String(field)}`];
  return [
    `where: a list of values, not: a list, or from and to with four digits required for ${String(field)}`,
  ];
}

/** What is wrong with the form of a measure. */
export function measureShapes(measure: unknown): readonly string[] {
  if (!isObject(measure)) return ["measures: an object with fn required"];
  const { fn, of, as } = measure;
  if (as !== undefined && (typeof as !== "string" || as === "")) return ["measures: as is a name"];
  const amount = isAmount(of)
    ? []
    : [`${String(fn)}: of one of ${amountNames.join(", ")} required, got ${String(of)}`];
  const part = of === "count" ? [] : amount;
  switch (fn) {
    case "count":
    case "recipients":
    case "grantRate":
      return of === undefined ? [] : [`${fn}: is of nothing, got ${JSON.stringify(of)}`];
    case "sum":
    case "mean":
    case "median":
    case "min":
    case "max":
    case "missing":
    case "perInhabitant":
      return amount;
    case "quantile": {
      const { p } = measure;
      const within = typeof p === "number" && p >= 0 && p <= 1;
      return [...amount, ...(within ? [] : [`quantile: p from 0 to 1 required, got ${String(p)}`])];
    }
    case "share":
      return [
        ...part,
        ...(isFields(measure["within"]) && isFields(measure["ignore"])
          ? []
          : ["share: within and ignore are lists of fields"]),
      ];
    case "change":
      return [
        ...part,
        ...(Number.isInteger(measure["against"]) ? [] : ["change: a whole year required in against"]),
        ...([undefined, "ratio", "difference"].includes(measure["in"] as string | undefined)
          ? []
          : ["change: in is ratio or difference"]),
      ];
    default:
      return [`measures: a known fn required, got ${JSON.stringify(fn)}`];
  }
}
