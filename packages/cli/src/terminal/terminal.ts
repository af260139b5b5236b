/** Where a command writes, and what it knows of its surroundings. */
export interface Terminal {
  /** What was asked for. */
  readonly out: (text: string) => void;
  /** What is told beside it. */
  readonly err: (text: string) => void;
  /** The folder that paths begin from. */
  readonly folder: string;
  /** Whether a person is looking: a progress line is drawn for no one else. */
  readonly isWatched: boolean;
  /** Today, as `2026-11-26`. */
  readonly today: string;
}

/** Everything was as it should be; there were errors in the files; the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** A command that was not understood. Its message is for the person who wrote it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
