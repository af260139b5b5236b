import type { Place } from "@lansmuseer/domain";
import { findMunicipality } from "../municipality/find-municipality.js";
import { findRegion } from "./find-region.js";

/** Places by what a file calls them, as an `Importer` of `@lansmuseer/sources` asks for them. */
export const placeLookup = {
  /** The municipality of a code or a name, or nothing. */
  municipality: (text: string): Place | undefined => {
    const found = findMunicipality(text);
    return found === undefined ? undefined : { kind: "municipality", code: found.code };
  },
  /** The county of a code or a name, or nothing. */
  county: (text: string): Place | undefined => {
    const found = findRegion(text);
    return found === undefined ? undefined : { kind: "county", code: found.code };
  },
  /** A place's name, for people. */
  name: ({ kind, code }: Place): string | undefined =>
    kind === "municipality" ? findMunicipality(code)?.name : findRegion(code)?.[kind],
} as const;
