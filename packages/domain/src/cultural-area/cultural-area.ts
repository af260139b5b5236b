/** The id of a cultural area; kept in files and addresses, so never renamed. */
export type CulturalAreaId =
  | "performing-arts"
  | "museums"
  | "libraries-literature"
  | "visual-arts"
  | "archives"
  | "film"
  | "handicraft"
  | "several";

/** Wording that the ordinance has had before. */
interface FormerWording {
  readonly legalName: string;
  readonly note: string;
}

/**
 * One of the seven areas of culture that the regions' state money is for. An area is a field of culture and never
 * ground: geography says `Place`.
 */
export interface CulturalArea {
  readonly id: CulturalAreaId;
  /** The ordinance's own number, 1 to 7; 0 for several areas, which is always shown last. */
  readonly order: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly sv: string;
  readonly en: string;
  /** The ordinance's wording; for `several` that of its second paragraph, which has no number. */
  readonly legalName: string;
  readonly formerly?: FormerWording;
  readonly source: string;
}

const AMENDED_2014 = "Förordning (2010:2012) 8 §, SFS 2014:1586";
const RENDERED_2024 = "Förordning (2010:2012) 8 §, as Region Norrbotten and Kulturrådet rendered it in 2024";

/**
 * The seven areas of 8 § of the ordinance (2010:2012), in its order, and `several` last. The Swedish and English names
 * are short ones of ours; `legalName` is the wording to quote.
 */
export const culturalAreas: readonly CulturalArea[] = [
  {
    id: "performing-arts",
    order: 1,
    sv: "Teater, dans och musik",
    en: "Theatre, dance and music",
    legalName: "professionell teater-, dans- och musikverksamhet",
    source: AMENDED_2014,
  },
  {
    id: "museums",
    order: 2,
    sv: "Museer och kulturmiljö",
    en: "Museums and heritage",
    legalName: "museiverksamhet och museernas kulturmiljöarbete",
    formerly: {
      legalName: "museiverksamhet",
      note: "In SFS 2014:1586. The later amendment's number has not been found.",
    },
    source: RENDERED_2024,
  },
  {
    id: "libraries-literature",
    order: 3,
    sv: "Bibliotek och litteratur",
    en: "Libraries and literature",
    legalName: "biblioteksverksamhet och läs- och litteraturfrämjande verksamhet",
    source: AMENDED_2014,
  },
  {
    id: "visual-arts",
    order: 4,
    sv: "Bild och form",
    en: "Visual arts and design",
    legalName: "professionell bild- och formverksamhet",
    formerly: {
      legalName: "konst- och kulturfrämjande verksamhet",
      note: "In SFS 2014:1586: promotion of art and culture, a wider area, so sums before and after the change do not compare. The later amendment's number has not been found.",
    },
    source: RENDERED_2024,
  },
  {
    id: "archives",
    order: 5,
    sv: "Arkiv",
    en: "Archives",
    legalName: "regional enskild arkivverksamhet",
    source: AMENDED_2014,
  },
  {
    id: "film",
    order: 6,
    sv: "Film",
    en: "Film",
    legalName: "filmkulturell verksamhet",
    source: AMENDED_2014,
  },
  {
    id: "handicraft",
    order: 7,
    sv: "Hemslöjd",
    en: "Handicraft",
    legalName: "främjande av hemslöjd",
    source: AMENDED_2014,
  },
  {
    id: "several",
    order: 0,
    sv: "Flera områden",
    en: "Several areas",
    legalName: "konstområdesöverskridande samarbeten",
    source: AMENDED_2014,
  },
];
