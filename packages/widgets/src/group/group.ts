import type { Clause } from "@lansmuseer/aggregate";

/** What the widgets of a group share: one condition a field, and what is selected. Never changed in place. */
export interface GroupState {
  /** A clause's source is its field: the view that a field is chosen in shows its other values too. */
  readonly clauses: readonly Clause[];
  /** A municipality's code. */
  readonly selected: string | undefined;
}

/** Widgets that follow each other. */
export interface Group {
  readonly state: GroupState;
  /** Puts a condition in the place of the one on the same field; an empty list takes it away. */
  readonly filter: (clause: Clause) => void;
  readonly select: (id: string | undefined) => void;
  /** Everything at once, as an address of the page has it. */
  readonly restore: (state: GroupState) => void;
  /** Tells of each change until the answer is called. */
  readonly follow: (tell: () => void) => () => void;
}

const nothing: GroupState = { clauses: [], selected: undefined };

export function makeGroup(): Group {
  let state = nothing;
  const followers = new Set<() => void>();
  const become = (next: GroupState): void => {
    state = next;
    for (const tell of [...followers]) tell();
  };
  return {
    get state() {
      return state;
    },
    filter: (clause) => {
      const others = state.clauses.filter(({ field }) => field !== clause.field);
      const isEmpty = Array.isArray(clause.value) && clause.value.length === 0;
      if (isEmpty && others.length === state.clauses.length) return;
      become({ ...state, clauses: isEmpty ? others : [...others, { ...clause, source: clause.field }] });
    },
    select: (selected) => {
      if (selected !== state.selected) become({ ...state, selected });
    },
    restore: become,
    follow: (tell) => {
      followers.add(tell);
      return () => {
        followers.delete(tell);
      };
    },
  };
}

/** Widgets of different files of ours meet here; the number goes up when what they share changes its shape. */
const meeting: unique symbol = Symbol.for("lansmuseer.groups.1");

/** The group of that name on the page. */
export function groupOf(name: string): Group {
  const page = globalThis as { [meeting]?: Map<string, Group> };
  const groups = page[meeting] ?? new Map<string, Group>();
  page[meeting] = groups;
  const group = groups.get(name) ?? makeGroup();
  groups.set(name, group);
  return group;
}
