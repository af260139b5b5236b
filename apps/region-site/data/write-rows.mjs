/** Objects as CSV with the columns named, in their order. What an object lacks is empty. */
export const csvOf = (columns, rows) =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
    .map((cells) => `${cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(",")}\r\n`)
    .join("");
