import { loadStatus } from "@lansmuseer/elements";
import type { Language } from "@lansmuseer/view";
import type { nothing } from "lit";
import { type TemplateResult } from "lit";

/** Said instead of a figure that needs more than the sums that have come. */
export const waiting = (language: Language): TemplateResult | typeof nothing =>
  loadStatus({ kind: "loading", isSlow: false }, { language, href: undefined, retry: () => undefined });
