import { formatCount, type Language } from "../text/format.js";

/** One thing to compare. */
export interface ExampleNameDatum {
  readonly id: string;
  readonly label: string;
  /** Undefined when nobody has said: that is no zero. */
  readonly value: number | undefined;
}

export interface ExampleNameBar {
  readonly id: string;
  readonly y: number;
  readonly width: number;
}

export interface ExampleNameRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** The picture, its table twin and its sentence twin, from the same numbers. */
export interface ExampleNameView {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  readonly bars: readonly ExampleNameBar[];
  readonly rows: readonly ExampleNameRow[];
  readonly columns: readonly [label: string, value: string];
  readonly summary: string;
}

const words = {
  sv: { columns: ["Namn", "Värde"], missing: "uppgift saknas", of: "har uppgift", none: "Inga uppgifter." },
  en: {
    columns: ["Name", "Value"],
    missing: "not reported",
    of: "are reported",
    none: "Nothing is reported.",
  },
} as const;

const step = 24;

/** Arranges `data` in the order given. Bars are shares of the greatest value; a missing value has no bar. */
export function exampleNameView(
  data: readonly ExampleNameDatum[],
  language: Language,
  width = 320,
): ExampleNameView {
  const text = words[language];
  const known = data.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const greatest = Math.max(0, ...known);
  return {
    width,
    height: data.length * step,
    barHeight: step - 6,
    bars: data.flatMap(({ id, value }, index) =>
      value === undefined
        ? []
        : [{ id, y: index * step, width: greatest === 0 ? 0 : (Math.max(0, value) / greatest) * width }],
    ),
    rows: data.map(({ id, label, value }) => ({
      id,
      label,
      value: value === undefined ? text.missing : formatCount(value, language),
    })),
    columns: text.columns,
    summary: known.length === 0 ? text.none : `${known.length}/${data.length} ${text.of}.`,
  };
}
