import type { Language } from "../text/format.js";

/** What a reader calls a field of grants, its values together, and a value of it that is missing. */
export interface FieldText {
  readonly name: string;
  readonly missing: string;
}

/** By the names that fields have in a query; `other` is any field beside them. */
export const fieldText: Readonly<Record<Language, Readonly<Record<string, FieldText>>>> = {
  sv: {
    year: { name: "År", missing: "Årtal saknas" },
    municipality: { name: "Kommun", missing: "Kommun saknas" },
    region: { name: "Län", missing: "Län saknas" },
    seatMunicipality: { name: "Mottagarens kommun", missing: "Kommun saknas" },
    seatRegion: { name: "Mottagarens län", missing: "Län saknas" },
    area: { name: "Kulturområde", missing: "Område saknas" },
    field: { name: "Konst- och kulturform", missing: "Konstform saknas" },
    program: { name: "Stödform", missing: "Stödform saknas" },
    call: { name: "Utlysning", missing: "Utan utlysning" },
    targetGroup: { name: "Målgrupp", missing: "Målgrupp saknas" },
    recipient: { name: "Mottagare", missing: "Mottagare saknas" },
    funder: { name: "Bidragsgivare", missing: "Bidragsgivare saknas" },
    regrant: { name: "Vidareförmedlas", missing: "Uppgift saknas" },
    other: { name: "Uppgift", missing: "Uppgift saknas" },
  },
  en: {
    year: { name: "Year", missing: "No year" },
    municipality: { name: "Municipality", missing: "No municipality" },
    region: { name: "County", missing: "No county" },
    seatMunicipality: { name: "Recipient's municipality", missing: "No municipality" },
    seatRegion: { name: "Recipient's county", missing: "No county" },
    area: { name: "Cultural area", missing: "No area" },
    field: { name: "Art form or field", missing: "No art form" },
    program: { name: "Form of support", missing: "No form of support" },
    call: { name: "Call", missing: "No call" },
    targetGroup: { name: "Target group", missing: "No target group" },
    recipient: { name: "Recipient", missing: "No recipient" },
    funder: { name: "Funder", missing: "No funder" },
    regrant: { name: "To be granted on", missing: "Not reported" },
    other: { name: "Field", missing: "Not reported" },
  },
};
