import type { IssueCode } from "./issue-code.js";
import { messages } from "./messages.js";

/** The part of docs/messages.md about files, one section a code, in the order of the alphabet. */
export function renderMessages(): string {
  const codes = (Object.keys(messages) as IssueCode[]).sort();
  return codes.map(section).join("\n");
}

function section(code: IssueCode): string {
  const { severity, message, remedy, why } = messages[code];
  return `## ${code}\n
${capital(severity)}. ${message.en} ${why}\n
${remedy.en}\n
_${message.sv} ${remedy.sv}_\n`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
