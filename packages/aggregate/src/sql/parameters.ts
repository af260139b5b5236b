import { type Dialect, dialects } from "./dialect.js";

export type SqlValue = string | number;

/** Gathers the values of a statement in the order in which their places are written. */
export class Parameters {
  readonly values: SqlValue[] = [];

  constructor(readonly dialect: Dialect) {}

  /** The place of a text. */
  text(value: string): string {
    this.values.push(value);
    // PostgreSQL has to be told the type where nothing else tells it.
    return `CAST(${dialects[this.dialect].parameter(this.values.length)} AS VARCHAR)`;
  }

  /** The place of a whole number. */
  integer(value: number): string {
    this.values.push(value);
    const { parameter, integer } = dialects[this.dialect];
    return `CAST(${parameter(this.values.length)} AS ${integer})`;
  }

  /** The place of a binary fraction. */
  double(value: number): string {
    this.values.push(value);
    const { parameter, double } = dialects[this.dialect];
    return `CAST(${parameter(this.values.length)} AS ${double})`;
  }
}
