/** A grant of the 360Giving Data Standard, as far as this package reads and writes it. */
export interface ThreesixtyGrant {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly currency: string;
  readonly amountAwarded: number;
  readonly amountAppliedFor?: number;
  readonly amountDisbursed?: number;
  readonly awardDate: string;
  readonly url?: string;
  readonly plannedDates?: readonly { readonly startDate?: string; readonly endDate?: string }[];
  readonly fundingOrganization: readonly ThreesixtyOrganization[];
  readonly recipientOrganization?: readonly ThreesixtyOrganization[];
  readonly recipientIndividual?: { readonly id: string; readonly name: string };
  readonly beneficiaryLocation?: readonly ThreesixtyLocation[];
  readonly grantProgramme?: readonly { readonly code?: string; readonly title?: string }[];
  readonly classifications?: readonly ThreesixtyClassification[];
  readonly regrantType?: string;
}

/** An organization of the standard. */
export interface ThreesixtyOrganization {
  readonly id: string;
  readonly name: string;
  readonly department?: string;
  readonly location?: readonly ThreesixtyLocation[];
}

/** A place of the standard. */
export interface ThreesixtyLocation {
  readonly name?: string;
  readonly countryCode?: string;
  readonly geoCode?: string;
  /** `SE-KOMMUN`, `SE-LAN` or `SE-REGION`: the standard's list has British ones only. */
  readonly geoCodeType?: string;
  readonly description?: string;
}

/** A code of some list, named by `vocabulary`. */
export interface ThreesixtyClassification {
  readonly vocabulary: string;
  readonly code?: string;
  readonly title?: string;
}

/** The lists that this package writes codes of. */
export const vocabularies = {
  areas: "kulturomrade",
  fields: "konstomrade",
  targetGroups: "malgrupp",
  call: "utlysning",
  caseNumber: "diarienummer",
  year: "bidragsar",
  fictional: "lansmuseer-pahittad",
  source: "lansmuseer-kalla",
  confidence: "lansmuseer-sakerhetsgrad",
} as const;

/** Before the number of a Swedish organization in org-id.guide's register; the two others are what it was before. */
export const organizationPrefixes = ["SE-ON-", "SE-BLV-", "SE-KK-"] as const;
