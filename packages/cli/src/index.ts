export { run } from "./command/run.js";
export type { ExitCode, Terminal } from "./terminal/terminal.js";
