// Written by scripts/build-register.mjs.
import type { Region } from "./region.js";

/** The 21 regions and the counties on the same ground, by code. */
export const regions = [
  {"code":"01","county":"Stockholms län","region":"Region Stockholm","letter":"AB","iso":"SE-AB","nuts2":"SE11","nuts3":"SE110","organizationNumber":"232100-0016","wikidata":"Q3233188"},
  {"code":"03","county":"Uppsala län","region":"Region Uppsala","letter":"C","iso":"SE-C","nuts2":"SE12","nuts3":"SE121","organizationNumber":"232100-0024","wikidata":"Q3231752"},
  {"code":"04","county":"Södermanlands län","region":"Region Sörmland","letter":"D","iso":"SE-D","nuts2":"SE12","nuts3":"SE122"},
  {"code":"05","county":"Östergötlands län","region":"Region Östergötland","letter":"E","iso":"SE-E","nuts2":"SE12","nuts3":"SE123","organizationNumber":"232100-0040","wikidata":"Q3231915"},
  {"code":"06","county":"Jönköpings län","region":"Region Jönköpings län","letter":"F","iso":"SE-F","nuts2":"SE21","nuts3":"SE211","organizationNumber":"232100-0057","wikidata":"Q3231587"},
  {"code":"07","county":"Kronobergs län","region":"Region Kronoberg","letter":"G","iso":"SE-G","nuts2":"SE21","nuts3":"SE212","organizationNumber":"232100-0065","wikidata":"Q3232003"},
  {"code":"08","county":"Kalmar län","region":"Region Kalmar län","letter":"H","iso":"SE-H","nuts2":"SE21","nuts3":"SE213","organizationNumber":"232100-0073","wikidata":"Q3231675"},
  {"code":"09","county":"Gotlands län","region":"Region Gotland","letter":"I","iso":"SE-I","nuts2":"SE21","nuts3":"SE214","organizationNumber":"212000-0803","wikidata":"Q374794"},
  {"code":"10","county":"Blekinge län","region":"Region Blekinge","letter":"K","iso":"SE-K","nuts2":"SE22","nuts3":"SE221","organizationNumber":"232100-0081","wikidata":"Q3231208"},
  {"code":"12","county":"Skåne län","region":"Region Skåne","letter":"M","iso":"SE-M","nuts2":"SE22","nuts3":"SE224","organizationNumber":"232100-0255","wikidata":"Q3232565"},
  {"code":"13","county":"Hallands län","region":"Region Halland","letter":"N","iso":"SE-N","nuts2":"SE23","nuts3":"SE231"},
  {"code":"14","county":"Västra Götalands län","region":"Västra Götalandsregionen","letter":"O","iso":"SE-O","nuts2":"SE23","nuts3":"SE232","organizationNumber":"232100-0131","wikidata":"Q3233447"},
  {"code":"17","county":"Värmlands län","region":"Region Värmland","letter":"S","iso":"SE-S","nuts2":"SE31","nuts3":"SE311","organizationNumber":"232100-0156","wikidata":"Q3231840"},
  {"code":"18","county":"Örebro län","region":"Region Örebro län","letter":"T","iso":"SE-T","nuts2":"SE12","nuts3":"SE124","organizationNumber":"232100-0164","wikidata":"Q3233521"},
  {"code":"19","county":"Västmanlands län","region":"Region Västmanland","letter":"U","iso":"SE-U","nuts2":"SE12","nuts3":"SE125"},
  {"code":"20","county":"Dalarnas län","region":"Region Dalarna","letter":"W","iso":"SE-W","nuts2":"SE31","nuts3":"SE312","organizationNumber":"232100-0180","wikidata":"Q3231325"},
  {"code":"21","county":"Gävleborgs län","region":"Region Gävleborg","letter":"X","iso":"SE-X","nuts2":"SE31","nuts3":"SE313","organizationNumber":"232100-0198","wikidata":"Q3231382"},
  {"code":"22","county":"Västernorrlands län","region":"Region Västernorrland","letter":"Y","iso":"SE-Y","nuts2":"SE32","nuts3":"SE321","organizationNumber":"232100-0206","wikidata":"Q8100253"},
  {"code":"23","county":"Jämtlands län","region":"Region Jämtland Härjedalen","letter":"Z","iso":"SE-Z","nuts2":"SE32","nuts3":"SE322","organizationNumber":"232100-0214","wikidata":"Q11285861"},
  {"code":"24","county":"Västerbottens län","region":"Region Västerbotten","letter":"AC","iso":"SE-AC","nuts2":"SE33","nuts3":"SE331","organizationNumber":"232100-0222","wikidata":"Q3233375"},
  {"code":"25","county":"Norrbottens län","region":"Region Norrbotten","letter":"BD","iso":"SE-BD","nuts2":"SE33","nuts3":"SE332","organizationNumber":"232100-0230","wikidata":"Q3232292"},
] as readonly object[] as readonly Region[];
