/** A number as it is written, in its parts. */
export interface NumberText {
  readonly negative: boolean;
  /** The whole part without marks between thousands; `"0"` where none is written. */
  readonly whole: string;
  /** The digits after the decimal mark. */
  readonly fraction: string;
}

/** Spaces that Swedish text and programs put between thousands: no-break, figure, thin, narrow; and the apostrophe. */
const GROUP_SPACE = /[\u0020\u00a0\u2007\u2008\u2009\u202f'\u2019]/gu;
const MINUS = /^[-\u2010-\u2013\u2212\ufe63\uff0d]/u;

/**
 * Reads a number written in Swedish or English: spaces, points or commas between thousands, a comma or a point before
 * the decimals, a minus of any kind before or parentheses around a negative one.
 *
 * @returns the parts; `"ambiguous"` where one mark may part thousands or decimals (`"1.234"`, `"75,000"`); `undefined`
 * where the text is not a number
 * @example
 * parseNumberText("−1 234,50"); // { negative: true, whole: "1234", fraction: "50" }
 * parseNumberText("1.234"); // "ambiguous"
 */
export function parseNumberText(text: string): NumberText | "ambiguous" | undefined {
  const trimmed = text.trim();
  const inParentheses = /^\((.+)\)$/u.exec(trimmed)?.[1]?.trim();
  const signed = inParentheses ?? trimmed;
  const unsigned = inParentheses === undefined ? signed.replace(MINUS, "").trimStart() : signed;
  const body = parseBody(unsigned);
  if (body === undefined || body === "ambiguous") return body;
  return { negative: inParentheses !== undefined || unsigned !== signed, ...body };
}

type Body = Omit<NumberText, "negative">;

function parseBody(text: string): Body | "ambiguous" | undefined {
  if (!/^[\d.,]/u.test(text) || !/\d$/u.test(text)) return undefined;
  const grouped = GROUP_SPACE.test(text);
  GROUP_SPACE.lastIndex = 0;
  const plain = grouped ? withoutSpaces(text) : text;
  if (plain === undefined || !/^[\d.,]+$/u.test(plain)) return undefined;
  const points = plain.split(".").length - 1;
  const commas = plain.split(",").length - 1;
  if (points + commas === 0) return { whole: plain, fraction: "" };
  if (points > 0 && commas > 0) return withBothMarks(plain);
  const mark = points > 0 ? "." : ",";
  if (points + commas > 1) return grouped ? undefined : groupedBy(plain, mark);
  const [whole = "", fraction = ""] = plain.split(mark);
  const mayBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/u.test(whole) && !grouped;
  return mayBeThousands ? "ambiguous" : { whole: whole || "0", fraction };
}

/** The text without spaces between thousands, or nothing where they part other than thousands. */
function withoutSpaces(text: string): string | undefined {
  const spaced = text.replace(GROUP_SPACE, " ");
  return /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/u.test(spaced) ? spaced.replaceAll(" ", "") : undefined;
}

/** The mark that stands last is before the decimals; the other one parts thousands. */
function withBothMarks(text: string): Body | undefined {
  const decimal = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
  const [whole = "", fraction = "", ...more] = text.split(decimal);
  const group = groupedBy(whole, decimal === "." ? "," : ".");
  return group === undefined || more.length > 0 ? undefined : { whole: group.whole, fraction };
}

function groupedBy(text: string, mark: "." | ","): Body | undefined {
  const [first = "", ...rest] = text.split(mark);
  const isGrouped = /^\d{1,3}$/u.test(first) && rest.every((part) => /^\d{3}$/u.test(part));
  return isGrouped ? { whole: [first, ...rest].join(""), fraction: "" } : undefined;
}
