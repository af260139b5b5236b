/** The steps between grid points, without those that rounding made empty. */
export function stepsOf(points) {
  return points
    .slice(1)
    .map(([x, y], i) => [x - points[i][0], y - points[i][1]])
    .filter(([dx, dy]) => dx !== 0 || dy !== 0);
}

/** Numbers as SVG reads them with the fewest characters: a minus sign parts two numbers as a space does. */
export const numbersText = (numbers) => numbers.flat().join(" ").replaceAll(" -", "-");

/** One line or ring: a start and its arcs, with "," between arcs. */
export const lineText = (start, arcs) => `M${numbersText(start)}l${arcs.map(numbersText).join(",")}`;
