export { importPath } from "./import-path.js";
export { type ApartOptions, readWorkbookApart } from "./workbook-apart.js";
