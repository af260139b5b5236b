/** Letters that come apart into no letter of a Swedish reader's, or into another than the one that they are taken for. */
const APART: ReadonlyMap<string, string> = new Map([
  ["æ", "ä"],
  ["ø", "ö"],
  ["ß", "ss"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["œ", "oe"],
  ["ı", "i"],
]);

const COMMON = /[^\n\x20-\x7eåäö]/gu;
const MARKS = /\p{M}/gu;

function foldLetter(letter: string): string {
  const own = APART.get(letter);
  if (own !== undefined) return own;
  const bare = letter.normalize("NFKD").replaceAll(MARKS, "");
  // Anything that separates words does it like a space.
  return /^[\p{L}\p{N}]+$/u.test(bare) ? bare : bare === "" ? "" : " ";
}

/**
 * A text as it is searched: small letters, marks taken off (é is e, ü is u), but å, ä and ö kept, which are letters of
 * their own in Swedish; Danish and Norwegian æ and ø are ä and ö. Lines stay lines.
 *
 * @example
 * foldForSearch("Café Ängel"); // "cafe ängel"
 */
export function foldForSearch(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll(COMMON, foldLetter);
}
