import type { Message } from "./message.js";

/** What may be said of headers, and of how columns were read. */
export const headerMessages = {
  "header-missing": {
    severity: "error",
    message: {
      sv: "Ingen rad med kända rubriker hittades bland de första raderna.",
      en: "No row with known headers was found among the first rows.",
    },
    remedy: {
      sv: "Ge kolumnerna rubriker, eller namnge dem i en mappningsfil (--mapping).",
      en: "Give the columns headers, or name them in a mapping file (--mapping).",
    },
    why: "The first 30 rows are searched for the row in which most cells are known headers, in Swedish or English.",
  },
  "column-missing": {
    severity: "error",
    message: {
      sv: "En kolumn som behövs saknas.",
      en: "A column that is needed is missing.",
    },
    remedy: {
      sv: "Lägg till kolumnen, peka ut den i en mappningsfil (--mapping), eller ange värdet för hela filen där.",
      en: "Add the column, point it out in a mapping file (--mapping), or give the value for the whole file there.",
    },
    why: "The table cannot be made without it.",
  },
  "column-ambiguous": {
    severity: "error",
    message: {
      sv: "Flera kolumner kan vara samma uppgift, och ingen passar bättre än den andra.",
      en: "Several columns may be the same thing, and none fits better than the other.",
    },
    remedy: {
      sv: "Peka ut den rätta i en mappningsfil (--mapping).",
      en: "Point out the right one in a mapping file (--mapping).",
    },
    why: "Nothing is guessed: neither column is read.",
  },
  "column-assumed": {
    severity: "notice",
    message: {
      sv: "Kolumnen lästes som det som står intill, men rubriken är inte entydig.",
      en: "The column was read as what is said beside it, but the header is not certain.",
    },
    remedy: {
      sv: "Kontrollera, och peka ut kolumnen i en mappningsfil (--mapping) om det är fel.",
      en: "Check it, and point the column out in a mapping file (--mapping) if it is wrong.",
    },
    why: "A header that only resembles a known one, such as Kommun for the place of the work.",
  },
  "column-unknown": {
    severity: "notice",
    message: {
      sv: "Kolumnen känns inte igen och lästes inte.",
      en: "The column is not known and was not read.",
    },
    remedy: {
      sv: "Peka ut den i en mappningsfil (--mapping) om den ska vara med.",
      en: "Point it out in a mapping file (--mapping) if it should be.",
    },
    why: "What is in it is not published.",
  },
  "sheet-skipped": {
    severity: "notice",
    message: {
      sv: "Bladet har inga kända rubriker och lästes inte.",
      en: "The sheet has no known headers and was not read.",
    },
    remedy: {
      sv: "Ge kolumnerna rubriker om bladet ska vara med.",
      en: "Give the columns headers if the sheet should be read.",
    },
    why: "Said of a sheet in a workbook of which another sheet was read, such as one with explanations.",
  },
  "mapping-invalid": {
    severity: "error",
    message: {
      sv: "Mappningsfilen går inte att använda.",
      en: "The mapping file cannot be used.",
    },
    remedy: {
      sv: "Rätta det som anges.",
      en: "Mend what is named.",
    },
    why: "A mapping file is JSON; its form is in the readme of @lansmuseer/sources.",
  },
  "unit-from-header": {
    severity: "notice",
    message: {
      sv: "Beloppen räknades om efter enheten i rubriken.",
      en: "The amounts were multiplied by the unit in the header.",
    },
    remedy: {
      sv: "Kontrollera att enheten stämmer.",
      en: "See that the unit is right.",
    },
    why: "Under a header such as Belopp (tkr) 250 is 250 000 kronor, unless the cell says kr.",
  },
} as const satisfies Readonly<Record<string, Message>>;
