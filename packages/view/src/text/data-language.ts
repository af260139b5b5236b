/** What is published about culture in Sweden is in Swedish, whatever language a page is in: its words are marked as such. */
export const dataLanguage = "sv";

/** A text in pieces, those of `words` that stand in it apart from what is around them. */
export function piecesOf(
  text: string,
  words: readonly string[],
): readonly { readonly text: string; readonly isData: boolean }[] {
  const found = words
    .filter((word) => word !== "")
    .map((word) => ({ word, at: text.indexOf(word) }))
    .filter(({ at }) => at >= 0)
    // The first of them, and of two that begin together the longer one.
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
  if (found === undefined) return text === "" ? [] : [{ text, isData: false }];
  const { word, at } = found;
  return [
    ...(at === 0 ? [] : [{ text: text.slice(0, at), isData: false }]),
    { text: word, isData: true },
    ...piecesOf(text.slice(at + word.length), words),
  ];
}
