import type { LansmuseerFilterEvent } from "@lansmuseer/elements";
import type { FacetsData, FacetsState, Language } from "@lansmuseer/view";
import { facetsData, facetsState } from "@lansmuseer/widgets/grants";
import { useMemo, useState } from "react";
import { askable, type GrantSource } from "./use-grants.js";
import type { SharedGroup } from "./use-group.js";

/** What `<LansmuseerFacets>` takes. */
export interface GrantFacets {
  readonly data: FacetsData;
  readonly state: FacetsState;
  readonly onLansmuseerFilter: (event: LansmuseerFilterEvent) => void;
}

/** The choices among grants that a group shares, counted under each other. Undefined until the grants have come. */
export function useGrantFacets(
  source: GrantSource,
  { clauses, beside, onLansmuseerFilter }: SharedGroup,
  language: Language,
): GrantFacets | undefined {
  const [typed, setTyped] = useState("");
  const engine = askable(source, clauses)?.engine;
  const data = useMemo(
    () => engine && facetsData({ engine, beside, chosen: clauses, typed }),
    [engine, beside, clauses, typed],
  );
  const state = useMemo(() => facetsState(language, clauses), [language, clauses]);
  if (data === undefined) return undefined;
  return {
    data,
    state,
    onLansmuseerFilter: (event) => {
      if (event.field === "find:recipient") setTyped(typeof event.value === "string" ? event.value : "");
      else onLansmuseerFilter(event);
    },
  };
}
