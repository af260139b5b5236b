export type { Confidence, Sourced } from "./sourced/sourced.js";
