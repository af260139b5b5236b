import type { CulturalField } from "./cultural-field.js";
import { fieldsOutsideAreas } from "./fields-outside-areas.js";

const fieldsInAreas: readonly CulturalField[] = [
  {
    id: "stage-arts",
    area: "performing-arts",
    sv: "scenkonst",
    en: "performing arts",
    synonyms: ["scenkonsten", "teater, dans, musik", "teater och dans", "musik och scenkonst"],
  },
  {
    id: "theatre",
    area: "performing-arts",
    sv: "teater",
    en: "theatre",
    synonyms: ["talteater", "dockteater", "figurteater", "teaterverksamhet"],
  },
  {
    id: "dance",
    area: "performing-arts",
    sv: "dans",
    en: "dance",
    synonyms: ["danskonst", "dansverksamhet"],
  },
  {
    id: "music",
    area: "performing-arts",
    sv: "musik",
    en: "music",
    synonyms: ["musikverksamhet", "konstmusik", "folkmusik"],
  },
  {
    id: "music-theatre",
    area: "performing-arts",
    sv: "musikteater",
    en: "music theatre",
    synonyms: ["opera", "musikal", "opera och musikteater", "musikdramatik"],
  },
  {
    id: "circus",
    area: "performing-arts",
    sv: "cirkus",
    en: "circus",
    synonyms: ["nycirkus", "samtida cirkus", "cirkuskonst"],
    note: "The ordinance does not name circus; Kulturrådet handles it with the performing arts.",
  },
  {
    id: "performance",
    area: "several",
    sv: "performance",
    en: "performance art",
    synonyms: ["performancekonst"],
    note: "Stands between the performing and the visual arts; the text alone does not say which.",
  },
  {
    id: "museum",
    area: "museums",
    sv: "museer",
    en: "museum work",
    synonyms: ["museum", "museiverksamhet", "museer och kulturmiljöarbete", "museer och kulturarv"],
  },
  {
    id: "heritage",
    area: "museums",
    sv: "kulturarv",
    en: "cultural heritage",
    synonyms: ["kulturmiljö", "kulturmiljöarbete", "kulturmiljövård", "kulturarv och kulturmiljö"],
    note: "The ordinance names the museums' work with the historic environment; other heritage work is counted with it here.",
  },
  {
    id: "library",
    area: "libraries-literature",
    sv: "bibliotek",
    en: "libraries",
    synonyms: [
      "biblioteksverksamhet",
      "biblioteksutveckling",
      "bibliotek och läs-/litteraturfrämjande",
      "bibliotek och läsfrämjande",
    ],
  },
  {
    id: "literature",
    area: "libraries-literature",
    sv: "litteratur",
    en: "literature",
    synonyms: ["litteratur och serier", "litteraturfrämjande", "skönlitteratur", "skrivande", "poesi"],
  },
  {
    id: "reading-promotion",
    area: "libraries-literature",
    sv: "läsfrämjande",
    en: "promotion of reading",
    synonyms: ["läs- och litteraturfrämjande", "läs-/litteraturfrämjande", "läsfrämjande verksamhet"],
  },
  {
    id: "comics",
    area: "libraries-literature",
    sv: "seriekonst",
    en: "comics",
    synonyms: ["serier", "tecknade serier"],
    note: "Region Skåne's list of 2019 puts comics with literature; others may count them as visual art.",
  },
  {
    id: "visual-art-and-design",
    area: "visual-arts",
    sv: "bild och form",
    en: "visual art and design",
    synonyms: ["bildkonst och form", "bild- och formkonst", "konst och form", "konst och design"],
  },
  {
    id: "visual-art",
    area: "visual-arts",
    sv: "bildkonst",
    en: "visual art",
    synonyms: ["bild", "konst", "samtidskonst", "foto", "fotografi", "bildkonst och foto"],
  },
  {
    id: "public-art",
    area: "visual-arts",
    sv: "offentlig konst",
    en: "public art",
    synonyms: ["konst i offentlig miljö", "konst i offentliga rum", "offentlig utsmyckning"],
  },
  {
    id: "design",
    area: "visual-arts",
    sv: "form och design",
    en: "design",
    synonyms: ["form", "formkonst"],
  },
  {
    id: "craft-art",
    area: "visual-arts",
    sv: "konsthantverk",
    en: "studio craft",
    synonyms: ["konsthantverk och design"],
    note: "An art of its own, and not the handicraft of area 7.",
  },
  {
    id: "archive",
    area: "archives",
    sv: "arkiv",
    en: "archive work",
    synonyms: ["arkivverksamhet", "enskilda arkiv", "föreningsarkiv", "näringslivsarkiv"],
  },
  {
    id: "film",
    area: "film",
    sv: "film",
    en: "film",
    synonyms: ["film och rörlig bild", "rörlig bild", "filmkultur", "film och media"],
  },
  {
    id: "handicraft",
    area: "handicraft",
    sv: "hemslöjd",
    en: "handicraft",
    synonyms: ["slöjd", "slöjd och hemslöjd", "hemslöjdsfrämjande"],
  },
  {
    id: "cross-area",
    area: "several",
    sv: "konstområdesöverskridande",
    en: "across several areas",
    synonyms: [
      "flera områden",
      "flera konstområden",
      "flera konst- och kulturområden",
      "tvärkonstnärligt",
      "konstövergripande",
      "bibliotek och kulturarv",
    ],
    note: "Holds the headings that join two areas in one row, such as Region Skåne's libraries with heritage.",
  },
];

/**
 * The fields that regions sort grants by, with the area each adds up to. Grounds: Region Skåne's two lists (2019 and
 * 2023) and the nine categories of Kulturrådet's follow-up. Children and young people are not a field but a target
 * group.
 */
export const culturalFields: readonly CulturalField[] =
  /* @__PURE__ */ fieldsInAreas.concat(fieldsOutsideAreas);
