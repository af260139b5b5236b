// What is read of an Arrow table, in the shape that @uwdata/flechette gives it. Only this shape is needed, so a page
// that has no Arrow carries no reader of it.

/** Values of a column from one record batch. */
export interface ArrowBatch {
  readonly length: number;
  readonly nullCount: number;
  /** One bit a value, least first, 0 for a missing one; empty where none is missing. */
  readonly validity?: Uint8Array;
  readonly values?: ArrayLike<number> | ArrayLike<bigint>;
  readonly offsets?: ArrayLike<number> | ArrayLike<bigint>;
  readonly children?: readonly ArrowBatch[];
  /** For codes of a dictionary. */
  readonly dictionary?: ArrowColumn;
  /** For codes of a dictionary: the code at an index. */
  key?(index: number): unknown;
  at(index: number): unknown;
}

export interface ArrowColumn {
  readonly length: number;
  readonly data: readonly ArrowBatch[];
  /** All values, each made once. */
  cache?(): ArrayLike<unknown>;
  at(index: number): unknown;
}

export interface ArrowTable {
  readonly numRows: number;
  getChild(name: string): ArrowColumn | null | undefined;
}

/** Whether the value at an index is there. */
export const isThere = ({ nullCount, validity }: ArrowBatch, index: number): boolean =>
  nullCount === 0 || validity === undefined || (validity[index >> 3]! & (1 << (index & 7))) !== 0;
