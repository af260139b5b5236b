import type { PartWords } from "../figure-measure/part-words.js";
import type { Language } from "../text/format.js";

/** What the values of a field of grants are, one and many of them; `other` is any field beside these. */
const fieldWords: Readonly<Record<Language, Readonly<Record<string, PartWords>>>> = {
  sv: {
    year: { one: "år", many: "år" },
    municipality: { one: "kommun", many: "kommuner" },
    region: { one: "län", many: "län" },
    seatMunicipality: { one: "kommun där mottagaren finns", many: "kommuner där mottagarna finns" },
    seatRegion: { one: "län där mottagaren finns", many: "län där mottagarna finns" },
    area: { one: "kulturområde", many: "kulturområden" },
    field: { one: "konst- och kulturform", many: "konst- och kulturformer" },
    program: { one: "stödform", many: "stödformer" },
    call: { one: "utlysning", many: "utlysningar" },
    targetGroup: { one: "målgrupp", many: "målgrupper" },
    recipient: { one: "mottagare", many: "mottagare" },
    funder: { one: "bidragsgivare", many: "bidragsgivare" },
    other: { one: "del", many: "delar" },
  },
  en: {
    year: { one: "year", many: "years" },
    municipality: { one: "municipality", many: "municipalities" },
    region: { one: "county", many: "counties" },
    seatMunicipality: { one: "recipient's municipality", many: "recipients' municipalities" },
    seatRegion: { one: "recipient's county", many: "recipients' counties" },
    area: { one: "cultural area", many: "cultural areas" },
    field: { one: "art form or field", many: "art forms and fields" },
    program: { one: "form of support", many: "forms of support" },
    call: { one: "call", many: "calls" },
    targetGroup: { one: "target group", many: "target groups" },
    recipient: { one: "recipient", many: "recipients" },
    funder: { one: "funder", many: "funders" },
    other: { one: "part", many: "parts" },
  },
};

/**
 * What the values of a field are called in a sentence, one and many of them.
 *
 * @param field a field of a query of `@lansmuseer/aggregate`
 */
export const fieldParts = (field: string, language: Language): PartWords =>
  fieldWords[language][field] ?? fieldWords[language]["other"]!;
