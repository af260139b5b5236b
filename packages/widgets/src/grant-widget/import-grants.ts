import type { Grant } from "@lansmuseer/domain";
import { placeLookup } from "@lansmuseer/places";
import { Importer, issueText } from "@lansmuseer/sources";
import { LoadFailure } from "@lansmuseer/sources/web";

/** Grants of a file as people keep it. */
export interface ImportedGrants {
  readonly grants: readonly Grant[];
  /** Rows that could not be read, and the öre in them. */
  readonly unread: { readonly rows: number; readonly ore: number };
}

/**
 * The grants of a CSV or JSON file that a page leads to as it is. Where it does not say who gives, nobody is named.
 *
 * @throws LoadFailure when no grant can be read, with the first thing that is the matter
 */
export async function importGrants(
  bytes: Uint8Array,
  file: string,
  format: "csv" | "json",
): Promise<ImportedGrants> {
  const grants: Grant[] = [];
  const options = { register: placeLookup, funder: { name: "", kind: "unknown" as const } };
  const importer = new Importer("grants", options, (values) => {
    grants.push(...values);
  });
  if (format === "json") await importer.json(file, bytes);
  else await importer.csv(file, [bytes]);
  if (grants.length === 0) {
    const [issue] = importer.log.issues;
    const text =
      issue === undefined
        ? ""
        : issueText(issue, document.documentElement.lang === "en" ? "en" : "sv").message;
    throw new LoadFailure(issue === undefined ? "empty" : "unreadable", file, text);
  }
  const { rows, ore } = importer.counts.reported;
  return { grants, unread: { rows, ore: Number(ore) } };
}
