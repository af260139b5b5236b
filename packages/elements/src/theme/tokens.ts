import type { ColorToken } from "@lansmuseer/view";
import { unsafeCSS, type CSSResult } from "lit";

/**
 * Colours on `.root`: public `--lansmuseer-*` with a fallback, private `--_*` in the rules. Paper is light whatever the
 * screen was, and under forced colours each token is a system colour.
 */
export function tokens(colors: Readonly<Record<string, ColorToken>>): CSSResult {
  const declared = (index: 0 | 1 | 2): string =>
    Object.entries(colors)
      .map(([name, values]) =>
        index === 2 ? `--_${name}:${values[2]};` : `--_${name}:var(--lansmuseer-${name},${values[index]});`,
      )
      .join("");
  return unsafeCSS(
    `.root{${declared(0)}}@media not print{.root[data-scheme="dark"]{${declared(1)}}}@media (forced-colors:active){.root.root.root{${declared(2)}}}`,
  );
}
