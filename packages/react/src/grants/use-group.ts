import type { FieldName } from "@lansmuseer/aggregate";
import type { LansmuseerFilterEvent, LansmuseerSelectEvent } from "@lansmuseer/elements";
import { clauseOf, type Group, groupOf, type GroupState, keepInAddress } from "@lansmuseer/widgets/grants";
import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";

/** The filters and the selection of a group of widgets, and how to change them. */
export interface SharedGroup extends GroupState, Pick<Group, "filter" | "select"> {
  /** The conditions on other fields than these: those that filter a view that is itself the chooser of the fields. */
  readonly beside: (...fields: readonly FieldName[]) => GroupState["clauses"];
  /** For the events of the elements. */
  readonly onLansmuseerFilter: (event: LansmuseerFilterEvent) => void;
  readonly onLansmuseerSelect: (event: LansmuseerSelectEvent) => void;
}

/** What the widgets with `group={name}` share. The same object as long as nothing changed. */
export function useGroup(name: string): SharedGroup {
  const group = groupOf(name);
  const state = useSyncExternalStore(group.follow, () => group.state);
  const { clauses } = state;
  const beside = useCallback<SharedGroup["beside"]>(
    (...fields) => clauses.filter(({ field }) => !fields.includes(field)),
    [clauses],
  );
  return useMemo(() => {
    const { filter, select } = group;
    return {
      ...state,
      filter,
      select,
      beside,
      onLansmuseerFilter: ({ field, value }) => {
        const clause = clauseOf(field, value);
        if (clause !== undefined) filter(clause);
      },
      onLansmuseerSelect: ({ id }) => {
        select(id);
      },
    };
  }, [group, state, beside]);
}

/**
 * Keeps the filters and the selection of a group in the page's address, and takes them from there when the visitor goes back.
 *
 * @param word what the parameters begin with: `lm.year=2019..2024`
 */
export function useGroupAddress(name: string, word = "lm"): void {
  useEffect(() => keepInAddress(groupOf(name), word), [name, word]);
}
