import type { Language } from "./format.js";

const locale = { sv: "sv-SE", en: "en-GB" } as const;

const formats = /* @__PURE__ */ new Map<string, Intl.NumberFormat>();

/** Making a format costs more than using it a thousand times. */
function formatOf(language: Language, decimals: number, isSigned: boolean): Intl.NumberFormat {
  const key = `${language}${decimals}${isSigned}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: isSigned ? "exceptZero" : "negative",
    });
    formats.set(key, format);
  }
  return format;
}

/** A number with so many decimals, halves rounded away from zero: 1 495 381, 25,4, −2,9; what rounds to 0 has no sign. */
export const formatNumber = (number: number, language: Language, decimals = 0): string =>
  formatOf(language, decimals, false).format(number).replace("-", "−");

/** The same with a sign in front, as changes have: +8,5, −2,9, 0,0. */
export const formatSigned = (number: number, language: Language, decimals = 0): string =>
  formatOf(language, decimals, true).format(number).replace("-", "−");

/** A ratio as percent, one decimal: 0.16 is 16,0 %. */
export const formatPercent = (ratio: number, language: Language, decimals = 1): string =>
  percent(formatNumber(ratio * 100, language, decimals), language);

/** A change as percent, with its sign: 0.085 is +8,5 %. */
export const formatChange = (ratio: number, language: Language, decimals = 1): string =>
  percent(formatSigned(ratio * 100, language, decimals), language);

const percent = (number: string, language: Language): string =>
  language === "sv" ? `${number}\u00a0%` : `${number}%`;
