/** Width of a label in px. */
export type MeasureText = (text: string, isBold: boolean) => number;

/**
 * A name on as many lines as allowed, each at most `width` px. What does not fit ends in an ellipsis: the whole name
 * is in the table and in what is said of the mark.
 */
export function wrapWords(
  text: string,
  width: number,
  measure: (text: string) => number,
  lines = 2,
): readonly string[] {
  const words = text.split(" ");
  const wrapped: string[] = [];
  let line = "";
  for (const [at, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width || line === "") line = longer;
    else if (wrapped.length === lines - 1) {
      line = `${line} ${words.slice(at).join(" ")}`;
      break;
    } else {
      wrapped.push(line);
      line = word;
    }
  }
  wrapped.push(line);
  return wrapped.map((each) => shortened(each, width, measure));
}

function shortened(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let length = text.length - 1;
  while (length > 1 && measure(`${text.slice(0, length).trimEnd()}…`) > width) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}
