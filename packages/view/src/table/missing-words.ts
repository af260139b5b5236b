import type { MissingReason } from "@lansmuseer/domain";
import type { Language } from "../text/format.js";

/** Why a figure is missing, as a reader is told. */
export const missingWords: Readonly<Record<Language, Readonly<Record<MissingReason, string>>>> = {
  sv: {
    "not-reported": "Uppgift saknas",
    "not-applicable": "Inte aktuellt",
    suppressed: "Visas inte av sekretesskäl",
    unknown: "Uppgift saknas",
  },
  en: {
    "not-reported": "Not reported",
    "not-applicable": "Not applicable",
    suppressed: "Suppressed",
    unknown: "Not reported",
  },
};
