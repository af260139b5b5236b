const mantissas = [1, 2, 5] as const;

/**
 * Round values from at most `low` to at least `high`, 0 among them: as many as fit under `most`, in steps of 1, 2 or 5
 * times a power of ten and never less than `least`. Where all is 0 the axis still has a length.
 */
export function roundTicks(low: number, high: number, least: number, most = 5): readonly number[] {
  const bottom = Math.min(low, 0);
  const top = Math.max(high, 0);
  if (bottom === top) return [0, least];
  for (let power = Math.floor(Math.log10((top - bottom) / most)); ; power++) {
    for (const mantissa of mantissas) {
      const step = Math.max(least, mantissa * 10 ** power);
      const first = Math.floor(bottom / step);
      const count = Math.ceil(top / step) - first + 1;
      if (count <= most) return Array.from({ length: count }, (_, at) => (first + at) * step);
    }
  }
}
