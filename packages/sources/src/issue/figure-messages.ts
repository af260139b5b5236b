import type { Message } from "./message.js";

/** What may be wrong with an amount, a number or a date. */
export const figureMessages = {
  "amount-unreadable": {
    severity: "error",
    message: {
      sv: "Beloppet går inte att läsa.",
      en: "The amount cannot be read.",
    },
    remedy: {
      sv: "Skriv beloppet med siffror, till exempel 250000 eller 1 234,50 kr.",
      en: "Write the amount in figures, such as 250000 or 1 234,50 kr.",
    },
    why: "Amounts are read with spaces or points between thousands, a comma or a point before öre, and kr, tkr, mkr or mnkr after.",
  },
  "amount-ambiguous": {
    severity: "error",
    message: {
      sv: "Beloppet kan läsas på två sätt: tecknet kan skilja tusental eller ören.",
      en: "The amount can be read in two ways: the mark may part thousands or öre.",
    },
    remedy: {
      sv: "Skriv 1234 eller 1,234.00 som 1 234.",
      en: "Write 1,234 or 1.234 as 1 234.",
    },
    why: "75,000 and 1.234 are 75 or 75 thousand, and 1 or 1 thousand, according to who wrote them.",
  },
  "amount-fraction": {
    severity: "error",
    message: {
      sv: "Beloppet har delar av ett öre.",
      en: "The amount has fractions of an öre.",
    },
    remedy: {
      sv: "Avrunda till hela ören.",
      en: "Round to whole öre.",
    },
    why: "Amounts are whole öre, so that sums are exact.",
  },
  "amount-out-of-range": {
    severity: "error",
    message: {
      sv: "Beloppet är för stort för att vara ett bidrag.",
      en: "The amount is too large to be a grant.",
    },
    remedy: {
      sv: "Kontrollera enheten (kr, tkr, mnkr) och antalet nollor.",
      en: "Check the unit (kr, tkr, mnkr) and the number of zeros.",
    },
    why: "The limit is 10 thousand million kronor.",
  },
  "amount-large": {
    severity: "warning",
    message: {
      sv: "Beloppet är över 100 miljoner kronor.",
      en: "The amount is above 100 million kronor.",
    },
    remedy: {
      sv: "Kontrollera enheten (kr, tkr, mnkr).",
      en: "Check the unit (kr, tkr, mnkr).",
    },
    why: "Published as it is. A wrong unit is the most common cause.",
  },
  "amount-zero": {
    severity: "warning",
    message: {
      sv: "Beloppet är 0 kronor.",
      en: "The amount is 0 kronor.",
    },
    remedy: {
      sv: "Ta bort raden om inget beviljades.",
      en: "Delete the row if nothing was granted.",
    },
    why: "Published as it is.",
  },
  "amount-negative": {
    severity: "notice",
    message: {
      sv: "Beloppet är negativt och lästes som en återbetalning.",
      en: "The amount is negative and was read as money paid back.",
    },
    remedy: {
      sv: "Kontrollera att det stämmer.",
      en: "See that this is right.",
    },
    why: "Published as it is, and counted in sums.",
  },
  "currency-foreign": {
    severity: "error",
    message: {
      sv: "Beloppet är i en annan valuta än kronor.",
      en: "The amount is in another currency than kronor.",
    },
    remedy: {
      sv: "Räkna om beloppet till kronor.",
      en: "Convert the amount to kronor.",
    },
    why: "Nothing is converted here: it would take a rate and a day.",
  },
  "number-unreadable": {
    severity: "warning",
    message: {
      sv: "Talet går inte att läsa.",
      en: "The number cannot be read.",
    },
    remedy: {
      sv: "Skriv talet med siffror.",
      en: "Write the number in figures.",
    },
    why: "The row is published with the figure missing.",
  },
  "date-unreadable": {
    severity: "warning",
    message: {
      sv: "Datumet går inte att läsa.",
      en: "The date cannot be read.",
    },
    remedy: {
      sv: "Skriv datumet som 2024-06-30.",
      en: "Write the date as 2024-06-30.",
    },
    why: "The row is published without the date.",
  },
  "date-ambiguous": {
    severity: "warning",
    message: {
      sv: "Datumet kan läsas på två sätt: dag och månad kan vara omkastade.",
      en: "The date can be read in two ways: day and month may be swapped.",
    },
    remedy: {
      sv: "Skriv datumet som 2024-06-30, eller ange dateOrder i en mappningsfil.",
      en: "Write the date as 2024-06-30, or give dateOrder in a mapping file.",
    },
    why: "3/4/2024 is in April or in March. The row is published without the date.",
  },
  "year-unreadable": {
    severity: "error",
    message: {
      sv: "Det går inte att se vilket år raden gäller.",
      en: "It cannot be seen which year the row is about.",
    },
    remedy: {
      sv: "Fyll i år eller beslutsdatum.",
      en: "Fill in the year or the award date.",
    },
    why: "The year is read from its column, from the award date, or from the name of the sheet.",
  },
  "year-ambiguous": {
    severity: "warning",
    message: {
      sv: "Flera år står i cellen; raden räknas till det första.",
      en: "Several years stand in the cell; the row is counted in the first.",
    },
    remedy: {
      sv: "Skriv ett år, eller låt raden stå kvar om källan inte säger vilket.",
      en: "Write one year, or leave the row as it is where the source does not say which.",
    },
    why: "Sums by year are whole, and the row says what its source does not.",
  },
  "period-reversed": {
    severity: "warning",
    message: {
      sv: "Slutdatumet är före startdatumet.",
      en: "The last day is before the first.",
    },
    remedy: {
      sv: "Rätta datumen.",
      en: "Mend the dates.",
    },
    why: "The row is published without the period.",
  },
} as const satisfies Readonly<Record<string, Message>>;
