import { figureView, type FigureView } from "../figure/figure-view.js";
import type { TableRow, TableView } from "../table/table-view.js";
import type { Language } from "../text/format.js";
import { moneyInWords } from "../text/money.js";
import { recordOrder, type RecordSort } from "./record-index.js";
import { recordRow, type ShownColumn, shownColumns } from "./record-rows.js";
import type { RecordTableData } from "./record-table-data.js";
import { recordTableText, type RecordTableText } from "./record-table-text.js";

/** What the owner of the state says. */
export interface RecordTableState {
  readonly language: Language;
  /** What the reader has typed into the search field. */
  readonly search: string;
  /** Records that belong to it are marked. */
  readonly selected?: string | undefined;
}

/** What the reader has arranged in the table itself. */
export interface RecordTableScreen {
  /** Absent for the largest amount first, or the names where there are no amounts. */
  readonly sort: RecordSort | undefined;
  /** Ids of the columns; absent for those shown at first. */
  readonly columns: readonly string[] | undefined;
  /** How many records are shown at most. */
  readonly limit: number;
}

export interface RecordTableView extends FigureView {
  readonly text: RecordTableText;
  readonly columns: readonly ShownColumn[];
  /** Every column there is, for who chooses among them. */
  readonly choices: readonly ColumnChoice[];
  /** How many records the search leaves. */
  readonly found: number;
  /** How many of them are shown, from the first. */
  readonly shown: number;
  /** One of the records that the search leaves: made when it is asked for, as nobody sees thousands at once. */
  readonly row: (at: number) => TableRow;
  readonly sort: RecordSort;
  /** How many more the button under the table shows; 0 when all are shown. */
  readonly next: number;
  /** The words on the buttons under the table: the next ones, and all. */
  readonly more: string;
  readonly all: string;
}

/** A column that a reader can show or leave out; the first always stays. */
export interface ColumnChoice {
  readonly id: string;
  readonly name: string;
  readonly isShown: boolean;
  readonly isFixed: boolean;
}

/** Records come so many at a time. */
const pageSize = 50;

/** Cards are tall: so many of them stand at first, and what comes after the table is still within reach. */
const firstCards = 10;

/** How many records stand before a reader asks for more. */
export const firstRecords = (areCards: boolean, wanted = pageSize): number =>
  areCards ? Math.min(firstCards, wanted) : wanted;

function firstSort({ columns }: RecordTableData): RecordSort {
  const amount = columns.find(({ kind }) => kind === "ore");
  return amount === undefined
    ? { column: columns[0]?.id ?? "", isDescending: false }
    : { column: amount.id, isDescending: true };
}

/** The sum of the first column of amounts over some records, and how many of them have none. */
function sumOver(
  { columns, records }: RecordTableData,
  order: Uint32Array,
): { readonly name: string; readonly sum: number; readonly holes: number } | undefined {
  const at = columns.findIndex(({ kind }) => kind === "ore");
  const column = columns[at];
  if (column === undefined) return undefined;
  let sum = 0;
  let holes = 0;
  for (const record of order) {
    const value = records.value(record, at);
    if (typeof value === "object" && value.kind === "value") sum += value.value;
    else holes++;
  }
  return { name: column.name, sum, holes };
}

/** How many records are meant, searched for or not. */
const countOf = ({ kept, records }: RecordTableData): number => kept?.length ?? records.length;

function summaryOf(
  data: RecordTableData,
  order: Uint32Array,
  text: RecordTableText,
  language: Language,
): string {
  if (countOf(data) === 0) return text.empty;
  if (order.length === 0) return text.nothingFound;
  const counted = text.count(order.length, data.noun);
  const found = order.length < countOf(data) ? text.found(counted, countOf(data)) : counted;
  const total = sumOver(data, order);
  if (total === undefined) return `${found}.`;
  const { name, sum, holes } = total;
  const amount = holes === order.length ? [] : [text.sum(name, moneyInWords(sum, language))];
  const { within } = data;
  const isAll = order.length === countOf(data);
  if (isAll && within !== undefined && within !== sum)
    amount.push(text.within(moneyInWords(within, language)));
  return [`${found}.`, ...amount, ...(holes > 0 ? [text.missing(holes, name)] : [])].join(" ");
}

/** The records that are shown, and the file of all that match: the same columns in the same order. */
export function recordTableView(
  data: RecordTableData,
  { language, search, selected }: RecordTableState,
  { sort: wantedSort, columns: wanted, limit }: RecordTableScreen,
): RecordTableView {
  const text = recordTableText[language];
  const columns = shownColumns(data, wanted, language);
  const sort = wantedSort ?? firstSort(data);
  const order = recordOrder(data, search, sort);
  const row = (at: number): TableRow => recordRow(data, order[at]!, columns, language, selected);
  const summary = summaryOf(data, order, text, language);
  const left = Math.max(0, order.length - limit);
  const next = Math.min(pageSize, left);
  const table = {
    caption: data.name,
    columns,
    // Only who saves the file needs every row of it.
    get rows() {
      return Array.from(order, (_, at) => row(at));
    },
  } satisfies TableView;
  return {
    ...figureView(
      {
        title: data.name,
        subtitle: text.subtitle(text.count(countOf(data), data.noun), data.scope),
        summary,
        table,
        fileName: text.fileName,
      },
      data.about,
      language,
    ),
    text,
    columns,
    choices: data.columns.map(({ id, name }, at) => ({
      id,
      name,
      isShown: columns.some((column) => column.id === id),
      isFixed: at === 0,
    })),
    found: order.length,
    shown: Math.min(limit, order.length),
    row,
    sort,
    next,
    more: text.more(next, left),
    all: text.all(order.length),
  };
}
