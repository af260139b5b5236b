import { foldText } from "../folding/fold-text.js";
import { termIndex } from "../folding/term-index.js";

/** The id of a kind of venue; kept in files and addresses, so never renamed. */
export type VenueKindId =
  | "museum"
  | "art-gallery"
  | "library"
  | "culture-house"
  | "concert-hall"
  | "theatre"
  | "cinema"
  | "archive"
  | "culture-school"
  | "other";

/** What kind of house or room a venue is. */
export interface VenueKind {
  readonly id: VenueKindId;
  readonly sv: string;
  readonly en: string;
  /** Other Swedish spellings. */
  readonly synonyms: readonly string[];
}

/** The kinds that Region Skåne's survey of 2024 and SKR's former survey of facilities count, and `other` last. */
export const venueKinds: readonly VenueKind[] = [
  { id: "museum", sv: "museum", en: "museum", synonyms: ["museer", "konstmuseum", "länsmuseum"] },
  { id: "art-gallery", sv: "konsthall", en: "art gallery", synonyms: ["konsthallar"] },
  {
    id: "library",
    sv: "bibliotek",
    en: "library",
    synonyms: ["folkbibliotek", "biblioteksfilial", "filialbibliotek"],
  },
  {
    id: "culture-house",
    sv: "kulturhus",
    en: "house of culture",
    synonyms: ["kulturcentrum", "allaktivitetshus"],
  },
  { id: "concert-hall", sv: "konserthus", en: "concert hall", synonyms: ["konsertlokal", "konserthall"] },
  { id: "theatre", sv: "teater", en: "theatre", synonyms: ["teateranläggning", "teaterlokal", "scen"] },
  { id: "cinema", sv: "biograf", en: "cinema", synonyms: ["bio", "biografer"] },
  { id: "archive", sv: "arkiv", en: "archive", synonyms: [] },
  {
    id: "culture-school",
    sv: "kulturskola",
    en: "art and music school",
    synonyms: ["musikskola", "musik- och kulturskola"],
  },
  { id: "other", sv: "annan lokal", en: "other venue", synonyms: ["annat", "övrigt", "övrig"] },
];

const kindByTerm: ReadonlyMap<string, VenueKind> = /* @__PURE__ */ termIndex(venueKinds);

/**
 * The kind of venue that a heading names.
 *
 * @example
 * parseVenueKind("Konsthallar")?.id; // "art-gallery"
 */
export function parseVenueKind(text: string): VenueKind | undefined {
  return kindByTerm.get(foldText(text));
}
