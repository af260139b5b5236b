// Which municipality has which form of administration and policy document is not published, only how many have. Here each
// municipality is given one at random, so that the numbers hold; every row says that it is made up.
import { municipalities } from "@lansmuseer/places";
import { randomFrom, shuffled } from "./random.mjs";
import { FORMS, madeUpFrom, POLICIES } from "./report.mjs";
import { csvOf } from "./write-rows.mjs";

/** The municipalities of Skåne. */
export const inSkane = () => municipalities().filter(({ region }) => region === "12");

const formsIn = Object.entries(FORMS).flatMap(([form, count]) => Array.from({ length: count }, () => form));

/** A CSV file of the table of forms of administration. */
export function organizationFormsFile(seed = 33) {
  const order = shuffled(inSkane(), randomFrom(seed));
  const source = madeUpFrom(`${Object.values(FORMS).join(" + ")} kommuner`);
  const rows = formsIn.map((form, at) => ({ municipality: order[at].code, year: 2024, form, source }));
  return csvOf(["municipality", "year", "form", "source"], rows.sort(byMunicipality));
}

/** The larger cities all have new documents, as the report says. */
const LARGER = ["1280", "1281", "1283", "1290"];
const TITLES = ["Kulturprogram", "Kulturplan", "Kulturstrategi", "Kulturpolitiskt program"];
/** As many in force without an end. The oldest document in force is from 2012. */
const OPEN = [2012, 2016, 2019, 2021];

/** A CSV file of the table of policy documents: as many in force, run out and missing as the report counted in 2024. */
export function policyDocumentsFile(seed = 16) {
  const random = randomFrom(seed);
  const pick = (from, to) => from + Math.floor(random() * (to - from + 1));
  const isLarger = ({ code }) => LARGER.includes(code);
  const order = [
    ...inSkane().filter(isLarger),
    ...shuffled(
      inSkane().filter((one) => !isLarger(one)),
      random,
    ),
  ];
  const { inForce, expired, missing } = POLICIES;
  const source = madeUpFrom(
    `${inForce} har gällande styrdokument, ${expired} har utgångna och ${missing} saknar`,
  );
  const rows = order.map(({ code, name }, at) => {
    if (at >= inForce + expired) return { municipality: code, stage: "none", source };
    const open = at >= inForce - OPEN.length && at < inForce ? OPEN[at - inForce + OPEN.length] : undefined;
    // In force both in the year of the report and some years from now, so that the numbers hold on either day.
    const from = at >= inForce ? pick(2014, 2018) : (open ?? pick(2021, 2024));
    const until = at >= inForce ? from + 4 : open === undefined ? pick(2028, 2031) : undefined;
    const years = until === undefined ? `från ${from}` : `${from}–${until}`;
    return {
      municipality: code,
      stage: "adopted",
      title: `${TITLES[pick(0, TITLES.length - 1)]} för ${name} ${years}`,
      adopted: `${from - 1}-${pick(10, 12)}-${pick(10, 28)}`,
      valid_from: `${from}-01-01`,
      valid_until: until === undefined ? "" : `${until}-12-31`,
      source,
    };
  });
  const columns = ["municipality", "stage", "title", "adopted", "valid_from", "valid_until", "source"];
  if (rows.filter(({ stage }) => stage === "none").length !== missing)
    throw new Error(`policyDocumentsFile: ${missing} municipalities without a document required`);
  return csvOf(columns, rows.sort(byMunicipality));
}

const byMunicipality = (one, other) => (one.municipality < other.municipality ? -1 : 1);
