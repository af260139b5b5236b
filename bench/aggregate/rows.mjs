// Made-up grants, the same each time: the sizes and skews of a region's decisions, in columns.
import { counties, words } from "./vocabulary.mjs";

export const years = Array.from({ length: 25 }, (_, index) => 2001 + index);
export const areas = ["performing-arts", "museum", "library", "visual-art", "archive", "film", "craft"];
export const programs = Array.from({ length: 15 }, (_, index) => `program-${index + 1}`);
export const targetGroups = ["children", "young", "adults", "elderly", "minorities", "disabled"];

/** 290 codes of four digits, a county's first. */
export const municipalities = counties.flatMap(([county, count]) =>
  Array.from({ length: count }, (_, index) => county + String(index * 2 + 1).padStart(2, "0")),
);

/** Numbers from 0 to before 1, always the same ones: mulberry32. */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Names of organizations, all different. */
export function recipientNames(count, random = randomNumbers(7)) {
  const names = new Set();
  const pick = (list) => list[Math.floor(random() * list.length)];
  while (names.size < count) {
    const own = `${pick(words.first)}${pick(words.second)}`;
    const rare =
      random() < 0.5 ? ` ${pick(words.syllables)}${pick(words.syllables)}${pick(words.syllables)}` : "";
    names.add(`${pick(words.kind)} ${own}${rare} ${pick(words.place)}`);
  }
  return [...names];
}

/** Columns of `count` grants; recipients are a tenth as many, and the first get the most. */
export function makeColumns(count) {
  const random = randomNumbers(count);
  const names = recipientNames(Math.max(10, Math.round(count / 10)));
  const columns = {
    count,
    names,
    year: new Int16Array(count),
    municipality: new Uint16Array(count),
    area: new Uint8Array(count),
    program: new Uint8Array(count),
    recipient: new Uint32Array(count),
    targets: new Uint8Array(count),
    awarded: new Float64Array(count),
  };
  const skewed = (size) =>
    Math.min(size - 1, Math.floor(size ** random()) - 1 + Math.floor(random() * size * 0.2));
  for (let row = 0; row < count; row++) {
    const recipient = Math.floor(names.length ** random()) - 1;
    columns.recipient[row] = recipient;
    // A recipient mostly works where it is, in its own area.
    const home = random() < 0.9;
    columns.municipality[row] = home
      ? (recipient * 7919) % municipalities.length
      : skewed(municipalities.length);
    columns.area[row] = home ? (recipient * 31) % areas.length : Math.floor(random() * areas.length);
    columns.program[row] = Math.floor(random() * programs.length);
    columns.year[row] = years[Math.floor(random() * years.length)];
    columns.targets[row] = 1 + Math.floor(random() * 3) * 2;
    // Whole hundreds of kronor, in öre.
    columns.awarded[row] = Math.round(10 ** (3.5 + random() * 2)) * 10_000;
  }
  return columns;
}

export const targetsOf = (mask) => targetGroups.filter((_, bit) => mask & (1 << bit));

/** The same grants as objects, which most libraries want. */
export function makeObjects({
  count,
  names,
  year,
  municipality,
  area,
  program,
  recipient,
  targets,
  awarded,
}) {
  return Array.from({ length: count }, (_, row) => ({
    id: row,
    year: year[row],
    municipality: municipalities[municipality[row]],
    region: municipalities[municipality[row]].slice(0, 2),
    area: areas[area[row]],
    program: programs[program[row]],
    recipient: names[recipient[row]],
    targetGroups: targetsOf(targets[row]),
    awarded: awarded[row],
  }));
}
