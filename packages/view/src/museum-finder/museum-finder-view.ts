import { municipalities, museumsOf, regions } from "@lansmuseer/places";
import type { MuseumRow } from "../museum-map/museum-rows.js";
import type { Language } from "../text/format.js";
import { museumCardView } from "../museum-card/museum-card-view.js";

/** The words of the finder. */
export interface MuseumFinderText {
  readonly title: string;
  readonly label: string;
  readonly choose: string;
  readonly found: (museums: readonly string[], municipality: string) => string;
}

const texts: Readonly<Record<Language, MuseumFinderText>> = {
  sv: {
    title: "Vilket länsmuseum är mitt?",
    label: "Välj din kommun",
    choose: "Välj kommun",
    found: (names, municipality) => `${names.join(" och ")} ansvarar för ${municipality}.`,
  },
  en: {
    title: "Which county museum is mine?",
    label: "Choose your municipality",
    choose: "Choose a municipality",
    found: (names, municipality) =>
      `${names.join(" and ")} ${names.length === 1 ? "is" : "are"} responsible for ${municipality}.`,
  },
};

/** The municipalities of one county, by name. */
export interface FinderGroup {
  readonly county: string;
  readonly options: readonly { readonly code: string; readonly name: string }[];
}

export interface MuseumFinderView {
  readonly text: MuseumFinderText;
  readonly groups: readonly FinderGroup[];
  /** The museums that answer for the municipality, the one of its area first; none where none is chosen. */
  readonly museums: readonly MuseumRow[];
  /** The answer in a sentence; empty where none is chosen. */
  readonly answer: string;
}

/** The museum or museums that answer for a municipality, and all municipalities to choose from. */
export function museumFinderView(code: string | undefined, language: Language): MuseumFinderView {
  const text = texts[language];
  const municipality = municipalities().find((each) => each.code === code);
  const found = municipality === undefined ? [] : museumsOf(municipality.code);
  const rows = found.flatMap(({ id }) => museumCardView(id, language) ?? []);
  return {
    text,
    groups: groupsOf(),
    museums: rows,
    answer:
      municipality === undefined
        ? ""
        : text.found(
            rows.map(({ name }) => name),
            municipality.name,
          ),
  };
}

function groupsOf(): readonly FinderGroup[] {
  const { compare } = new Intl.Collator("sv");
  return regions.map(({ code, county }) => ({
    county,
    options: municipalities()
      .filter(({ region }) => region === code)
      .map(({ code: id, name }) => ({ code: id, name }))
      .sort((a, b) => compare(a.name, b.name)),
  }));
}
