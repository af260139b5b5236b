/** What of a person may have slipped into a cell. */
export type PersonalKind = "personal-number" | "email-address";

/** A text with what looks personal replaced, and what that was. */
export interface Masked {
  readonly text: string;
  readonly found: readonly PersonalKind[];
}

const NUMBER = /(?<![\d-])(?:19|20)?(\d{6})[-+\u2013 ]?(\d{4})(?![\d-])/gu;
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu;
const MASK: Readonly<Record<PersonalKind, string>> = {
  "personal-number": "[personnummer borttaget]",
  "email-address": "[e-postadress borttagen]",
};

/**
 * Whether ten or twelve digits look like a personal identity number: a month, a day (or a day and 60, as in a
 * coordination number), and a check digit that holds.
 *
 * @example
 * isPersonalNumber("19811228-9874"); // true
 * isPersonalNumber("232100-0255"); // false
 */
export function isPersonalNumber(text: string): boolean {
  NUMBER.lastIndex = 0;
  const [all, front = "", back = ""] = NUMBER.exec(text.trim()) ?? [];
  return all === text.trim() && looksLikeBirth(front, back);
}

/**
 * A text with what looks like a personal identity number or an e-mail address replaced by words that say so.
 *
 * @example
 * maskPersonal("Fråga anna@example.org"); // { text: "Fråga [e-postadress borttagen]", found: ["email-address"] }
 */
export function maskPersonal(text: string): Masked {
  const may = mayHold(text);
  if (may === 0) return { text, found: NOTHING };
  const found: PersonalKind[] = [];
  const replace = (kind: PersonalKind) => {
    found.push(kind);
    return MASK[kind];
  };
  const withoutNumbers = text.replace(NUMBER, (all: string, front: string, back: string) =>
    looksLikeBirth(front, back) ? replace("personal-number") : all,
  );
  const masked =
    may === MAY_EMAIL ? withoutNumbers.replace(EMAIL, () => replace("email-address")) : withoutNumbers;
  return { text: masked, found };
}

const NOTHING: readonly PersonalKind[] = [];
const MAY_NUMBER = 1;
const MAY_EMAIL = 2;

/** What a text may hold: an `@`, or ten digits with at most one mark between them. */
function mayHold(text: string): 0 | typeof MAY_NUMBER | typeof MAY_EMAIL {
  let before = 0;
  let run = 0;
  let may: 0 | typeof MAY_NUMBER = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 64) return MAY_EMAIL;
    if (code >= 48 && code <= 57) run += 1;
    else {
      before = run;
      run = 0;
    }
    if (run >= 10 || (run === 4 && (before === 6 || before === 8))) may = MAY_NUMBER;
  }
  return may;
}

/**
 * Whether a cell may be published as it stands: letters, single spaces and common marks, and nothing that may be a
 * person's number or address. One pass over the common text, in place of those that mend the others.
 */
export function isPublicAsIs(text: string): boolean {
  let digits = 0;
  let before = 32;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (
      code < 32 ||
      code === 64 ||
      code > 255 ||
      (code > 126 && code < 0xc0) ||
      (code === 32 && before === 32)
    )
      return false;
    if (code >= 48 && code <= 57) digits += 1;
    before = code;
  }
  return (before !== 32 || text.length === 0) && digits < 10;
}

function looksLikeBirth(front: string, back: string): boolean {
  const month = Number(front.slice(2, 4));
  const day = Number(front.slice(4, 6)) % 60;
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = Array.from(front + back).reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
