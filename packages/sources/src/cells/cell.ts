/**
 * What a file has in one place of a table. Text from CSV; text, numbers and truth values from a workbook or JSON. A day
 * of a workbook is text in ISO form; an empty cell is an empty text.
 */
export type Cell = string | number | boolean;

/** The cells of one row, from the left; those beyond the end are empty. */
export type Row = readonly Cell[];

/** A cell as one line of text: single spaces, nothing unseen, no space at either end. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  const text = typeof cell === "string" ? cell : String(cell);
  return isPlain(text) ? text : text.normalize("NFC").replace(/\s+/gu, " ").replace(UNSEEN, "").trim();
}

/** Control characters and those that cannot be seen: soft hyphen, zero-width characters, marks of direction. */
const UNSEEN = /[\p{Cc}\p{Cf}]+/gu;

/** Whether a text is already as {@link cellText} makes it: the common case, without a regular expression. */
function isPlain(text: string): boolean {
  let before = 32;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 255 || code < 32 || (code > 126 && code < 0xc0) || (code === 32 && before === 32))
      return false;
    before = code;
  }
  return before !== 32 || text.length === 0;
}
