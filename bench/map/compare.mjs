/** Every point of an SVG path in px: M, L, l steps as the two contestants write them. */
export function pixels({ d, matrix: [a, scaleY, e, f] }) {
  const points = [];
  let x = 0;
  let y = 0;
  for (const [, command, rest] of d.matchAll(/([MLlZz])([^MLlZz]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const isAbsolute = command === "L" || (command === "M" && at === 0);
      x = numbers[at] + (isAbsolute ? 0 : x);
      y = numbers[at + 1] + (isAbsolute ? 0 : y);
      points.push([a * x + e, scaleY * y + f]);
    }
  }
  return points;
}

/**
 * How far a point of ours lies from the other picture's nearest point at most, in px, and how many points each
 * picture has. Throws over 1 px, and where a picture has a tenth more points than the other.
 */
export function comparePictures(ours, theirs) {
  const [mine, others] = [ours, theirs].map((paths) => paths.map(pixels));
  const furthest = Math.max(
    ...mine.flatMap((points, index) =>
      points.map(([x, y]) => Math.min(...others[index].map(([u, v]) => Math.hypot(u - x, v - y)))),
    ),
  );
  if (!(furthest <= 1))
    throw new RangeError(`bench map: the same picture is required, got ${furthest} px apart`);
  const drawn = [mine, others].map((paths) => paths.flat().length);
  if (Math.max(...drawn) > 1.1 * Math.min(...drawn))
    throw new RangeError(`bench map: as many points are required, got ${drawn.join(" and ")}`);
  return { furthest, drawn };
}
