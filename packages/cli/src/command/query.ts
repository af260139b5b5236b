import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  answerSql,
  type AnswerRow,
  type GrantQuery,
  measureName,
  parseQuery,
  readQuery,
} from "@lansmuseer/aggregate";
import type { Measure } from "@lansmuseer/domain";
import { missingMark } from "@lansmuseer/domain";
import { openEngine } from "../engine/open-engine.js";
import { countText, kronorInSwedish } from "../terminal/numbers.js";
import { type ExitCode, type Terminal, UsageError } from "../terminal/terminal.js";
import type { Options } from "./options.js";

/** Answers a question about published grants, or about those in a database. */
export async function queryCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const query = await askedQuery(options, terminal);
  const engine = await openEngine(options.engine, options.files[0], terminal.folder);
  try {
    const answer = await answerSql(query, engine.execute, { dialect: engine.dialect, model: engine.model });
    terminal.out(options.json ? `${JSON.stringify(answer, undefined, 2)}\n` : table(query, answer.rows));
    return 0;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  } finally {
    await engine.close();
  }
}

/** The query of `--ask`: the search part of an address, or a JSON file. */
async function askedQuery({ ask }: Options, { folder }: Terminal): Promise<GrantQuery> {
  if (ask === undefined) throw new UsageError("--ask: en fråga som v=1&by=year&measure=sum,awarded krävs");
  try {
    if (!/\.json$/iu.test(ask)) return readQuery(ask);
    return parseQuery(JSON.parse(await readFile(resolve(folder, ask), "utf8")));
  } catch (error) {
    throw new UsageError(`--ask: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Rows as text in columns, money in kronor. */
function table(query: GrantQuery, rows: readonly AnswerRow[]): string {
  const head = [...query.by, ...query.measures.map(measureName)];
  const lines = rows.map(({ key, values, rest }) => [
    ...query.by.map((field) => (rest && !(field in key) ? "övriga" : (key[field] ?? ".."))),
    ...query.measures.map((measure) => figure(measure, values[measureName(measure)]!)),
  ]);
  const widths = head.map((name, at) => Math.max(name.length, ...lines.map((line) => line[at]!.length)));
  const text = (line: readonly string[]) =>
    line
      .map((cell, at) => (at < query.by.length ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join("  ")
      .trimEnd();
  return `${[head, ...lines].map(text).join("\n")}\n`;
}

function figure(measure: GrantQuery["measures"][number], value: Measure): string {
  if (value.kind === "missing") return missingMark(value.reason);
  const isRatio =
    ["share", "grantRate"].includes(measure.fn) || (measure.fn === "change" && measure.in !== "difference");
  if (isRatio) return `${(value.value * 100).toFixed(1).replace(".", ",")} %`;
  const isMoney = "of" in measure && measure.of !== "count" && measure.fn !== "missing";
  return isMoney ? kronorInSwedish(BigInt(Math.round(value.value))) : countText(value.value);
}
