// What a widget takes of the aggregate package: a table from Arrow, a cube and queries. The Arrow reader comes beside.
export { engineOf, tableOfArrow } from "../../packages/aggregate/dist/index.js";
