/** Remembers the last answer and gives it again while every argument is the same value or object. */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    if (last === undefined || args.some((arg, i) => arg !== last?.args[i]))
      last = { args, result: compute(...args) };
    return last.result;
  };
}
