import type { GrantProgramId } from "../grant-program/grant-program.js";
import type { PlainDate } from "../plain-date/plain-date.js";

/** One opening of a program for applications. */
export interface GrantCall {
  readonly id: string;
  readonly title: string;
  readonly program?: GrantProgramId;
  /** The first day on which one may apply; absent where it is not known. */
  readonly opens?: PlainDate;
  /** The last day; absent in a call that stays open until it is ended. */
  readonly closes?: PlainDate;
  readonly url?: string;
}

/** Where a call stands on a day. `unknown` when the days that would tell are not known. */
export type CallStatus = "upcoming" | "open" | "closed" | "unknown";

/**
 * Where a call stands on a day. Its first and last day are within it.
 *
 * @param on the day asked about: today is the caller's to say
 * @example
 * callStatus({ id: "1", title: "Startstöd", opens: "2024-02-15", closes: "2024-11-15" }, "2024-11-15"); // "open"
 * callStatus({ id: "1", title: "Startstöd", opens: "2024-02-15", closes: "2024-11-15" }, "2024-11-16"); // "closed"
 */
export function callStatus({ opens, closes }: GrantCall, on: PlainDate): CallStatus {
  if (closes !== undefined && closes < on) return "closed";
  if (opens === undefined) return "unknown";
  return opens > on ? "upcoming" : "open";
}
