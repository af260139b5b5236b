// Written by scripts/build-register.mjs.
import type { MuseumArea } from "./museum-area.js";

/** The area of each member by its id: derived, but for the counties that were never merged. */
export const museumAreas: Readonly<Record<string, MuseumArea>> = {
  "stockholms-lansmuseum": { name: { sv: "Stockholms län", en: "Stockholm County" }, municipalities: 26, population2024: 2473307 },
  "upplandsmuseet": { name: { sv: "Uppsala län", en: "Uppsala County" }, municipalities: 8, population2024: 407912 },
  "sormlands-museum": { name: { sv: "Södermanlands län", en: "Södermanland County" }, municipalities: 9, population2024: 301542 },
  "ostergotlands-museum": { name: { sv: "Östergötlands län", en: "Östergötland County" }, municipalities: 13, population2024: 472446 },
  "jonkopings-lans-museum": { name: { sv: "Jönköpings län", en: "Jönköping County" }, municipalities: 13, population2024: 370009 },
  "kulturparken-smaland": { name: { sv: "Kronobergs län", en: "Kronoberg County" }, municipalities: 8, population2024: 203351 },
  "kalmar-lans-museum": { name: { sv: "Kalmar län", en: "Kalmar County" }, municipalities: 12, population2024: 246352 },
  "gotlands-museum": { name: { sv: "Gotlands län", en: "Gotland County" }, municipalities: 1, population2024: 60971 },
  "blekinge-museum": { name: { sv: "Blekinge län", en: "Blekinge County" }, municipalities: 5, population2024: 157223 },
  "kulturen-i-lund": { name: { sv: "gamla Malmöhus län", en: "former Malmöhus County" }, municipalities: 20, population2024: 1105398 },
  "regionmuseet-skane": { name: { sv: "gamla Kristianstads län", en: "former Kristianstad County" }, municipalities: 13, population2024: 323228 },
  "hallands-lansmuseer": { name: { sv: "Hallands län", en: "Halland County" }, municipalities: 6, population2024: 345074 },
  "bohuslans-museum": { name: { sv: "gamla Göteborgs och Bohus län", en: "former Gothenburg and Bohus County" }, municipalities: 15, population2024: 1000485 },
  "kulturutveckling-vgr": { name: { sv: "gamla Älvsborgs län", en: "former Älvsborg County" }, municipalities: 19, population2024: 502741 },
  "vastergotlands-museum": { name: { sv: "gamla Skaraborgs län", en: "former Skaraborg County" }, municipalities: 15, population2024: 269595 },
  "varmlands-museum": { name: { sv: "Värmlands län", en: "Värmland County" }, municipalities: 16, population2024: 283384 },
  "orebro-lans-museum": { name: { sv: "Örebro län", en: "Örebro County" }, municipalities: 12, population2024: 308375 },
  "vastmanlands-lans-museum": { name: { sv: "Västmanlands län", en: "Västmanland County" }, municipalities: 10, population2024: 281158 },
  "dalarnas-museum": { name: { sv: "Dalarnas län", en: "Dalarna County" }, municipalities: 15, population2024: 286546 },
  "lansmuseet-gavleborg": { name: { sv: "Gävleborgs län", en: "Gävleborg County" }, municipalities: 10, population2024: 284558 },
  "vasternorrlands-museum": { name: { sv: "Västernorrlands län", en: "Västernorrland County" }, municipalities: 7, population2024: 241458 },
  "jamtli": { name: { sv: "Jämtlands län", en: "Jämtland County" }, municipalities: 8, population2024: 132839 },
  "vasterbottens-museum": { name: { sv: "Västerbottens län", en: "Västerbotten County" }, municipalities: 15, population2024: 281138 },
  "norrbottens-museum": { name: { sv: "Norrbottens län", en: "Norrbotten County" }, municipalities: 14, population2024: 248620 },
};
