import type { Message } from "./message.js";

/** What may be wrong with a place, a number of an organization, a word of a code list, or what is personal. */
export const cellMessages = {
  "place-unknown": {
    severity: "warning",
    message: {
      sv: "Orten finns inte i registret över kommuner och län.",
      en: "The place is not in the register of municipalities and counties.",
    },
    remedy: {
      sv: "Skriv kommunens namn eller kod.",
      en: "Write the municipality's name or code.",
    },
    why: "The row is published without a place, and counted in totals.",
  },
  "place-ambiguous": {
    severity: "warning",
    message: {
      sv: "Namnet kan vara både en kommun och ett län.",
      en: "The name may be a municipality or a county.",
    },
    remedy: {
      sv: "Skriv koden, eller lägg till kommun eller län.",
      en: "Write the code, or add kommun or län.",
    },
    why: "The row is published without a place, and counted in totals.",
  },
  "shares-not-whole": {
    severity: "warning",
    message: {
      sv: "Andelarna för orterna är inte tillsammans 100 procent.",
      en: "The shares of the places are not 100 percent together.",
    },
    remedy: {
      sv: "Rätta andelarna.",
      en: "Mend the shares.",
    },
    why: "The row is published without places, and counted in totals.",
  },
  "organization-number-invalid": {
    severity: "warning",
    message: {
      sv: "Organisationsnumret stämmer inte: kontrollsiffran är fel.",
      en: "The organization number is not right: its check digit does not hold.",
    },
    remedy: {
      sv: "Kontrollera numret.",
      en: "Check the number.",
    },
    why: "The row is published without the number.",
  },
  "personal-number": {
    severity: "warning",
    message: {
      sv: "Det här ser ut som ett personnummer och publiceras inte.",
      en: "This looks like a personal identity number and is not published.",
    },
    remedy: {
      sv: "Ta bort det ur källan. En enskild firma har ägarens personnummer.",
      en: "Remove it from the source. A sole trader has the owner's number.",
    },
    why: "It is masked, and the recipient is called a person. It can be kept only by saying --keep-personal.",
  },
  "email-address": {
    severity: "warning",
    message: {
      sv: "Det här ser ut som en e-postadress och publiceras inte.",
      en: "This looks like an e-mail address and is not published.",
    },
    remedy: {
      sv: "Ta bort den ur källan.",
      en: "Remove it from the source.",
    },
    why: "It is masked. It can be kept only by saying --keep-personal.",
  },
  "personal-kept": {
    severity: "warning",
    message: {
      sv: "Uppgiften ser ut som en personuppgift och publiceras, eftersom --keep-personal angavs.",
      en: "This looks like personal data and is published, because --keep-personal was given.",
    },
    remedy: {
      sv: "Kontrollera att det finns laglig grund.",
      en: "See that there is a legal ground.",
    },
    why: "Said once for every such value.",
  },
  "term-unknown": {
    severity: "warning",
    message: {
      sv: "Ordet finns inte i kodlistan.",
      en: "The word is not in the code list.",
    },
    remedy: {
      sv: "Använd ett ord ur listan, eller föreslå ett nytt.",
      en: "Use a word of the list, or propose a new one.",
    },
    why: "The row is published without it.",
  },
  "code-unknown": {
    severity: "error",
    message: {
      sv: "Värdet är inte ett av de tillåtna.",
      en: "The value is not one of those allowed.",
    },
    remedy: {
      sv: "Använd ett av de tillåtna värdena.",
      en: "Use one of the values allowed.",
    },
    why: "The row is not published.",
  },
  "yes-no-unreadable": {
    severity: "warning",
    message: {
      sv: "Värdet är varken ja eller nej.",
      en: "The value is neither yes nor no.",
    },
    remedy: {
      sv: "Skriv ja eller nej.",
      en: "Write ja or nej.",
    },
    why: "The row is published as if the cell were empty.",
  },
  "position-invalid": {
    severity: "warning",
    message: {
      sv: "Koordinaterna ligger inte i Sverige.",
      en: "The coordinates are not in Sweden.",
    },
    remedy: {
      sv: "Kontrollera ordningen på latitud och longitud, och att det är WGS 84 och inte SWEREF 99.",
      en: "Check the order of latitude and longitude, and that they are WGS 84 and not SWEREF 99.",
    },
    why: "The row is published without the position.",
  },
  "url-invalid": {
    severity: "warning",
    message: {
      sv: "Webbadressen är inte en adress som börjar med https:// eller http://.",
      en: "The web address does not begin with https:// or http://.",
    },
    remedy: {
      sv: "Rätta adressen.",
      en: "Mend the address.",
    },
    why: "The row is published without it.",
  },
} as const satisfies Readonly<Record<string, Message>>;
