import type { TableKind } from "@lansmuseer/domain";
import type { Language } from "../text/format.js";
import { joinClauses, joinWords } from "../text/join-words.js";

/** A table of a region's package. */
type PublishedKind = TableKind | "culture-plans";

/** What a reader calls the rows of a table that a region publishes. */
const tableWords: Readonly<Record<Language, Readonly<Record<PublishedKind, string>>>> = {
  sv: {
    grants: "bidragen",
    facts: "uppgifterna om kommunerna",
    activities: "aktiviteterna",
    venues: "kulturplatserna",
    policy: "styrdokumenten",
    forms: "förvaltningsformerna",
    networks: "nätverken",
    allocations: "fördelningarna",
    "culture-plans": "kulturplanerna",
  },
  en: {
    grants: "the grants",
    facts: "the facts about municipalities",
    activities: "the activities",
    venues: "the venues",
    policy: "the policy documents",
    forms: "the forms of administration",
    networks: "the networks",
    allocations: "the allocations",
    "culture-plans": "the culture plans",
  },
};

const words = {
  sv: { example: "Exempel.", all: (names: string) => `${names} är påhittade.`, some: "en del av" },
  en: { example: "Example.", all: (names: string) => `${names} are made up.`, some: "some of" },
} as const;

/**
 * What of the tables that a figure draws is made up: "Exempel. Styrdokumenten är påhittade."
 *
 * @param whole tables of which all rows are
 * @param partly tables of which some are
 */
export function madeUpTables(
  whole: readonly PublishedKind[],
  partly: readonly PublishedKind[],
  language: Language,
): string {
  const { example, all, some } = words[language];
  const names = [
    ...whole.map((kind) => tableWords[language][kind]),
    ...partly.map((kind) => `${some} ${tableWords[language][kind]}`),
  ];
  return `${example} ${joinClauses([all(joinWords(names, language))])}`;
}
