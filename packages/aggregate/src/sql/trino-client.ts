import type { Execute } from "./answer-sql.js";
import type { SqlValue } from "./parameters.js";
import type { SqlRow } from "./tally-of-rows.js";

/** One request of Trino's client protocol, for whoever may fetch to send. */
export interface TrinoRequest {
  readonly method: "POST" | "GET" | "DELETE";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface TrinoResponse {
  readonly status: number;
  /** The parsed JSON of the body, if it is JSON. */
  readonly body: unknown;
}

export interface TrinoOptions {
  /** Where the coordinator is: `https://trino.example.se:8443`. */
  readonly server: string;
  readonly user: string;
  readonly catalog?: string;
  readonly schema?: string;
  /** More headers, such as one for signing in. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends a request; the only thing here that reaches out. */
  readonly send: (request: TrinoRequest) => Promise<TrinoResponse>;
  /** Waits between requests where the server asks for it. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

interface TrinoAnswer {
  readonly nextUri?: string;
  readonly columns?: readonly { readonly name: string }[];
  readonly data?: readonly (readonly (string | null)[])[];
  readonly error?: { readonly message?: string; readonly errorName?: string };
}

const NAME = "lansmuseer";
/** 429, 502, 503 and 504 say: the same again, a little later. */
const LATER: readonly number[] = [429, 502, 503, 504];
const ATTEMPTS = 20;

/**
 * Runs statements on Trino by its client protocol: the statement goes as a prepared one in a header, and the values in
 * `EXECUTE … USING`, the only way that the protocol has, as literals that this module writes. What the server calls the
 * next page is followed only where it is on the same server, because the headers may hold a password.
 */
export function trinoExecute(options: TrinoOptions): Execute {
  return async ({ sql, parameters }) => {
    const using = parameters.length > 0 ? ` USING ${parameters.map(literal).join(", ")}` : "";
    const headers = {
      ...options.headers,
      "X-Trino-User": options.user,
      "X-Trino-Source": NAME,
      ...(options.catalog !== undefined && { "X-Trino-Catalog": options.catalog }),
      ...(options.schema !== undefined && { "X-Trino-Schema": options.schema }),
    };
    let answer = await ask(options, {
      method: "POST",
      url: new URL("/v1/statement", options.server).href,
      headers: { ...headers, "X-Trino-Prepared-Statement": `${NAME}=${encodeURIComponent(sql)}` },
      body: `EXECUTE ${NAME}${using}`,
    });
    const rows: SqlRow[] = [];
    for (;;) {
      const names = answer.columns?.map(({ name }) => name) ?? [];
      for (const row of answer.data ?? [])
        rows.push(Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])));
      if (answer.nextUri === undefined) return rows;
      const url = answer.nextUri;
      if (new URL(url).origin !== new URL(options.server).origin)
        throw new Error(`trinoExecute: a next page on ${options.server} required, got ${url}`);
      answer = await ask(options, { method: "GET", url, headers });
    }
  };
}

async function ask({ send, wait }: TrinoOptions, request: TrinoRequest): Promise<TrinoAnswer> {
  for (let attempt = 1; ; attempt++) {
    const { status, body } = await send(request);
    if (LATER.includes(status) && attempt < ATTEMPTS) {
      await wait?.(Math.min(50 * 2 ** attempt, 2000));
      continue;
    }
    if (status !== 200 || typeof body !== "object" || body === null)
      throw new Error(`trinoExecute: an answer with status 200 required, got ${status}`);
    const answer = body as TrinoAnswer;
    if (answer.error)
      throw new Error(
        `trinoExecute: ${answer.error.errorName ?? "error"}: ${answer.error.message ?? "no message"}`,
      );
    return answer;
  }
}

/**
 * A value as a literal of Trino: a quotation mark in a text is doubled, and nothing else has a meaning inside one. A text
 * with other than plain ASCII is written as `U&''`, where the backslash is doubled too, so that it is the same whatever
 * the headers and bodies on the way are taken to be encoded in.
 */
export function literal(value: SqlValue): string {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`literal: a finite number required, got ${value}`);
    return Number.isInteger(value) ? String(BigInt(value)) : `DOUBLE '${value}'`;
  }
  const doubled = value.replaceAll("'", "''");
  if (/^[\x20-\x7e]*$/.test(value)) return `'${doubled}'`;
  const escaped = doubled.replaceAll("\\", "\\\\").replaceAll(/[^\x20-\x7e]/gu, (character) => {
    const point = character.codePointAt(0)!;
    return point <= 0xffff ? `\\${hex(point, 4)}` : `\\+${hex(point, 6)}`;
  });
  return `U&'${escaped}'`;
}

const hex = (point: number, digits: number): string => point.toString(16).padStart(digits, "0");
