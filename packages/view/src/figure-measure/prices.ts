import type { Language } from "../text/format.js";

/** Whose kronor amounts are in: those of each year, or of one year by an index that has a name and a source. */
export type Prices =
  { readonly kind: "nominal" } | { readonly kind: "real"; readonly year: number; readonly index: string };

/** The prices as a subtitle has them; nothing where they do not matter. */
export function pricesInWords(prices: Prices | undefined, language: Language): string | undefined {
  if (prices === undefined) return undefined;
  if (prices.kind === "nominal") return language === "sv" ? "löpande priser" : "current prices";
  return language === "sv"
    ? `${prices.year} års priser (${prices.index})`
    : `${prices.year} prices (${prices.index})`;
}
