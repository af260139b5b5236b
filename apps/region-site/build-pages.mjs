// Writes what two pages say without JavaScript into them, from the data package: `npm run build -w region-site`.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { culturalAreas } from "@lansmuseer/domain";
import { regions } from "@lansmuseer/places";
import { defaultLimits, readCsv } from "@lansmuseer/sources";
import { readCulturePlans } from "@lansmuseer/sources/web";
import { culturePlanAge } from "@lansmuseer/view";
import { format, resolveConfig } from "prettier";

const here = (path) => new URL(path, import.meta.url);
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The rows of a table of the package, by its headers. */
async function rowsOf(name) {
  const rows = [];
  const bytes = await readFile(here(`data/kultursamverkan/${name}.csv`));
  for await (const some of readCsv([bytes], defaultLimits, { encoding: "utf-8", delimiter: "," }))
    rows.push(...some);
  const [head, ...body] = rows;
  return body.map((row) => Object.fromEntries(head.map((key, at) => [key, row[at]])));
}

const kronor = new Intl.NumberFormat("sv-SE");
const amount = (text) => (text === ".." ? "uppgift saknas" : `${kronor.format(Number(text))}\u00a0kr`);
const isFigure = (cell) => /^\u2212?\d[\d\s]*(kr)?$/u.test(cell);
const isPeriod = (cell) => /^\d{4}–\d{4}/u.test(cell);
/** What the cells of a column after the first are: figures stand under each other from the right, a period is not broken. */
const kindOf = (cells) =>
  cells.some(isFigure) ? ' class="num"' : cells.some(isPeriod) ? ' class="whole"' : "";
const table = (caption, head, rows) => {
  const kinds = head.map((_, at) => (at === 0 ? "" : kindOf(rows.map((cells) => cells[at]))));
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${escape(caption)}">`,
    `<table><caption>${escape(caption)}</caption>`,
    `<thead><tr>${head.map((cell, at) => `<th scope="col"${kinds[at]}>${cell}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.map(([first, ...cells]) => `<tr><th scope="row">${first}</th>${cells.map((cell, at) => `<td${kinds[at + 1]}>${cell}</td>`).join("")}</tr>`).join("\n")}</tbody></table></div>`,
  ].join("\n");
};

const areaName = new Map(culturalAreas.map(({ id, sv }) => [id, sv]));
const regionName = new Map(regions.map(({ code, region }) => [code, region]));

async function recipients() {
  const lines = (await rowsOf("allocations")).filter(
    ({ year, region, step }) => year === "2024" && region === "25" && step === "region-to-recipient",
  );
  return table(
    "Norrbotten 2024: mottagare och kulturområde",
    ["Mottagare", "Kulturområde", "Belopp"],
    lines.map((line) => [escape(line.to_name), areaName.get(line.area) ?? "", amount(line.amount)]),
  );
}

/** A region's sums, year by year. */
async function sums(code) {
  const lines = (await rowsOf("allocations")).filter(
    ({ region, step }) => region === code && step === "state-to-region",
  );
  return table(
    `Statens verksamhetsbidrag till ${regionName.get(code)}`,
    ["År", "Belopp", "Uppgiften är", "Källa"],
    lines.map(({ year, amount: sum, derivation, source }) => [
      year,
      amount(sum),
      derivation === "" ? "angiven" : `härledd: ${escape(derivation)}`,
      escape(source),
    ]),
  );
}

async function netCosts(code) {
  const lines = (await rowsOf("region-net-cost")).filter(({ region }) => region === code);
  const cells = ["theatre_music", "museums", "other", "unexplained", "total"];
  return table(
    "Regionens egen nettokostnad för kultur, kronor per invånare",
    ["År", "Teater och musik", "Museer", "Övrigt", "Skillnad mot summan", "Publicerad summa"],
    lines.map((line) => [line.year, ...cells.map((cell) => line[cell].replace("-", "\u2212"))]),
  );
}

/** Each plan with its age on the day that the package was made. */
async function plans() {
  const text = await readFile(here("data/kultursamverkan/culture-plans.csv"), "utf8");
  const { created } = JSON.parse(await readFile(here("data/kultursamverkan/datapackage.json"), "utf8"));
  const on = created.slice(0, 10);
  const marked = (words, confidence) =>
    words !== "" && confidence === "derived" ? `${words} (härlett)` : words;
  const rows = readCulturePlans(text, "culture-plans.csv").values.map((plan) => {
    const { title, url, from, until, decided = "", decidedBy = "", note = "" } = plan;
    const { years, isBegun } = culturePlanAge(plan, on);
    const age = years === 0 ? "mindre än ett år" : `${years} år`;
    return [
      regionName.get(plan.region),
      `<a href="${escape(url)}">${escape(title)}</a>`,
      marked(until === undefined ? `från ${from}` : `${from}–${until}`, plan.periodConfidence),
      [marked(decided, plan.decidedConfidence), decidedBy].filter((part) => part !== "").join(", ") ||
        "uppgift saknas",
      isBegun ? `${age}, från periodens början` : age,
      escape(note),
    ];
  });
  const day = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeZone: "UTC" }).format(new Date(on));
  return table(
    "Senast kända kulturplan i varje region",
    ["Region", "Plan", "Period", "Beslutad", `Ålder den ${day.replace(" ", "\u00a0")}`, "Anmärkning"],
    rows,
  );
}

const areas = () =>
  `<ol>\n${culturalAreas
    .filter(({ order }) => order > 0)
    .sort((a, b) => a.order - b.order)
    .map(({ legalName }) => `<li>${legalName}</li>`)
    .join("\n")}\n</ol>`;

/** Puts texts between the marks of a page, formatted as the rest of it is. */
async function fill(page, parts) {
  const before = await readFile(here(page), "utf8");
  let html = before;
  for (const [name, text] of Object.entries(parts)) {
    const between = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!between.test(html)) throw new Error(`${page}: <!-- ${name} --> is required`);
    html = html.replace(between, (_, open, close) => `${open}\n${text}\n${close}`);
  }
  const path = fileURLToPath(here(page));
  const formatted = await format(html, { ...(await resolveConfig(path)), filepath: path });
  if (formatted !== before) await writeFile(path, formatted);
}

await fill("norrbotten/index.html", {
  recipients: await recipients(),
  sums: await sums("25"),
  costs: await netCosts("25"),
  areas: areas(),
  plans: await plans(),
});
await fill("vasternorrland/index.html", { sums: await sums("22"), costs: await netCosts("22") });
