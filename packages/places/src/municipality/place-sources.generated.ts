// Written by scripts/build-register.mjs.
/** Where the facts about municipalities and counties were read, by the ids that `Sourced` carries. */
export const placeSources: Readonly<Record<string, string>> = {
  "okfn-local": "okfnLocal, public-se-csv.csv (May 2022), matched by name",
  "scb-2024": "SCB, folkmängd 31 december 2024 (by way of Region Halland's analysts)",
  "scb-2024-sum": "SCB, folkmängd 31 december 2024, municipalities summed",
  "scb-national": "SCB, national totals (public source code)",
  "scb-landskap-2020": "SCB, folkmängd i landskapen 31 december 2020, parts summed",
  "scb-landskap-2021": "SCB, folkmängd i landskapen 31 december 2021, parts summed",
  "scb-localities-2020": "SCB, tätorter 2020 (by way of swemapdata, CC0)",
  "county-table-2019": "public source code with SCB's figures; sums to SCB's national total",
  "county-table-2023": "public source code with SCB's figures",
  "county-rest-2023": "public source code with SCB's figures; the national total less the other 20",
  "regionfakta": "regionfakta.com, from SCB",
  "wikipedia-skane": "Wikipedia, Skåne län, from SCB",
};
