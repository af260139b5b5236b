/** Characters that cannot be seen and that pasted cells carry: soft hyphen, zero-width space and joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/**
 * Text as people type it, folded to one key: lower case, one form of å ä ö, single spaces, nothing unseen.
 * Å, ä and ö stay apart from a and o: Mala and Malå are two words.
 */
export function foldText(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").trim().replace(/\s+/gu, " ").toLowerCase();
}
