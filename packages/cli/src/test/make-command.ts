import { run } from "../command/run.js";

/** What a command answered, and what it wrote. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in a folder, with no person looking, on 26 November 2026. */
export async function runIn(folder: string, words: readonly string[]): Promise<Said> {
  const said = { out: "", err: "" };
  const code = await run(words, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    folder,
    isWatched: false,
    today: "2026-11-26",
  });
  return { code, ...said };
}
