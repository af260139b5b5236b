import { foldText } from "../folding/fold-text.js";
import { termIndex } from "../folding/term-index.js";

/** Whom a grant or an activity is for. */
export interface TargetGroup {
  readonly id: string;
  /** `public` for people who take part in culture, `professional` for people who work with it. */
  readonly kind: "public" | "professional";
  readonly sv: string;
  readonly en: string;
  /** Other Swedish spellings: those of the lists named below, and near variants of them. */
  readonly synonyms: readonly string[];
}

/** The target groups that Region Skåne's calls and networks and Västernorrland's library work name; `everyone` first. */
export const targetGroups: readonly TargetGroup[] = [
  {
    id: "everyone",
    kind: "public",
    sv: "alla",
    en: "everyone",
    synonyms: ["allmänheten", "öppen för alla", "öppen för alla intresserade", "alla invånare"],
  },
  {
    id: "children-young-people",
    kind: "public",
    sv: "barn och unga",
    en: "children and young people",
    synonyms: ["barn", "unga", "ungdomar", "barn och ungdom", "barn & unga", "kultur för barn och unga"],
  },
  {
    id: "adults",
    kind: "public",
    sv: "vuxna",
    en: "adults",
    synonyms: ["allmänkultur", "vuxna/allmänkultur", "vuxenkultur", "allmän- och vuxenkultur"],
  },
  {
    id: "older-people",
    kind: "public",
    sv: "äldre",
    en: "older people",
    synonyms: ["seniorer", "äldre personer", "äldreomsorg", "kultur i äldreomsorgen"],
  },
  {
    id: "people-with-disabilities",
    kind: "public",
    sv: "personer med funktionsnedsättning",
    en: "people with disabilities",
    synonyms: ["funktionsnedsättning", "personer med funktionsnedsättningar"],
  },
  {
    id: "other-mother-tongue",
    kind: "public",
    sv: "personer med annat modersmål än svenska",
    en: "people with a mother tongue other than Swedish",
    synonyms: ["annat modersmål", "annat modersmål än svenska", "mångspråkighet"],
  },
  {
    id: "national-minorities",
    kind: "public",
    sv: "nationella minoriteter",
    en: "national minorities",
    synonyms: ["nationell minoritet", "de nationella minoriteterna"],
  },
  { id: "asylum-seekers", kind: "public", sv: "asylsökande", en: "asylum seekers", synonyms: [] },
  {
    id: "culture-strategists",
    kind: "professional",
    sv: "kulturstrateger",
    en: "culture strategists",
    synonyms: ["kulturstrateg", "kulturutvecklare", "kulturstrateger, utvecklare"],
  },
  {
    id: "culture-coordinators",
    kind: "professional",
    sv: "kultursamordnare",
    en: "culture coordinators",
    synonyms: [],
  },
  {
    id: "culture-managers",
    kind: "professional",
    sv: "kulturchefer",
    en: "heads of culture",
    synonyms: ["kulturchef"],
  },
  {
    id: "library-staff",
    kind: "professional",
    sv: "bibliotekspersonal",
    en: "library staff",
    synonyms: ["bibliotekarier"],
  },
  {
    id: "library-managers",
    kind: "professional",
    sv: "bibliotekschefer",
    en: "heads of libraries",
    synonyms: ["bibliotekschef"],
  },
  {
    id: "public-art-officers",
    kind: "professional",
    sv: "konstansvariga",
    en: "public art officers",
    synonyms: ["konstansvarig"],
  },
  {
    id: "museum-staff",
    kind: "professional",
    sv: "institutioner och kommunala museer",
    en: "institutions and municipal museums",
    synonyms: ["museipersonal"],
  },
  {
    id: "politicians",
    kind: "professional",
    sv: "politiker",
    en: "politicians",
    synonyms: ["förtroendevalda"],
  },
];

const targetGroupByTerm: ReadonlyMap<string, TargetGroup> = /* @__PURE__ */ termIndex(targetGroups);

/**
 * The target group that a region's own heading names.
 *
 * @example
 * parseTargetGroup("Kultur för barn och unga")?.id; // "children-young-people"
 */
export function parseTargetGroup(text: string): TargetGroup | undefined {
  return targetGroupByTerm.get(foldText(text));
}
