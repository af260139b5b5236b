import { foldText } from "../folding/fold-text.js";
import { termIndex } from "../folding/term-index.js";

/** The id of a kind of activity; kept in files and addresses, so never renamed. */
export type ActivityKindId = "dialogue" | "network-meeting" | "training" | "study-visit" | "other";

/** What a region or a museum does when it meets a municipality. */
export interface ActivityKind {
  readonly id: ActivityKindId;
  readonly sv: string;
  readonly en: string;
  /** Other Swedish spellings. */
  readonly synonyms: readonly string[];
}

/** The kinds that Region Skåne's report of 2024 tells of, and `other` last. */
export const activityKinds: readonly ActivityKind[] = [
  {
    id: "dialogue",
    sv: "dialog",
    en: "dialogue",
    synonyms: ["dialoger", "kommundialog", "kommundialoger", "framtidsdialog", "framtidsdialoger"],
  },
  {
    id: "network-meeting",
    sv: "nätverksmöte",
    en: "network meeting",
    synonyms: ["nätverksmöten", "nätverksträff", "nätverksträffar"],
  },
  {
    id: "training",
    sv: "utbildning",
    en: "training",
    synonyms: ["utbildningar", "utbildningsdag", "fortbildning", "kompetensutveckling", "kurs"],
  },
  {
    id: "study-visit",
    sv: "studiebesök",
    en: "study visit",
    synonyms: ["studieresa", "studieresor"],
  },
  {
    id: "other",
    sv: "annan insats",
    en: "other activity",
    synonyms: ["annat", "övrigt", "övrig", "andra insatser"],
  },
];

const kindByTerm: ReadonlyMap<string, ActivityKind> = /* @__PURE__ */ termIndex(activityKinds);

/**
 * The kind of activity that a heading names.
 *
 * @example
 * parseActivityKind("Kommundialog")?.id; // "dialogue"
 */
export function parseActivityKind(text: string): ActivityKind | undefined {
  return kindByTerm.get(foldText(text));
}
