import type { UnitZeros } from "../cells/amount.js";

/** A header as a key, and the unit that it names. */
export interface HeaderText {
  readonly key: string;
  /** Zeros between öre and the unit; absent where no unit is named. */
  readonly zeros?: UnitZeros;
}

const UNITS: readonly (readonly [RegExp, UnitZeros])[] = [
  [/(?<![\p{L}\d])(?:i )?(?:mdkr|miljarder kronor|miljarder)(?![\p{L}\d])/gu, 11],
  [/(?<![\p{L}\d])(?:i )?(?:mkr|mnkr|msek|miljoner kronor|miljoner kr|milj\.? ?kr)(?![\p{L}\d])/gu, 8],
  [/(?<![\p{L}\d])(?:i )?(?:tkr|ksek|kkr|tusen kronor|tusental kronor|tusen kr)(?![\p{L}\d])/gu, 5],
  [/(?<![\p{L}\d])(?:i )?(?:kr\/inv|kr per invånare|kronor per invånare|kronor|kr|sek)(?![\p{L}\d])/gu, 2],
];

/**
 * A header as a key: lower case, no unit, no marks, single spaces.
 *
 * @example
 * headerText("Beviljat  belopp (tkr):"); // { key: "beviljat belopp", zeros: 5 }
 */
export function headerText(header: string): HeaderText {
  const folded = header.normalize("NFC").toLowerCase().replace(/\s+/gu, " ");
  const unit = UNITS.find(([pattern]) => folded.search(pattern) >= 0);
  const bare = unit === undefined ? folded : folded.replace(unit[0], " ");
  const key = bare.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  // A header that is nothing but its unit, such as "Kronor", is known by it.
  const whole = folded.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return { key: key === "" ? whole : key, ...(unit === undefined ? {} : { zeros: unit[1] }) };
}
