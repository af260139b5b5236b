/**
 * SCB's consumer price index (KPI), the fixed figures, mean of each year, 1980 = 100. For what kronor of one year are worth in
 * those of another; years that no source has told of are not here.
 *
 * Source: SCB, "Konsumentprisindex (1980=100), fastställda tal", column "Årsmedel", as it stood with March 2024 its last month:
 * https://www.scb.se/hitta-statistik/statistik-efter-amne/priser-och-konsumtion/konsumentprisindex/konsumentprisindex-kpi/
 */
export const consumerPriceIndex: Readonly<Record<string, number>> = {
  "2006": 284.22,
  "2007": 290.51,
  "2008": 300.61,
  "2009": 299.66,
  "2010": 303.46,
  "2011": 311.43,
  "2012": 314.2,
  "2013": 314.06,
  "2014": 313.49,
  "2015": 313.35,
  "2016": 316.43,
  "2017": 322.11,
  "2018": 328.4,
  "2019": 334.26,
  "2020": 335.92,
  "2021": 343.19,
  "2022": 371.91,
  "2023": 403.7,
};
