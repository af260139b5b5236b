/** Between the values of a cell in a table that this project writes. */
const MARK = "|";

/**
 * The values of a cell in a table that this project writes: `|` between them, and `\` before a `|` that is meant.
 *
 * @example
 * splitCell("a|b\\|c"); // ["a", "b|c"]
 */
export function splitCell(text: string): readonly string[] {
  if (text === "") return [];
  if (!text.includes(MARK) && !text.includes("\\")) return [text];
  const values = [""];
  for (let index = 0; index < text.length; index += 1) {
    const isEscape = text[index] === "\\" && index + 1 < text.length;
    if (isEscape) index += 1;
    if (!isEscape && text[index] === MARK) values.push("");
    else values[values.length - 1]! += text[index]!;
  }
  return values;
}

/** The cell that {@link splitCell} reads. */
export function joinCell(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|]/gu, "\\$&")).join(MARK);
}

/** Between names in a cell that a person has written: marks, line ends, and the words for and. */
const BETWEEN_NAMES = /\s*[,;|/+&\n]\s*|\s+(?:och|samt|and)\s+/u;

/**
 * The names in a cell that a person has written, such as `"Osby, Östra Göinge och Hässleholm"`.
 *
 * @param isKnown whether a text is one name, so that `"bild och form"` stays whole
 */
export function splitNames(text: string, isKnown: (name: string) => boolean): readonly string[] {
  if (text === "") return [];
  if (isKnown(text)) return [text];
  const byMarks = text.split(/\s*[,;|\n]\s*/u).filter((name) => name !== "");
  return byMarks.flatMap((name) =>
    isKnown(name)
      ? [name]
      : name
          .split(BETWEEN_NAMES)
          .map((part) => part.trim())
          .filter((part) => part !== ""),
  );
}
