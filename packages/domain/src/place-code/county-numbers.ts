/**
 * The 21 counties of today: number, and the letters of ISO 3166-2:SE. The gaps 02, 11, 15 and 16 belonged to counties
 * that have been merged into others.
 */
const COUNTY_LETTERS: readonly (readonly [number: string, letters: string])[] = [
  ["01", "AB"],
  ["03", "C"],
  ["04", "D"],
  ["05", "E"],
  ["06", "F"],
  ["07", "G"],
  ["08", "H"],
  ["09", "I"],
  ["10", "K"],
  ["12", "M"],
  ["13", "N"],
  ["14", "O"],
  ["17", "S"],
  ["18", "T"],
  ["19", "U"],
  ["20", "W"],
  ["21", "X"],
  ["22", "Y"],
  ["23", "Z"],
  ["24", "AC"],
  ["25", "BD"],
];

/** Whether two digits are the number of a county of today. */
export function isCountyNumber(digits: string): boolean {
  return COUNTY_LETTERS.some(([number]) => number === digits);
}

/** The county number behind the letters of ISO 3166-2:SE, such as `AB`. */
export function countyNumberOfLetters(letters: string): string | undefined {
  return COUNTY_LETTERS.find(([, own]) => own === letters)?.[0];
}
