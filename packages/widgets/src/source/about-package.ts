import type { OpenPackage, ResourceKind } from "@lansmuseer/sources/web";
import { type FigureAbout, type Language, madeUpTables } from "@lansmuseer/view";

/** Where the drawn rows come from, by file. */
export type DrawnSources = Partial<Record<ResourceKind, readonly string[] | undefined>>;

/**
 * What a package says of a figure that is drawn from some of its files: from where, of when, and what is made up.
 * @param drawnSources - Of files of which not all rows are drawn, when the rows tell of themselves.
 */
export const aboutPackage = (
  opened: OpenPackage | undefined,
  drawnFrom: readonly ResourceKind[],
  language: Language,
  drawnSources: DrawnSources = {},
): Pick<FigureAbout, "source" | "asOf" | "madeUp"> => ({
  source: sourceOf(opened, drawnFrom, drawnSources),
  asOf: opened?.asOf,
  madeUp: madeUpOf(opened, drawnFrom, language),
});

/** Each source once; what the package says of itself where rows and files say nothing. */
function sourceOf(
  opened: OpenPackage | undefined,
  kinds: readonly ResourceKind[],
  drawn: DrawnSources,
): string | undefined {
  const own = new Set(kinds.flatMap((kind) => drawn[kind] ?? opened?.files[kind]?.source ?? []));
  return own.size === 0 ? opened?.source : [...own].join("; ");
}

/** Of these a figure counts the rows that are made up, and marks each. */
const counted: readonly ResourceKind[] = ["activities", "networks", "venues"];

/**
 * What of a figure is made up: all of it, or the tables that are. Where a package does not say which of its files are, its own
 * words stand.
 */
function madeUpOf(
  opened: OpenPackage | undefined,
  kinds: readonly ResourceKind[],
  language: Language,
): string | undefined {
  const files = opened?.files ?? {};
  if (Object.values(files).every(({ madeUp }) => madeUp === undefined)) return opened?.madeUp?.[language];
  const drawn = kinds.filter((kind) => kind !== "cube").filter((kind) => files[kind] !== undefined);
  const whole = drawn.filter((kind) => files[kind]?.madeUp === "all");
  const partly = drawn.filter((kind) => files[kind]?.madeUp === "some" && !counted.includes(kind));
  if (whole.length + partly.length === 0) return undefined;
  return whole.length === drawn.length ? "" : madeUpTables(whole, partly, language);
}
