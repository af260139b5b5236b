import { formatCount, type Language } from "../text/format.js";
import { joinWords } from "../text/join-words.js";

/** Every word of the list of networks in one language. */
export interface NetworkText {
  readonly title: (count: number, dormant: number) => string;
  readonly subtitle: string;
  readonly summary: (count: number, dormant: number, byField: readonly string[]) => string;
  readonly inField: (field: string, count: number) => string;
  readonly noField: string;
  readonly dormant: string;
  readonly active: string;
  readonly audience: string;
  readonly organizer: string;
  readonly members: (count: number) => string;
  readonly empty: string;
  readonly caption: (count: number) => string;
  readonly columns: Readonly<
    Record<"name" | "fields" | "groups" | "organizer" | "members" | "status" | "about", string>
  >;
  readonly fileName: string;
}

const sv = (count: number): string => formatCount(count, "sv");
const en = (count: number): string => formatCount(count, "en");

export const networkText: Readonly<Record<Language, NetworkText>> = {
  sv: {
    title: (count, dormant) =>
      dormant === 0
        ? `${sv(count)} nätverk knyter kommunerna samman`
        : `${sv(count)} nätverk, varav ${sv(dormant)} vilar`,
    subtitle: "Nätverk för kommunernas tjänstepersoner och institutioner, efter område",
    summary: (count, dormant, byField) =>
      `${sv(count)} nätverk: ${joinWords(byField, "sv")}.${dormant === 0 ? "" : ` ${sv(dormant)} av dem vilar.`}`,
    inField: (field, count) => `${sv(count)} inom ${field}`,
    noField: "inget särskilt område",
    dormant: "Vilande",
    active: "Aktivt",
    audience: "För",
    organizer: "Sammankallas av",
    members: (count) => `${sv(count)} ${count === 1 ? "kommun" : "kommuner"}`,
    empty: "Filen innehåller inga nätverk.",
    caption: (count) => `${sv(count)} nätverk`,
    columns: {
      name: "Nätverk",
      fields: "Område",
      groups: "Målgrupp",
      organizer: "Sammankallande",
      members: "Medlemmar",
      status: "Läge",
      about: "Uppgiften",
    },
    fileName: "natverk",
  },
  en: {
    title: (count, dormant) =>
      dormant === 0
        ? `${en(count)} networks tie the municipalities together`
        : `${en(count)} networks, ${en(dormant)} of them dormant`,
    subtitle: "Networks for municipal officers and institutions, by field",
    summary: (count, dormant, byField) =>
      `${en(count)} ${count === 1 ? "network" : "networks"}: ${joinWords(byField, "en")}.${dormant === 0 ? "" : ` ${en(dormant)} of them ${dormant === 1 ? "is" : "are"} dormant.`}`,
    inField: (field, count) => `${en(count)} in ${field}`,
    noField: "no particular field",
    dormant: "Dormant",
    active: "Active",
    audience: "For",
    organizer: "Called by",
    members: (count) => `${en(count)} ${count === 1 ? "municipality" : "municipalities"}`,
    empty: "The file contains no networks.",
    caption: (count) => `${en(count)} ${count === 1 ? "network" : "networks"}`,
    columns: {
      name: "Network",
      fields: "Field",
      groups: "Target group",
      organizer: "Called by",
      members: "Members",
      status: "Status",
      about: "Record",
    },
    fileName: "networks",
  },
};
