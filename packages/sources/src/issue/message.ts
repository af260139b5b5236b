import type { Bilingual, Severity } from "./issue.js";

/** What an issue says. */
export interface Message {
  readonly severity: Severity;
  /** What is the matter. */
  readonly message: Bilingual;
  /** What a person can do about it. */
  readonly remedy: Bilingual;
  /** For the page of messages: why it matters, and what is done with the row. English. */
  readonly why: string;
}
