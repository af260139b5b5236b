import { cellMessages } from "./cell-messages.js";
import { figureMessages } from "./figure-messages.js";
import { fileMessages } from "./file-messages.js";
import { headerMessages } from "./header-messages.js";
import type { Bilingual, Issue, Severity } from "./issue.js";
import type { IssueCode } from "./issue-code.js";
import type { Message } from "./message.js";
import { rowMessages } from "./row-messages.js";

/** What every issue says, by its code. */
export const messages: Readonly<Record<IssueCode, Message>> = {
  ...fileMessages,
  ...headerMessages,
  ...figureMessages,
  ...cellMessages,
  ...rowMessages,
};

/** How much an issue matters. */
export function severityOf(code: IssueCode): Severity {
  return messages[code].severity;
}

/** An issue in words. */
export interface IssueText {
  /** What is the matter. */
  readonly message: string;
  /** What was expected, or the limit that was passed; empty where the message says it all. */
  readonly expected: string;
  /** What a person can do about it. */
  readonly remedy: string;
}

/**
 * An issue in one language.
 *
 * @example
 * issueText({ code: "empty-file", file: "a.csv" }, "sv").message; // "Filen är tom."
 */
export function issueText(
  { code, expected }: Pick<Issue, "code" | "expected">,
  lang: keyof Bilingual,
): IssueText {
  const { message, remedy } = messages[code];
  const beside = typeof expected === "object" ? expected[lang] : (expected ?? "");
  return { message: message[lang], expected: beside, remedy: remedy[lang] };
}
