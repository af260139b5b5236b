import { formatDate, type Language } from "../text/format.js";

/** Why data could not be had, as far as a reader can do something about it. */
export type LoadProblem = "unreachable" | "timeout" | "not-found" | "unreadable" | "empty";

/** Where the loading of a figure's data is. */
export type LoadStatus =
  | { readonly kind: "loading"; readonly isSlow: boolean }
  | {
      readonly kind: "failed";
      readonly problem: LoadProblem;
      readonly file: string;
      readonly detail?: string;
    }
  | { readonly kind: "ready"; readonly staleSince?: string };

interface StatusText {
  readonly loading: string;
  readonly slow: string;
  readonly failed: string;
  readonly problem: Readonly<Record<LoadProblem, (file: string) => string>>;
  readonly retry: string;
  readonly openFile: string;
  readonly stale: (date: string) => string;
}

export const statusText: Readonly<Record<Language, StatusText>> = {
  sv: {
    loading: "Hämtar uppgifter …",
    slow: "Det tar längre tid än vanligt.",
    failed: "Uppgifterna kunde inte hämtas.",
    problem: {
      unreachable: (file) => `${file} gick inte att nå. Försök igen om en stund.`,
      timeout: (file) => `${file} svarade inte inom 15 sekunder. Försök igen om en stund.`,
      "not-found": (file) =>
        `${file} finns inte där sidan letar. Den som sköter sidan behöver se över adressen.`,
      unreadable: (file) => `${file} gick inte att läsa. Den som sköter sidan behöver se över filen.`,
      empty: (file) => `${file} innehåller inga uppgifter.`,
    },
    retry: "Försök igen",
    openFile: "Öppna filen",
    stale: (date) => `Uppgifterna är från ${formatDate(date, "sv")}. Nyare kunde inte hämtas.`,
  },
  en: {
    loading: "Loading data …",
    slow: "This is taking longer than usual.",
    failed: "The data could not be loaded.",
    problem: {
      unreachable: (file) => `${file} could not be reached. Try again in a while.`,
      timeout: (file) => `${file} did not answer within 15 seconds. Try again in a while.`,
      "not-found": (file) => `${file} is not where the page looks. The address needs the page's editor.`,
      unreadable: (file) => `${file} could not be read. The file needs the page's editor.`,
      empty: (file) => `${file} contains no data.`,
    },
    retry: "Try again",
    openFile: "Open the file",
    stale: (date) => `The data is from ${formatDate(date, "en")}. Newer data could not be loaded.`,
  },
};
