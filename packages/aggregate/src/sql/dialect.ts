/** An SQL engine that a query can be written for. */
export type Dialect = "duckdb" | "postgres" | "trino";

/** What the engines write differently. */
export interface DialectRules {
  /** The place of a parameter, counted from 1. */
  readonly parameter: (number: number) => string;
  readonly double: string;
  readonly integer: string;
}

export const dialects: Readonly<Record<Dialect, DialectRules>> = {
  duckdb: { parameter: (number) => `$${number}`, double: "DOUBLE", integer: "BIGINT" },
  postgres: { parameter: (number) => `$${number}`, double: "DOUBLE PRECISION", integer: "BIGINT" },
  trino: { parameter: () => "?", double: "DOUBLE", integer: "BIGINT" },
};

/** A name as all three engines quote it. Only names of a model are quoted; a query brings no names of its own. */
export const quoted = (name: string): string =>
  name
    .split(".")
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join(".");
