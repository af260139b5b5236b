import { foldText } from "../folding/fold-text.js";
import { termIndex } from "../folding/term-index.js";
import type { GrantProgram } from "./grant-program.js";
import { grantPrograms } from "./grant-programs.js";

const programByTerm: ReadonlyMap<string, GrantProgram> = /* @__PURE__ */ termIndex(grantPrograms);

/**
 * The form of support that a region's own heading names. Whole headings only; two forms in one heading
 * ("produktions-/utvecklingsstöd") are none.
 *
 * @example
 * parseGrantProgram("Verksamhetsstöd")?.id; // "operating"
 * parseGrantProgram("Experimentspåret")?.kind; // "project"
 */
export function parseGrantProgram(text: string): GrantProgram | undefined {
  return programByTerm.get(foldText(text));
}
