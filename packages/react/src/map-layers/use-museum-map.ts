import { museumMapView, museumRegister, type Language, type MuseumMapView } from "@lansmuseer/view";
import { useMemo } from "react";

/** Layers are drawn in degrees: only how names break is measured here, px. */
const screen = { width: 1200, lineHeight: 17, measure: (text: string) => text.length * 7 };

/** The museums of the register, for a `<MuseumLayer>`. The same object as long as nothing changed. */
export const useMuseumMap = (language: Language): MuseumMapView =>
  useMemo(() => museumMapView(museumRegister, { language, parts: "both", search: "" }, screen), [language]);
