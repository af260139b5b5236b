import type { LansmuseerFilterEvent, LansmuseerSelectEvent } from "@lansmuseer/elements";
import {
  type Bounds,
  boundsOf,
  choroplethLayout,
  choroplethView,
  type ChoroplethData,
  type ChoroplethLayout,
  type ChoroplethState,
  type ChoroplethView,
  type Language,
} from "@lansmuseer/view";
import {
  grantMapData,
  type GrantMeasure,
  grantYears,
  municipalityGround,
  regionIn,
  yearClause,
} from "@lansmuseer/widgets/grants";
import { useMemo } from "react";
import { askable, type GrantSource } from "./use-grants.js";
import type { SharedGroup } from "./use-group.js";

export interface GrantMapOptions {
  readonly measure: GrantMeasure;
  readonly language: Language;
}

export interface GrantMapFigure {
  readonly data: ChoroplethData;
  readonly state: ChoroplethState;
  readonly onLansmuseerSelect: (event: LansmuseerSelectEvent) => void;
  readonly onLansmuseerFilter: (event: LansmuseerFilterEvent) => void;
}

/** One map of grants for every drawing of it. The same object, and each of its parts, as long as nothing changed. */
export interface GrantMap {
  /** For `<LansmuseerChoropleth>`. */
  readonly figure: GrantMapFigure;
  /** For the layers of `@lansmuseer/react/map-layers`. */
  readonly view: ChoroplethView;
  readonly layout: ChoroplethLayout;
  /** Around all its areas. */
  readonly bounds: Bounds;
}

/** Layers are drawn in degrees; a circle for a sum is as large as on a map of this width, px. */
const screen = {
  widthPx: 640,
  sideBySide: false,
  panels: 1,
  lineHeight: 17,
  measure: (text: string) => text.length * 7,
};

/** Grants by the municipality of their activity, under the filters of a group. Undefined until there is something to draw. */
export function useGrantMap(
  source: GrantSource,
  { clauses, beside, selected, filter, onLansmuseerSelect }: SharedGroup,
  { measure, language }: GrantMapOptions,
): GrantMap | undefined {
  const { about, grid } = source;
  const loaded = askable(source, clauses);
  const table = loaded?.engine.table;
  const region = useMemo(() => table && regionIn(table), [table]);
  const ground = useMemo(() => grid && municipalityGround(grid, region), [grid, region]);
  const layout = useMemo(() => ground && choroplethLayout(ground, screen), [ground]);
  const bounds = useMemo(
    () =>
      ground &&
      boundsOf(
        ground.map,
        ground.areas.map(({ code }) => code),
      ),
    [ground],
  );
  const data = useMemo(() => {
    if (loaded === undefined || ground === undefined) return undefined;
    const { engine } = loaded;
    const { years, period } = grantYears({ table: engine.table, chosen: clauses });
    const where = beside("municipality", "year");
    return grantMapData({ engine, ground, about, measure, where, years, period, ...usual });
  }, [loaded, ground, about, measure, clauses, beside]);
  const year = useMemo(() => table && grantYears({ table, chosen: clauses }).shown, [table, clauses]);
  const state = useMemo(() => ({ language, year, selected }), [language, year, selected]);
  const view = useMemo(() => data && choroplethView(data, state), [data, state]);
  return useMemo(() => {
    if (!data || !view || !layout || !bounds) return undefined;
    const onLansmuseerFilter = ({ value }: LansmuseerFilterEvent): void => {
      filter(yearClause(value));
    };
    return { figure: { data, state, onLansmuseerSelect, onLansmuseerFilter }, view, layout, bounds };
  }, [data, state, view, layout, bounds, filter, onLansmuseerSelect]);
}

const usual = { by: "activity", breaks: "natural", besideArea: undefined } as const;
