import { Worker } from "node:worker_threads";
import { FileProblem } from "../file/file-problem.js";
import type { Limits } from "../file/limits.js";
import type { WorkbookSheet } from "../workbook/read-workbook.js";

/** What the thread sends. */
export type WorkerAnswer =
  | { readonly sheets: readonly WorkbookSheet[] }
  | { readonly problem: Pick<FileProblem, "code" | "expected" | "row"> };

/** How long and with how much memory a workbook may be read. */
export interface ApartOptions {
  readonly seconds?: number;
  readonly megabytes?: number;
  /** The thread's own file, for tests. */
  readonly worker?: URL;
}

/** The thread's own file. Run from its source, this file stands beside none, and the built one is taken. */
const WORKER = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/workbook-worker.js" : "./workbook-worker.js",
  import.meta.url,
);
const SECONDS = 60;
const MEGABYTES = 512;

/**
 * Reads a workbook in a thread of its own, which is ended when it takes too long or too much memory, so that no file can
 * stop the program that reads it.
 *
 * @throws FileProblem when the workbook cannot be read within the limits
 */
export async function readWorkbookApart(
  bytes: Uint8Array,
  limits: Limits,
  { seconds = SECONDS, megabytes = MEGABYTES, worker = WORKER }: ApartOptions = {},
): Promise<readonly WorkbookSheet[]> {
  const thread = new Worker(worker, {
    workerData: { bytes, limits },
    // What the program was started with is not the thread's.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(new FileProblem("limit-time", `${seconds} s`)), seconds * 1_000);
      thread.once("message", resolve);
      thread.once("error", (error: NodeJS.ErrnoException) => {
        const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        reject(
          new FileProblem(
            isMemory ? "limit-memory" : "file-unreadable",
            isMemory ? `${megabytes} MB` : undefined,
          ),
        );
      });
      thread.once("exit", () => reject(new FileProblem("file-unreadable")));
    });
    if ("sheets" in answer) return answer.sheets;
    throw new FileProblem(answer.problem.code, answer.problem.expected, answer.problem.row);
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
