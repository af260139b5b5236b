import type { MunicipalityCode, Origin, RegionCode } from "@lansmuseer/domain";

/** What the rows of a county say of where they come from, each source once; undefined where none says. */
export function sourcesIn(
  region: RegionCode,
  rows: readonly (Origin & { readonly municipality: MunicipalityCode })[],
): readonly string[] | undefined {
  const said = rows
    .filter(({ municipality }) => municipality.startsWith(region))
    .flatMap(({ source }) => source ?? []);
  return said.length === 0 ? undefined : [...new Set(said)];
}
