import { areaPalettes, type AreaPalette } from "@lansmuseer/view";
import { useCallback, useSyncExternalStore } from "react";

/** True while a media query matches. */
export function useMedia(query: string): boolean {
  const follow = useCallback(
    (tell: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", tell);
      return () => {
        list.removeEventListener("change", tell);
      };
    },
    [query],
  );
  return useSyncExternalStore(follow, () => matchMedia(query).matches);
}

/** The colours of maps on a page with `color-scheme: light dark`: light or dark, as the visitor has it. */
export const useAreaPalette = (): AreaPalette =>
  areaPalettes[useMedia("(prefers-color-scheme: dark)") ? "dark" : "light"];
