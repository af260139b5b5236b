import {
  type CulturalAreaId,
  type GrantProgram,
  parseCulturalArea,
  parseCulturalField,
  parseGrantProgram,
  parseTargetGroup,
} from "@lansmuseer/domain";
import { cellText } from "../cells/cell.js";
import { termsOf } from "../sheet/column-readers.js";
import type { SheetReader } from "../sheet/sheet-reader.js";
import type { DraftGrant } from "./grant-draft.js";

/** Reads what a grant is for, in the words of code lists: form of support, areas, fields and target groups. */
export function termsPart(sheet: SheetReader): (grant: DraftGrant) => void {
  const program = programOf(sheet);
  const fields = termsOf(sheet, "fields", parseCulturalField);
  const areas = termsOf(sheet, "areas", parseCulturalArea);
  const groups = termsOf(sheet, "target_groups", parseTargetGroup);
  return (grant) => {
    const { term, written } = program();
    const fieldList = fields();
    grant.areas = areasOf(areas(), fieldList);
    grant.fields = idsOf(fieldList);
    grant.targetGroups = idsOf(groups());
    if (term !== undefined) grant.program = term.id;
    if (written !== "") grant.programName = written;
  };
}

/** The ids of terms; of the same terms the same list. */
const idLists = new WeakMap<readonly { readonly id: string }[], readonly string[]>();

function idsOf(terms: readonly { readonly id: string }[]): readonly string[] {
  let ids = idLists.get(terms);
  if (ids === undefined) idLists.set(terms, (ids = terms.map(({ id }) => id)));
  return ids;
}

/** The form of support, by its id or as the funder writes it; a heading in no list is kept as written. */
function programOf(
  sheet: SheetReader,
): () => { readonly term: GrantProgram | undefined; readonly written: string } {
  const idCell = sheet.cell("program");
  const named = sheet.remembered("program_name", (cell) => {
    const written = cellText(cell);
    const term = written === "" ? undefined : parseGrantProgram(written);
    const isKnown = written === "" || term !== undefined || sheet.has("program");
    return {
      value: { term, written },
      ...(isKnown ? {} : { problems: [{ code: "term-unknown" as const }] }),
    };
  });
  if (!sheet.has("program")) return named;
  return () => {
    const { written } = named();
    return { term: parseGrantProgram(cellText(idCell())), written };
  };
}

const areaLists = new WeakMap<readonly object[], readonly CulturalAreaId[]>();

/** The areas that are named, and those of the fields; of the same fields alone the same list. */
function areasOf(
  named: readonly { readonly id: CulturalAreaId }[],
  fields: readonly { readonly area: CulturalAreaId | undefined }[],
): readonly CulturalAreaId[] {
  const before = named.length === 0 ? areaLists.get(fields) : undefined;
  if (before !== undefined) return before;
  const areas = [...new Set([...named.map(({ id }) => id), ...fields.flatMap(({ area }) => area ?? [])])];
  if (named.length === 0) areaLists.set(fields, areas);
  return areas;
}
