import { foldText } from "../folding/fold-text.js";
import { termIndex } from "../folding/term-index.js";

/** Where in a municipality's administration culture belongs. */
export interface OrganizationForm {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
  /** Other Swedish spellings. */
  readonly synonyms: readonly string[];
}

/** The seven forms that Region Skåne's report of 2024 counts among its 33 municipalities, in its order. */
export const organizationForms: readonly OrganizationForm[] = [
  {
    id: "culture",
    sv: "ren kulturförvaltning",
    en: "department of culture",
    synonyms: ["kulturförvaltning", "kulturförvaltningen"],
  },
  {
    id: "culture-leisure",
    sv: "kultur- och fritidsförvaltning",
    en: "department of culture and leisure",
    synonyms: ["kultur och fritidsförvaltning", "kultur och fritid", "kultur- och fritidsförvaltningen"],
  },
  {
    id: "community-services",
    sv: "samhälle och service",
    en: "community and services",
    synonyms: ["samhälle och service (eller liknande)", "samhälle och service eller liknande"],
  },
  {
    id: "children-education",
    sv: "barn- och utbildningsförvaltning",
    en: "department of children and education",
    synonyms: [
      "barn och utbildningsförvaltning",
      "barn och utbildning",
      "barn- och utbildningsförvaltningen",
    ],
  },
  {
    id: "labor-leisure-health",
    sv: "arbete, fritid och folkhälsa",
    en: "labor, leisure and public health",
    synonyms: ["arbete, fritid, folkhälsa"],
  },
  {
    id: "family",
    sv: "familjeförvaltning",
    en: "department of families",
    synonyms: ["familjeförvaltningen"],
  },
  {
    id: "executive",
    sv: "direkt under kommunstyrelsen",
    en: "directly under the municipal executive board",
    synonyms: ["kommunstyrelsen", "under kommunstyrelsen"],
  },
];

const formByTerm: ReadonlyMap<string, OrganizationForm> = /* @__PURE__ */ termIndex(organizationForms);

/**
 * The form of administration that a heading names.
 *
 * @example
 * parseOrganizationForm("Kultur och fritid")?.id; // "culture-leisure"
 */
export function parseOrganizationForm(text: string): OrganizationForm | undefined {
  return formByTerm.get(foldText(text));
}
