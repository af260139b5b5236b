import { type Venue, type VenueKindId, venueKinds } from "@lansmuseer/domain";
import { byName } from "../municipality/municipality-name.js";

/** What one municipality has of each kind. */
export interface MunicipalityVenues {
  readonly code: string;
  readonly name: string;
  /** Undefined where nothing at all is reported of the municipality: that it has none is then not known. */
  readonly counts: ReadonlyMap<VenueKindId, number> | undefined;
  /** The kinds that others have and this one lacks. */
  readonly lacks: readonly VenueKindId[];
}

/** The kinds that Region Skåne's survey of 2024 asks for; that nobody has one of them is worth knowing. */
const asked: readonly VenueKindId[] = ["museum", "art-gallery", "library", "culture-house", "theatre"];

/** The kinds that are compared: those asked for and those that occur, in the order of the code list; `other` is none. */
export function comparedKinds(venues: readonly Venue[]): readonly VenueKindId[] {
  const found = new Set<VenueKindId>([...asked, ...venues.map(({ kind }) => kind)]);
  return venueKinds.map(({ id }) => id).filter((id) => id !== "other" && found.has(id));
}

/** What each municipality has and lacks, by name. */
export function municipalityVenues(
  venues: readonly Venue[],
  areas: readonly { readonly code: string; readonly name: string }[],
  kinds: readonly VenueKindId[],
): readonly MunicipalityVenues[] {
  const byCode = new Map<string, Map<VenueKindId, number>>();
  for (const { municipality, kind } of venues) {
    const counts = byCode.get(municipality) ?? new Map<VenueKindId, number>();
    byCode.set(municipality, counts.set(kind, (counts.get(kind) ?? 0) + 1));
  }
  return [...areas]
    .sort((a, b) => byName(a.name, b.name))
    .map(({ code, name }) => {
      const counts = byCode.get(code);
      return {
        code,
        name,
        counts,
        lacks: counts === undefined ? [] : kinds.filter((kind) => !counts.has(kind)),
      };
    });
}
