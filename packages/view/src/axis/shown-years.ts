/** The years to write under an axis where two neighbours stand `gapPx` apart: always the first and the last. */
export function shownYears(years: readonly number[], yearPx: number, gapPx = 46): readonly number[] {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const step = Math.max(1, Math.ceil(gapPx / Math.max(yearPx, 0.001)));
  // The last stands for certain, so one that would touch it gives way.
  const kept = years.filter((year) => (year - first) % step === 0 && (last - year) * yearPx >= gapPx);
  return [...new Set([first, ...kept, last])];
}
