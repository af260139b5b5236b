// Runs in a thread of its own: reads the workbook that it is started with, and sends what came of it.
import { parentPort, workerData } from "node:worker_threads";
import { problemOf } from "../file/file-problem.js";
import type { Limits } from "../file/limits.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import type { WorkerAnswer } from "./workbook-apart.js";

const { bytes, limits } = workerData as { readonly bytes: Uint8Array; readonly limits: Limits };

function answer(): WorkerAnswer {
  try {
    return { sheets: readWorkbook(bytes, limits) };
  } catch (error) {
    const { code, expected, row } = problemOf(error);
    return { problem: { code, expected, row } };
  }
}

parentPort?.postMessage(answer());
