import type { Cell, Row } from "../cells/cell.js";
import { FileProblem } from "../file/file-problem.js";

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The objects of a JSON file: those of a list, of the only list in an object (`{ "value": [...] }`), or of the features
 * of GeoJSON with the degrees of their points.
 *
 * @throws FileProblem when it has no list of objects
 */
export function jsonObjects(value: unknown): readonly Fields[] {
  const list: readonly unknown[] | undefined = Array.isArray(value) ? value : onlyList(value);
  if (list === undefined || !list.every(isFields)) throw new FileProblem("json-invalid");
  return isFields(value) && value["type"] === "FeatureCollection" ? list.map(featureFields) : list;
}

function onlyList(value: unknown): readonly unknown[] | undefined {
  if (!isFields(value)) return undefined;
  const lists = Object.values(value).filter(
    (field): field is unknown[] => Array.isArray(field) && field.every(isFields),
  );
  return lists.length === 1 ? lists[0] : undefined;
}

function featureFields({ properties, geometry }: Fields): Fields {
  const fields = isFields(properties) ? properties : {};
  if (!isFields(geometry) || geometry["type"] !== "Point" || !Array.isArray(geometry["coordinates"]))
    return fields;
  const [longitude, latitude] = geometry["coordinates"] as readonly unknown[];
  return { ...fields, longitude, latitude };
}

/** Objects as a table: the names of all their fields, then a row for each. */
export function tableOfObjects(objects: readonly Fields[]): readonly Row[] {
  const names = [...new Set(objects.flatMap((fields) => Object.keys(fields)))];
  return [
    names,
    ...objects.map((fields) => names.map((name) => cellOf(Object.hasOwn(fields, name) ? fields[name] : ""))),
  ];
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map((item) => String(cellOf(item))).join("; ");
  return JSON.stringify(value);
}
