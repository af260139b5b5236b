import { foldText } from "../folding/fold-text.js";
import { termIndex } from "../folding/term-index.js";
import type { CulturalField } from "./cultural-field.js";
import { culturalFields } from "./cultural-fields.js";

const fieldByTerm: ReadonlyMap<string, CulturalField> = /* @__PURE__ */ termIndex(culturalFields);

/**
 * The field that a region's own heading names, and through `area` the area that it adds up to. Whole headings only:
 * a sentence that mentions dance is not the field of dance. A target group such as "barn och unga" is not a field.
 *
 * @example
 * parseCulturalField("Nycirkus")?.area; // "performing-arts"
 * parseCulturalField("folkbildning")?.area; // undefined
 */
export function parseCulturalField(text: string): CulturalField | undefined {
  return fieldByTerm.get(foldText(text));
}
