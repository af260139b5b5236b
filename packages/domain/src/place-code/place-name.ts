import { foldText } from "../folding/fold-text.js";

/**
 * A place's name as a key: lower case, single spaces, plain hyphens. Å, ä and ö stay apart from a and o.
 *
 * @example
 * foldPlaceName(" Malung – Sälen "); // "malung-sälen"
 */
export function foldPlaceName(name: string): string {
  return foldText(name).replace(/ ?[\u2010-\u2015\u2212-] ?/gu, "-");
}

/**
 * The keys under which a municipality may be found, the closest to what was written first. Index the register's names
 * by {@link foldPlaceName} and take the first key that the index has.
 *
 * Several keys, because a genitive cannot be told from a name that ends in s: Österåkers kommun is Österåker, Borås
 * kommun is Borås. A county's or region's name gives only itself, so that Stockholms län never finds Stockholm.
 *
 * @example
 * municipalityNameKeys("Österåkers Kommun"); // ["österåkers kommun", "österåkers", "österåker"]
 */
export function municipalityNameKeys(name: string): readonly string[] {
  const key = foldPlaceName(name);
  return unique([key, ...nominatives(withoutEnding(key, [" kommun", " stad"]))]);
}

/** What the rule below would get wrong: the municipalities' own names. */
const titles: Readonly<Record<string, string>> = { Falun: "Falu", Kalmar: "Kalmar", Orust: "Orust" };

/**
 * A municipality's name as it stands in a Swedish sentence: in the genitive, unless it ends in a vowel, s, x or z.
 *
 * @param name - As in the register, such as "Lund".
 *
 * @example
 * municipalityTitle("Lund"); // "Lunds kommun"
 * municipalityTitle("Borås"); // "Borås kommun"
 */
export function municipalityTitle(name: string): string {
  return `${titles[name] ?? name.replace(/[^aeiouyåäösxz]$/u, "$&s")} kommun`;
}

/**
 * The keys under which a county or region may be found, the closest to what was written first; also for the regions'
 * names before 2019 ("landsting"). A municipality's name gives only itself, so that Kalmar kommun never finds Kalmar
 * län. Index the register under all keys of both the county's and the region's name.
 *
 * @example
 * regionNameKeys("Region Örebro län"); // ["region örebro län", "örebro län", "örebro"]
 */
export function regionNameKeys(name: string): readonly string[] {
  const key = foldPlaceName(name);
  const body = withoutBeginning(key, ["region ", "landstinget i ", "landstinget "]);
  const ground = withoutEnding(body ?? key, [" läns landsting", " län", "regionen"]);
  return unique([key, ...(body === undefined ? [] : [body]), ...nominatives(ground)]);
}

function withoutBeginning(key: string, beginnings: readonly string[]): string | undefined {
  const beginning = beginnings.find((one) => key.startsWith(one) && key.length > one.length);
  return beginning === undefined ? undefined : key.slice(beginning.length);
}

function withoutEnding(key: string, endings: readonly string[]): string | undefined {
  const ending = endings.find((one) => key.endsWith(one) && key.length > one.length);
  return ending === undefined ? undefined : key.slice(0, -ending.length);
}

function nominatives(name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  return name.endsWith("s") && name.length > 1 ? [name, name.slice(0, -1)] : [name];
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
