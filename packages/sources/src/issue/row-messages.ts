import type { Message } from "./message.js";

/** What may be said of a whole row. */
export const rowMessages = {
  "sum-row": {
    severity: "notice",
    message: {
      sv: "Raden är en summarad och är inte ett bidrag.",
      en: "The row is a total and not a grant.",
    },
    remedy: {
      sv: "Inget behöver göras.",
      en: "Nothing needs doing.",
    },
    why: "Rows that begin with Summa, Totalt or Delsumma are counted apart, with their amounts.",
  },
  "sum-differs": {
    severity: "warning",
    message: {
      sv: "Summaraden stämmer inte med raderna ovanför.",
      en: "The total does not agree with the rows above it.",
    },
    remedy: {
      sv: "Kontrollera om en rad saknas eller har fel belopp.",
      en: "See whether a row is missing or has the wrong amount.",
    },
    why: "The sum of the rows since the last total, or of all rows, is what a total may say.",
  },
  declined: {
    severity: "notice",
    message: {
      sv: "Raden är en ansökan som avslagits eller återtagits och publiceras inte.",
      en: "The row is an application that was declined or withdrawn, and is not published.",
    },
    remedy: {
      sv: "Inget behöver göras.",
      en: "Nothing needs doing.",
    },
    why: "A dash, a zero with the word avslag, or a decision that says so.",
  },
  "value-missing": {
    severity: "error",
    message: {
      sv: "En uppgift som behövs saknas på raden.",
      en: "A value that is needed is missing in the row.",
    },
    remedy: {
      sv: "Fyll i cellen.",
      en: "Fill in the cell.",
    },
    why: "The row is not published, because it would not be whole.",
  },
  "duplicate-id": {
    severity: "error",
    message: {
      sv: "Samma id förekommer två gånger; bara den första raden publiceras.",
      en: "The same id occurs twice; only the first row is published.",
    },
    remedy: {
      sv: "Ta bort den ena raden, eller ge den ett eget id.",
      en: "Delete one of the rows, or give it an id of its own.",
    },
    why: "The rule is the same for every table: the first stays, and the others are counted as reported.",
  },
  "alike-rows": {
    severity: "notice",
    message: {
      sv: "Raden är lik en tidigare rad i allt utom id.",
      en: "The row is like an earlier one in everything but its id.",
    },
    remedy: {
      sv: "Kontrollera om den är inskriven två gånger.",
      en: "See whether it was entered twice.",
    },
    why: "Both are published: two decisions may be alike. The first 100 000 rows of a sheet are compared.",
  },
  "title-made": {
    severity: "notice",
    message: {
      sv: "Raderna saknar rubrik för projektet; bidragsform och mottagare används i stället.",
      en: "The rows have no title; the form of support and the recipient are used instead.",
    },
    remedy: {
      sv: "Lägg till en kolumn Projekt om det finns benämningar.",
      en: "Add a column Projekt if there are titles.",
    },
    why: "Said once for every file.",
  },
  "value-invalid": {
    severity: "error",
    message: {
      sv: "Uppgiften följer inte schemat.",
      en: "The value does not follow the schema.",
    },
    remedy: {
      sv: "Rätta uppgiften.",
      en: "Mend the value.",
    },
    why: "Said of JSON whose fields are checked one by one.",
  },
  "field-not-kept": {
    severity: "notice",
    message: {
      sv: "Fältet finns inte i den här modellen och följer inte med.",
      en: "The field is not in this model and is not carried over.",
    },
    remedy: {
      sv: "Inget behöver göras.",
      en: "Nothing needs doing.",
    },
    why: "Of a 360Giving file: contact details, related documents and actual dates have no place here.",
  },
} as const satisfies Readonly<Record<string, Message>>;
