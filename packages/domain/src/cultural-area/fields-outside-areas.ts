import type { CulturalField } from "./cultural-field.js";

/** The fields that regions sort grants by and that the ordinance has no area for. */
export const fieldsOutsideAreas: readonly CulturalField[] = [
  {
    id: "adult-education",
    area: undefined,
    sv: "folkbildning",
    en: "adult education",
    synonyms: ["studieförbund", "folkhögskola", "folkhögskolor", "folkbildning och studieförbund"],
    note: "Study associations and folk high schools have state money of their own, outside the ordinance.",
  },
  {
    id: "culture-and-health",
    area: undefined,
    sv: "kultur och hälsa",
    en: "culture and health",
    synonyms: ["kultur & hälsa", "kultur i vården", "kultur och vård"],
    note: "A purpose that any art may serve; the ordinance does not name it.",
  },
  {
    id: "digital-culture",
    area: undefined,
    sv: "digital kultur",
    en: "digital culture",
    synonyms: ["digitalisering", "digital utveckling"],
    note: "A way of working that any field may have; the ordinance does not name it.",
  },
  {
    id: "culture-school",
    area: undefined,
    sv: "kulturskola",
    en: "art and music school",
    synonyms: ["musik- och kulturskola", "kulturskolor", "kommunala kulturskolan"],
    note: "Run by municipalities and paid for outside the ordinance.",
  },
  {
    id: "architecture",
    area: undefined,
    sv: "arkitektur",
    en: "architecture",
    synonyms: ["gestaltad livsmiljö", "arkitektur och gestaltad livsmiljö"],
    note: "A policy area of its own beside the seven.",
  },
];
