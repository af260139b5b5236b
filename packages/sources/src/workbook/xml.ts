import { FileProblem } from "../file/file-problem.js";

/** What an element of a document is told to. Names are without the part before a colon. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** No tag of a workbook and no cell's text is longer. */
const LONGEST_PART = 500_000;

/**
 * Reads the elements of a document that comes in pieces. Enough of XML for a workbook: no document types, no entities
 * but the five and numbers. The attributes of an element are left as text until one is asked for.
 *
 * @throws FileProblem when the document has a document type or entities, or ends within a tag
 */
export function readXml(pieces: Iterable<string>, handler: XmlHandler): void {
  let rest = "";
  for (const piece of pieces) {
    const text = rest === "" ? piece : rest + piece;
    rest = text.slice(readTags(text, handler));
    // Neither a tag nor the text of a cell is so long; a document that goes on without an end to either is stopped.
    if (rest.length > LONGEST_PART) throw new FileProblem("file-unreadable");
  }
  if (rest.includes("<")) throw new FileProblem("file-unreadable");
}

/** Reads as far as tags are whole, and gives where they end. */
function readTags(text: string, handler: XmlHandler): number {
  let at = 0;
  for (;;) {
    const open = text.indexOf("<", at);
    if (open < 0) return at;
    const end = endOfTag(text, open);
    if (end < 0) return at;
    if (open > at) handler.text?.(unescapeXml(text.slice(at, open)));
    tell(text, open, end, handler);
    at = end;
  }
}

function endOfTag(text: string, open: number): number {
  if (text.startsWith("<!--", open)) return after(text, "-->", open + 4);
  if (text.startsWith("<![CDATA[", open)) return after(text, "]]>", open + 9);
  if (text.startsWith("<!D", open) || text.startsWith("<!E", open)) throw new FileProblem("xml-entities");
  return after(text, ">", open + 1);
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function tell(text: string, open: number, end: number, handler: XmlHandler): void {
  const mark = text.charAt(open + 1);
  if (mark === "?") return;
  if (mark === "!") {
    if (text.startsWith("<![CDATA[", open)) handler.text?.(text.slice(open + 9, end - 3));
    return;
  }
  if (mark === "/") {
    handler.close?.(localName(text.slice(open + 2, end - 1).trim()));
    return;
  }
  const isEmpty = text.charAt(end - 2) === "/";
  const body = text.slice(open + 1, isEmpty ? end - 2 : end - 1);
  const space = body.search(/\s/u);
  const name = localName(space < 0 ? body : body.slice(0, space));
  handler.open?.(name, space < 0 ? "" : body.slice(space));
  if (isEmpty) handler.close?.(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const patterns = new Map<string, RegExp>();

/**
 * An attribute out of the text of all of them.
 *
 * @param name with its prefix, where it has one
 */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (pattern === undefined)
    patterns.set(name, (pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u")));
  const [, double, single] = pattern.exec(attributes) ?? [];
  const written = double ?? single;
  return written === undefined ? undefined : unescapeXml(written);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text with its entities as letters. @throws FileProblem for one that the document would have to declare */
function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,12});?/gu, (_, name: string) => {
    const number = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (name.startsWith("#") && number > 0 && number <= 0x10ffff) return String.fromCodePoint(number);
    const letter = NAMED.get(name);
    if (letter === undefined) throw new FileProblem("xml-entities");
    return letter;
  });
}
