import type { Clause, FieldName, FieldValue } from "@lansmuseer/aggregate";
import { fieldNames } from "@lansmuseer/aggregate";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Group, GroupState } from "../group/group.js";

/** Changes closer together than this are one step for the back button, ms. */
const stepLength = 600;

/**
 * Keeps what a group shares in the page's address, one parameter a field (`lm.year=2019..2024`, `lm.area=film`), and takes it
 * from there again when the visitor goes back. Other parameters of the page are left as they are.
 *
 * @param word what the parameters begin with
 * @returns ends it
 */
export function keepInAddress(group: Group, word = "lm"): () => void {
  const prefix = `${word}.`;
  let lastWritten = -stepLength;
  const write = (): void => {
    const search = writeState(location.search, prefix, group.state);
    if (search === location.search) return;
    const address = `${location.pathname}${search}${location.hash}`;
    // A drag is one step back, not one for each move.
    const isSameStep = performance.now() - lastWritten < stepLength;
    lastWritten = performance.now();
    if (isSameStep) history.replaceState(history.state, "", address);
    else history.pushState(history.state, "", address);
  };
  const takeBack = (): void => {
    group.restore(readState(location.search, prefix) ?? { clauses: [], selected: undefined });
  };
  const first = readState(location.search, prefix);
  if (first !== undefined) group.restore(first);
  const leave = group.follow(write);
  addEventListener("popstate", takeBack);
  return () => {
    leave();
    removeEventListener("popstate", takeBack);
  };
}

/** The host of an address: its prefix is an attribute of the page's author. */
interface UrlHost extends ReactiveControllerHost {
  readonly urlState: string | undefined;
}

/** Keeps a widget's group in the page's address while the widget is in the page. */
export class UrlState implements ReactiveController {
  readonly #host: UrlHost;
  readonly #group: () => Group | undefined;
  #followed: Group | undefined;
  #word: string | undefined;
  #end: (() => void) | undefined;

  constructor(host: UrlHost, group: () => Group | undefined) {
    this.#host = host;
    this.#group = group;
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#followed = undefined;
  }

  hostUpdate(): void {
    const group = this.#group();
    const word = this.#host.urlState || undefined;
    if (group === this.#followed && word === this.#word) return;
    this.#end?.();
    this.#followed = group;
    this.#word = word;
    this.#end = group === undefined ? undefined : keepInAddress(group, word);
  }
}

/** Any value of a field. */
const any = "*";

/** A missing value is `!`; a value's own comma and marks stand behind a backslash. */
const written = (value: FieldValue): string => (value === null ? "!" : value.replace(/[\\,!*]/g, "\\$&"));

const read = (text: string): FieldValue => (text === "!" ? null : text.replace(/\\(.)/g, "$1"));

/** The search part of an address with a group's state in the place of the one there was. */
export function writeState(search: string, prefix: string, { clauses, selected }: GroupState): string {
  const parameters = new URLSearchParams(search);
  for (const name of [...parameters.keys()]) if (name.startsWith(prefix)) parameters.delete(name);
  for (const { field, value } of clauses) {
    if ("from" in value) parameters.set(prefix + field, `${value.from}..${value.to}`);
    else if (!("not" in value)) parameters.set(prefix + field, value.map(written).join(","));
    else if (value.not.length === 0) parameters.set(prefix + field, any);
  }
  if (selected !== undefined) parameters.set(`${prefix}selected`, selected);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** What a parameter says of its field; of another text than a year's four digits a figure could make no year. */
function clauseIn(text: string, field: FieldName): readonly Clause[] {
  const source = field;
  if (text === any) return [{ source, field, value: { not: [] } }];
  const [, from, to] = /^(\d{4})\.\.(\d{4})$/.exec(text) ?? [];
  if (field === "year" && from !== undefined && to !== undefined)
    return [{ source, field, value: { from, to } }];
  const values = text.match(field === "year" ? /\b\d{4}\b|!/g : /(?:\\.|[^,\\])+/g);
  return values === null ? [] : [{ source, field, value: values.map(read) }];
}

/** The state in the search part of an address; nothing where it has none. What is no condition is passed over. */
export function readState(search: string, prefix: string): GroupState | undefined {
  const parameters = new URLSearchParams(search);
  const clauses = fieldNames.flatMap((field) => clauseIn(parameters.get(prefix + field) ?? "", field));
  const selected = parameters.get(`${prefix}selected`) ?? undefined;
  return clauses.length === 0 && selected === undefined ? undefined : { clauses, selected };
}
