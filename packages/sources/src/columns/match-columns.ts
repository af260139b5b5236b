import type { Table, TableColumn } from "@lansmuseer/domain";
import type { UnitZeros } from "../cells/amount.js";
import { headerText } from "./header-text.js";
import type { ColumnSynonyms, Synonyms } from "./synonyms.js";

/** A column of a file that was found to be one of a table. */
export interface MatchedColumn {
  /** The column of the table. */
  readonly name: string;
  /** Where it stands in the file, counted from 0; several where a list has a column for each value. */
  readonly indexes: readonly number[];
  /** As it stands in the file. */
  readonly header: string;
  /** 1 for the table's own header, 0.9 for a word that means it, 0.7 for one that may, 0.5 for one that holds it. */
  readonly confidence: number;
  /** Of amounts: what the header says of the unit. */
  readonly zeros?: UnitZeros;
  /** Whether the header is the table's own, so that cells are as this project writes them. */
  readonly isOwn: boolean;
}

/** How the columns of a file were read. */
export interface ColumnMatch {
  readonly columns: readonly MatchedColumn[];
  /** Headers that are none of the table's columns. */
  readonly unknown: readonly string[];
  /** Columns of the table that several headers fit equally well. */
  readonly ambiguous: readonly { readonly name: string; readonly headers: readonly string[] }[];
}

/** A header in a file: what it says, and what it may be called where two rows of headers stand above each other. */
export interface Header {
  readonly text: string;
  readonly readings: readonly string[];
}

interface Candidate extends Omit<MatchedColumn, "indexes"> {
  readonly index: number;
  readonly key: string;
}

/** From here on a column is read without a word about it. */
export const SURE = 0.9;
/** A header to prefer to others that mean the same. */
const BEST = 0.93;

/**
 * Which columns of a table the headers of a file are. The best header wins a column, and the best column a header; two
 * headers that fit a column equally well fit it not at all.
 *
 * @param chosen what a mapping file says: the column of a header, or null where it is to be left out
 */
export function matchColumns(
  headers: readonly Header[],
  table: Table,
  synonyms: Synonyms,
  chosen: ReadonlyMap<string, string | null> = new Map(),
): ColumnMatch {
  const candidates = headers.flatMap((header, index) => candidatesOf(header, index, table, synonyms, chosen));
  candidates.sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  const columns = new Map<string, MatchedColumn>();
  const ambiguous = new Map<string, readonly string[]>();
  const taken = new Set<number>();
  for (const candidate of candidates) {
    if (taken.has(candidate.index) || columns.has(candidate.name) || ambiguous.has(candidate.name)) continue;
    const rivals = candidates.filter(
      ({ name, confidence, index }) =>
        name === candidate.name && confidence === candidate.confidence && !taken.has(index),
    );
    for (const { index } of rivals) taken.add(index);
    if (rivals.length === 1 || isNumbered(rivals, table)) columns.set(candidate.name, columnOf(rivals));
    else
      ambiguous.set(
        candidate.name,
        rivals.map(({ header }) => header),
      );
  }
  return {
    columns: [...columns.values()],
    unknown: headers.flatMap(({ text }, index) =>
      text === "" || taken.has(index) || chosen.get(text) === null ? [] : [text],
    ),
    ambiguous: [...ambiguous].map(([name, rivals]) => ({ name, headers: rivals })),
  };
}

function columnOf(rivals: readonly Candidate[]): MatchedColumn {
  const { name, header, confidence, isOwn, zeros } = rivals[0]!;
  const unit = zeros === undefined ? {} : { zeros };
  return { name, header, confidence, isOwn, ...unit, indexes: rivals.map(({ index }) => index) };
}

/** `Kommun 1`, `Kommun 2`: the values of a list beside each other. */
function isNumbered(rivals: readonly Candidate[], table: Table): boolean {
  const isList = table.columns.find(({ name }) => name === rivals[0]?.name)?.list === true;
  const stems = new Set(rivals.map(({ key }) => key.replace(/ \d+$/u, "")));
  return isList && stems.size === 1 && new Set(rivals.map(({ key }) => key)).size === rivals.length;
}

function candidatesOf(
  header: Header,
  index: number,
  table: Table,
  synonyms: Synonyms,
  chosen: ReadonlyMap<string, string | null>,
): readonly Candidate[] {
  const choice = chosen.get(header.text);
  if (choice === null) return [];
  const texts = header.readings.map((reading) => ({ reading, ...headerText(reading) }));
  const zeros = texts.find((text) => text.zeros !== undefined)?.zeros;
  return table.columns.flatMap((column) => {
    const scores = texts.map(({ reading, key }) => confidenceOf(reading, key, column, synonyms[column.name]));
    const confidence = choice === undefined ? Math.max(0, ...scores) : choice === column.name ? 2 : 0;
    if (confidence === 0) return [];
    const isOwn = header.text === column.name;
    const unit = zeros === undefined ? {} : { zeros };
    const key = texts[scores.indexOf(confidence)]?.key ?? "";
    return [
      {
        name: column.name,
        header: header.text,
        index,
        key,
        confidence: Math.min(1, confidence),
        isOwn,
        ...unit,
      },
    ];
  });
}

function confidenceOf(
  reading: string,
  key: string,
  { name, sv, en }: TableColumn,
  { best = [], sure, likely }: ColumnSynonyms = { sure: [], likely: [] },
): number {
  if (reading === name) return 1;
  if (key === "") return 0;
  if (key === headerText(sv).key || key === headerText(en).key) return 0.95;
  const stem = key.replace(/ \d+$/u, "");
  if (best.includes(stem)) return likely.includes(stem) ? 0.72 : BEST;
  if (sure.includes(stem)) return SURE;
  if (likely.includes(stem)) return 0.7;
  const holds = sure.some((word) => word.length >= 5 && ` ${key} `.includes(` ${word} `));
  return holds ? 0.5 : 0;
}
