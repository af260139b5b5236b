import { useController } from "@lit/react/use-controller.js";
import type { GridMap } from "@lansmuseer/places";
import { type FigureAbout, type Language, type LoadStatus, statusText } from "@lansmuseer/view";
import {
  aboutPackage,
  canMeet,
  loadGrants,
  type LoadedGrants,
  loadGrid,
  SourceController,
} from "@lansmuseer/widgets/grants";
import * as React from "react";
import type { SharedGroup } from "./use-group.js";

/** Grants on their way or here. */
export interface GrantSource {
  /** Sums may come before the grants: see `isComplete`. Undefined until then, and where the file cannot be had. */
  readonly loaded: LoadedGrants | undefined;
  /** The municipalities' borders, to draw them in: a file of their own. */
  readonly grid: GridMap | undefined;
  readonly status: LoadStatus;
  /** Why there are none, in a sentence for the visitor. */
  readonly problem: string | undefined;
  /** What the package says of itself, for `about` of a figure. The same object as long as nothing changed. */
  readonly about: FigureAbout;
  readonly retry: () => void;
}

/**
 * The grants of a data package, or of a file that a widget can read. A page loads an address once, however many of its
 * components and widgets ask for it.
 */
export function useGrants(src: string, language: Language): GrantSource {
  const asked = React.useRef(src);
  asked.current = src;
  const [grid, setGrid] = React.useState<GridMap>();
  const { loaded, status, opened, retry } = useController(
    React,
    (host) =>
      new SourceController<LoadedGrants>(host, {
        src: () => asked.current,
        // A map without borders is a problem to tell of, as grants that cannot be had are.
        load: async (opened, once, show) => {
          const [grants] = await Promise.all([loadGrants(opened, once, show), loadGrid().then(setGrid)]);
          return grants;
        },
        // Said by `status`.
        failed: () => undefined,
      }),
  );
  const about = React.useMemo(() => aboutPackage(opened, ["grants"], language), [opened, language]);
  return { loaded, grid, status, problem: problemIn(status, language), about, retry };
}

/** What can be asked under some conditions: sums that come first tell nothing of fields that they do not have. */
export const askable = (
  { loaded }: GrantSource,
  clauses: SharedGroup["clauses"],
): LoadedGrants | undefined => (loaded !== undefined && canMeet(loaded, clauses) ? loaded : undefined);

function problemIn(status: LoadStatus, language: Language): string | undefined {
  if (status.kind !== "failed") return undefined;
  const { failed, problem } = statusText[language];
  return `${failed} ${problem[status.problem](status.file)}`;
}
