import { foldText } from "../folding/fold-text.js";
import { type CulturalArea, culturalAreas } from "./cultural-area.js";
import { parseCulturalField } from "./parse-cultural-field.js";

const areaByTerm: ReadonlyMap<string, CulturalArea> = /* @__PURE__ */ indexAreas();

function indexAreas(): ReadonlyMap<string, CulturalArea> {
  return new Map(
    culturalAreas.flatMap((area) => termsOf(area).map((term) => [foldText(term), area] as const)),
  );
}

function termsOf(area: CulturalArea): readonly string[] {
  const former = area.formerly === undefined ? [] : [area.formerly.legalName];
  return [area.id, area.sv, area.en, area.legalName, ...former];
}

/**
 * The area that a heading names or adds up to: by its id, its short name, the ordinance's wording then or now, or the
 * name of a field below it. The fields that the ordinance leaves out ("folkbildning") have no area.
 *
 * @example
 * parseCulturalArea("Främjande av hemslöjd")?.order; // 7
 * parseCulturalArea("nycirkus")?.order; // 1
 * parseCulturalArea("folkbildning"); // undefined
 */
export function parseCulturalArea(text: string): CulturalArea | undefined {
  const named = areaByTerm.get(foldText(text));
  if (named !== undefined) return named;
  const field = parseCulturalField(text);
  return culturalAreas.find(({ id }) => id === field?.area);
}
