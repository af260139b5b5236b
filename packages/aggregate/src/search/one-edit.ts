// One edit is a letter too many, too few, another, or two that have changed places.

/**
 * Whether a text goes on from `at` with a word's letters from `from` on, all but one edit alike. What comes after does not
 * matter.
 */
export function goesOnWithin(word: string, from: number, text: string, at: number): boolean {
  let i = from;
  let j = at;
  while (i < word.length && word[i] === text[j]) {
    i++;
    j++;
  }
  if (i >= word.length - 1) return true;
  const alike = (a: number, b: number) => text.startsWith(word.slice(a), b);
  return (
    alike(i + 1, j + 1) ||
    alike(i + 1, j) ||
    alike(i, j + 1) ||
    (word[i] === text[j + 1] && word[i + 1] === text[j] && alike(i + 2, j + 2))
  );
}

/** Where a word's letters before `to` may begin in a text so that they end before `end` with one edit at most. */
export function startsWithin(word: string, to: number, text: string, end: number): readonly number[] {
  let i = to;
  let j = end;
  while (i > 0 && word[i - 1] === text[j - 1]) {
    i--;
    j--;
  }
  if (i === 0) return [j];
  const starts: number[] = [];
  const tryAt = (a: number, b: number) => {
    if (b >= a && text.startsWith(word.slice(0, a), b - a)) starts.push(b - a);
  };
  tryAt(i - 1, j - 1);
  tryAt(i - 1, j);
  tryAt(i, j - 1);
  if (i > 1 && word[i - 1] === text[j - 2] && word[i - 2] === text[j - 1]) tryAt(i - 2, j - 2);
  return starts;
}
