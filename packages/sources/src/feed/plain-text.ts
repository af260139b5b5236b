/** What has no place in a text: elements whose content is not words, and then any other tag. */
const SILENT = /<(script|style|template|iframe|object|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/giu;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu;
const TAG = /<\/?([a-z!?][\w-]*)[^>]*(?:>|$)/giu;
/** Tags within a line, which part no words. */
const INLINE = /^(?:a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u)$/iu;
/** Marks that change the direction of what follows could make a text lie; controls say nothing. */
const UNSEEN = /(?!\s)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", shy: "" },
  ...{
    aring: "å",
    auml: "ä",
    ouml: "ö",
    Aring: "Å",
    Auml: "Ä",
    Ouml: "Ö",
    eacute: "é",
    Eacute: "É",
    uuml: "ü",
  },
  ...{ aelig: "æ", oslash: "ø", ndash: "–", mdash: "—", hellip: "…", bull: "•", middot: "·", copy: "©" },
  ...{
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    laquo: "«",
    raquo: "»",
    sect: "§",
    deg: "°",
  },
};

/**
 * The words of a piece of HTML, on one line: no tag, no script, entities as letters. The result is text and is never markup
 * again, so a `<` in it is a letter.
 *
 * @example
 * plainText("<p>Bokstart till V&auml;sternorrland!</p><script>x()</script>"); // "Bokstart till Västernorrland!"
 */
export function plainText(html: string): string {
  return html
    .replace(COMMENT, " ")
    .replace(SILENT, " ")
    .replace(TAG, (_, name: string) => (INLINE.test(name) ? "" : " "))
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/giu, entity)
    .replace(UNSEEN, "")
    .replace(/[\s\u00a0]+/gu, " ")
    .trim();
}

function entity(written: string, name: string): string {
  if (!name.startsWith("#")) return Object.hasOwn(NAMED, name) ? NAMED[name]! : written;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isLetter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isLetter ? String.fromCodePoint(code) : "";
}
