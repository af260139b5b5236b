import type { Message } from "./message.js";

/** What may be wrong with a whole file. */
export const fileMessages = {
  "empty-file": {
    severity: "error",
    message: {
      sv: "Filen är tom.",
      en: "The file is empty.",
    },
    remedy: {
      sv: "Spara filen på nytt och kontrollera att den har innehåll.",
      en: "Save the file again, and see that there is something in it.",
    },
    why: "A file of no bytes, or of nothing but spaces, has no table to read.",
  },
  "file-unreadable": {
    severity: "error",
    message: {
      sv: "Filen går inte att läsa: den är skadad eller av ett annat slag än namnet säger.",
      en: "The file cannot be read: it is damaged, or not what its name says.",
    },
    remedy: {
      sv: "Öppna den i programmet som den kommer från och spara den på nytt.",
      en: "Open it in the program that it comes from and save it again.",
    },
    why: "The beginning of a file tells what it is. A workbook that is cut off, or a text that calls itself .xlsx, is not guessed at.",
  },
  "file-kind-unknown": {
    severity: "error",
    message: {
      sv: "Filens slag känns inte igen.",
      en: "The kind of the file is not known.",
    },
    remedy: {
      sv: "Spara den som CSV, XLSX, JSON eller Parquet.",
      en: "Save it as CSV, XLSX, JSON or Parquet.",
    },
    why: "Old workbooks (.xls), OpenDocument sheets and PDF files are not read.",
  },
  "file-encrypted": {
    severity: "error",
    message: {
      sv: "Arbetsboken är skyddad med lösenord.",
      en: "The workbook is protected with a password.",
    },
    remedy: {
      sv: "Ta bort lösenordet och spara den på nytt.",
      en: "Remove the password and save it again.",
    },
    why: "An encrypted workbook is another kind of file and has no sheets to read.",
  },
  "limit-bytes": {
    severity: "error",
    message: {
      sv: "Filen är för stor, eller packar upp sig till mer än vad som är tillåtet.",
      en: "The file is too large, or unpacks to more than is allowed.",
    },
    remedy: {
      sv: "Dela filen, eller spara den som CSV, som läses i delar.",
      en: "Split the file, or save it as CSV, which is read in parts.",
    },
    why: "A workbook of a few hundred kilobytes can unpack to gigabytes. Its declared size is read first, and the bytes are counted while they are unpacked, because a declared size can lie.",
  },
  "limit-entries": {
    severity: "error",
    message: {
      sv: "Arbetsboken består av för många delar.",
      en: "The workbook has too many parts.",
    },
    remedy: {
      sv: "Spara bladet som en ny arbetsbok.",
      en: "Save the sheet as a new workbook.",
    },
    why: "A workbook is an archive; an ordinary one has some dozens of files in it.",
  },
  "limit-cells": {
    severity: "error",
    message: {
      sv: "Bladet har för många celler eller kolumner.",
      en: "The sheet has too many cells or columns.",
    },
    remedy: {
      sv: "Ta bort tomma rader och kolumner, eller spara bladet som CSV.",
      en: "Delete empty rows and columns, or save the sheet as CSV.",
    },
    why: "A single cell far out, at XFD1048576, makes a sheet of 17 thousand million cells. Cells are counted where they are, and a row may have 4 096 columns.",
  },
  "limit-time": {
    severity: "error",
    message: {
      sv: "Det tog för lång tid att läsa filen.",
      en: "The file took too long to read.",
    },
    remedy: {
      sv: "Dela filen, eller spara den som CSV.",
      en: "Split the file, or save it as CSV.",
    },
    why: "A workbook is read apart from the rest of the program, which gives up after a while.",
  },
  "limit-memory": {
    severity: "error",
    message: {
      sv: "Filen kräver för mycket minne.",
      en: "The file needs too much memory.",
    },
    remedy: {
      sv: "Dela filen, eller spara den som CSV.",
      en: "Split the file, or save it as CSV.",
    },
    why: "A workbook is read apart from the rest of the program, with a limit to its memory.",
  },
  "limit-depth": {
    severity: "error",
    message: {
      sv: "Filen har uppgifter inuti uppgifter i för många led.",
      en: "The file has values within values too many levels deep.",
    },
    remedy: {
      sv: "Kontrollera att filen kommer från rätt källa.",
      en: "See that the file comes from the right source.",
    },
    why: "JSON nested a hundred levels deep is no list of grants.",
  },
  "xml-entities": {
    severity: "error",
    message: {
      sv: "Arbetsboken innehåller en dokumenttyp eller egna entiteter, som kan användas för att överbelasta en läsare.",
      en: "The workbook has a document type or entities of its own, which can be made to overwhelm a reader.",
    },
    remedy: {
      sv: "Spara bladet som en ny arbetsbok.",
      en: "Save the sheet as a new workbook.",
    },
    why: "No spreadsheet program writes them. A few lines of nested entities become gigabytes of text.",
  },
  "json-invalid": {
    severity: "error",
    message: {
      sv: "Filen är inte giltig JSON.",
      en: "The file is not valid JSON.",
    },
    remedy: {
      sv: "Kontrollera filen på det angivna stället.",
      en: "Look at the place that is named.",
    },
    why: "A JSON file holds a list of objects, a 360Giving package, or grants as this program writes them.",
  },
  "encoding-guessed": {
    severity: "notice",
    message: {
      sv: "Filen är inte i UTF-8 och lästes som Windows-1252.",
      en: "The file is not UTF-8 and was read as Windows-1252.",
    },
    remedy: {
      sv: "Kontrollera att å, ä och ö ser rätt ut. Spara gärna som CSV UTF-8.",
      en: "See that å, ä and ö look right. Save as CSV UTF-8 if you can.",
    },
    why: "Excel on Windows saves CSV in the code page of the machine unless asked for CSV UTF-8.",
  },
  "quote-unterminated": {
    severity: "error",
    message: {
      sv: "Ett citattecken öppnas men stängs aldrig.",
      en: "A quotation mark is opened and never closed.",
    },
    remedy: {
      sv: "Lägg till det avslutande citattecknet, eller dubblera det som hör till texten.",
      en: "Add the closing mark, or double the one that belongs to the text.",
    },
    why: "Everything after such a mark would be one cell, so the file is not read.",
  },
  "row-ragged": {
    severity: "warning",
    message: {
      sv: "Raden har fler celler än rubriker.",
      en: "The row has more cells than there are headers.",
    },
    remedy: {
      sv: "Kontrollera om ett skiljetecken i en text saknar citattecken.",
      en: "See whether a separator within a text lacks its quotation marks.",
    },
    why: "The cells beyond the headers are not read.",
  },
} as const satisfies Readonly<Record<string, Message>>;
