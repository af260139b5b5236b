/** Numbers of the formats that Excel has for days without saying them: Swedish and the East Asian ones too. */
const BUILT_IN_DAYS: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/**
 * Whether a format shows a number as a day: it has a year or a day outside of quotation marks, brackets and escapes.
 *
 * @example
 * isDayFormat(14, undefined); // true
 * isDayFormat(164, "yyyy\\-mm\\-dd"); // true
 * isDayFormat(165, "#,##0 \"days\""); // false
 */
export function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN_DAYS.some(([from, until]) => id >= from && id <= until);
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, "").split(";")[0] ?? "";
  return /[yd]/iu.test(bare.replace(/general|standard/giu, ""));
}
