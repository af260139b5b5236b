import type { AnswerContext, AnswerTo } from "../answer/answer.js";
import { answerWithLater } from "../answer/answer-steps.js";
import type { GrantQuery } from "../query/grant-query.js";
import { mayMixLevels, requireOneLevel } from "../engine/one-level.js";
import type { TallyQuery } from "../tally/tally.js";
import type { Dialect } from "./dialect.js";
import { type SqlModel, starModel } from "./sql-model.js";
import { type SqlRow, tallyOfRows } from "./tally-of-rows.js";
import { type SqlStatement, toSql } from "./to-sql.js";

/** Runs a statement on an engine and gives its rows by the names of their columns. */
export type Execute = (statement: SqlStatement) => Promise<readonly SqlRow[]>;

export interface SqlOptions extends AnswerContext {
  readonly dialect: Dialect;
  readonly model?: SqlModel;
}

/**
 * Answers a query on an SQL engine, the same as `Engine.answer` would over the same grants: the engine tallies, and
 * shares, changes, tops and suppression are made from the tallies here.
 */
export async function answerSql<const Q extends GrantQuery>(
  query: Q,
  execute: Execute,
  { dialect, model = starModel, ...context }: SqlOptions,
): Promise<AnswerTo<Q>> {
  const tally = async (asked: TallyQuery) => tallyOfRows(asked, await execute(toSql(asked, dialect, model)));
  if (mayMixLevels(query)) {
    const levels = await tally({ by: ["regrant"], where: [], stats: [] });
    requireOneLevel(levels.cells, query);
  }
  return answerWithLater(tally, query, context);
}
