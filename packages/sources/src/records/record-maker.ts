import type { Measure, Organization, TableKind } from "@lansmuseer/domain";
import type { PlaceRegister } from "../register/place-register.js";
import type { SheetReader } from "../sheet/sheet-reader.js";

/** What makes of a row needs to know besides the row. */
export interface MakerContext {
  readonly register: PlaceRegister;
  /** Who gives, where the file does not say. */
  readonly funder?: Organization;
  /** Before the ids that are made for rows without one. */
  readonly idPrefix: string;
  /** Whether all that is read is made up, as example data is. */
  readonly fictional: boolean;
}

/** What was made of the row that was shown last. */
export interface Made<Value> {
  /** Absent where an error was told of. */
  readonly value: Value | undefined;
  /** Öre that the row holds, published or not. */
  readonly ore: number;
}

/** Makes values of one table out of the rows of a sheet. */
export interface RecordKind<Value> {
  readonly kind: TableKind;
  /** Columns without which no row is whole. */
  readonly needed: (sheet: SheetReader, context: MakerContext) => readonly string[];
  readonly maker: (sheet: SheetReader, context: MakerContext) => () => Made<Value>;
  /** What tells a value from others, where it should; rows alike in it are told of. */
  readonly id: (value: Value) => string | undefined;
}

/** The öre of a measure; none where it is missing. */
export function oreOf(measure: Measure | undefined): number {
  return measure?.kind === "value" ? measure.value : 0;
}

/** A file's name as a part of an id: small letters, digits and hyphens. */
export function slug(text: string): string {
  const ascii = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return ascii.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "") || "x";
}

/** A value while it is made. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
