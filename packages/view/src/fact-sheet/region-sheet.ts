import {
  culturalAreas,
  type CulturePlan,
  type MunicipalityCode,
  organizationForms,
  type PolicyStatus,
  policyStatuses,
  value,
} from "@lansmuseer/domain";
import { countyPopulation } from "@lansmuseer/places";
import { confidenceMark } from "../figure/record-mark.js";
import { countyName, municipalitiesOf, municipalityName } from "../municipality/municipality-name.js";
import { textCell, type TableRow } from "../table/table-view.js";
import { formatCount, type Language } from "../text/format.js";
import { capital, type FactLine, factLine, newestForm } from "./fact-lines.js";
import type { PanelParts } from "./fact-panels.js";
import type { FactSheetData } from "./fact-sheet-data.js";
import type { FactSheetText } from "./fact-sheet-text.js";
import { policyOf } from "./policy-facts.js";
import { moneyPanel, moneyRows } from "./region-money.js";
import { culturePlanLines, hasEnded, periodOf } from "./region-plan.js";
import { regionText } from "./region-text.js";
import type { SheetParts } from "./sheet-parts.js";

/** A thing that a municipality may be, and those that are. */
interface Kind {
  readonly id: string;
  readonly name: string;
  readonly codes: readonly MunicipalityCode[];
}

/** The region's sheet: its culture plan, what its areas got, and how many municipalities have what. */
export function regionSheet(data: FactSheetData, text: FactSheetText, language: Language): SheetParts {
  const { region, plan, areaMoney, on } = data;
  const county = countyName(region);
  const codes = municipalitiesOf(region);
  // Where a package has no such file, all would be unknown: that is no news of the municipalities.
  const policies = data.policies.length === 0 ? [] : policyKinds(codes, data, text);
  const hasForms = data.forms.length > 0 || data.facts.length > 0;
  const forms = hasForms ? formKinds(codes, data, text, language) : [];
  const period = plan === undefined ? "" : periodOf(plan);
  const words = regionText[language];
  const isOfDocuments = policies.length + forms.length > 0;
  const empty = areaMoney === undefined ? [] : [textCell("")];
  const kindRows = [
    ...rowsOf(words.policyPanel, policies, language),
    ...rowsOf(words.formPanel, forms, language),
  ].map((row) => ({ ...row, cells: [...row.cells, ...empty] }));
  return {
    title:
      plan === undefined || period === ""
        ? words.title(county)
        : words.planTitle(county, period, hasEnded(plan, on)),
    subtitle: words.subtitle(codes.length, isOfDocuments),
    summary: summaryOf(policies, codes, plan, language),
    table: {
      caption: words.title(county),
      columns: [
        { id: "kind", label: words.columns.kind, numeric: false },
        { id: "count", label: words.columns.count, numeric: true },
        { id: "municipalities", label: words.columns.municipalities, numeric: false },
        ...(areaMoney === undefined
          ? []
          : [{ id: "amount", label: words.columns.amount, numeric: true } as const]),
      ],
      rows: [...kindRows, ...(areaMoney === undefined ? [] : moneyRows(areaMoney, language))],
    },
    fileName: text.fileName(region),
    lines: [
      ...culturePlanLines(plan, on, language),
      ...withoutLines(policies, language),
      ...regionLines(data, codes, text, language),
    ],
    links: [],
    panels: [
      ...(areaMoney === undefined ? [] : [moneyPanel(areaMoney, language)]),
      ...(policies.length === 0 ? [] : [panelOf("policies", words.policyPanel, policies, language)]),
      ...(forms.length === 0 ? [] : [panelOf("forms", words.formPanel, forms, language)]),
    ],
    note: undefined,
  };
}

function policyKinds(
  codes: readonly MunicipalityCode[],
  { policies, on }: FactSheetData,
  text: FactSheetText,
): readonly Kind[] {
  const statusOf = (code: MunicipalityCode): PolicyStatus | "unknown" =>
    policyOf(code, policies, on)?.status ?? "unknown";
  return [...policyStatuses, "unknown" as const]
    .map((status) => ({
      id: status,
      name: capital(text.policy[status]),
      codes: codes.filter((code) => statusOf(code) === status),
    }))
    .filter((kind) => kind.codes.length > 0);
}

function formKinds(
  codes: readonly MunicipalityCode[],
  data: FactSheetData,
  text: FactSheetText,
  language: Language,
): readonly Kind[] {
  const formOf = (code: MunicipalityCode): string => newestForm(code, data)?.form ?? "unknown";
  const names = [
    ...organizationForms.map((form) => ({ id: form.id, name: capital(form[language]) })),
    { id: "unknown", name: capital(text.policy.unknown) },
  ];
  return names
    .map(({ id, name }) => ({ id, name, codes: codes.filter((code) => formOf(code) === id) }))
    .filter((kind) => kind.codes.length > 0);
}

function panelOf(id: string, heading: string, kinds: readonly Kind[], language: Language): PanelParts {
  return {
    id,
    heading,
    number: undefined,
    unit: "",
    bars: kinds.map(({ name, codes }) => ({
      code: undefined,
      role: "count",
      name,
      figure: value(codes.length),
      label: formatCount(codes.length, language),
      spoken: `${name}. ${regionText[language].municipalities(codes.length)}.`,
    })),
    lines: [],
    years: [],
    note: undefined,
  };
}

function rowsOf(heading: string, kinds: readonly Kind[], language: Language): readonly TableRow[] {
  return kinds.map(({ id, name, codes }) => ({
    id,
    cells: [
      textCell(`${heading}: ${name.toLowerCase()}`),
      { text: formatCount(codes.length, language), value: codes.length },
      textCell(codes.map(municipalityName).join(", ")),
    ],
  }));
}

/** The municipalities that have no document in force, by why they have none. */
function withoutLines(policies: readonly Kind[], language: Language): readonly FactLine[] {
  const { without, municipalities } = regionText[language];
  return lackingIn(policies).map(({ id, codes }) =>
    factLine(
      {
        id: `policy-${id}`,
        term: without[id],
        value: municipalities(codes.length),
        detail: codes.map(municipalityName).join(", "),
        status: id,
      },
      language,
    ),
  );
}

const lackingIds = ["expired", "missing", "under-way"] as const;

const lackingIn = (policies: readonly Kind[]) =>
  lackingIds.flatMap((id) => policies.filter((kind) => kind.id === id).map(({ codes }) => ({ id, codes })));

function regionLines(
  { region }: FactSheetData,
  codes: readonly MunicipalityCode[],
  text: FactSheetText,
  language: Language,
): readonly FactLine[] {
  const [people] = countyPopulation(region);
  return [
    factLine(
      {
        id: "population",
        term: text.terms.population,
        value: people === undefined ? undefined : formatCount(people.value, language),
        detail: people === undefined ? undefined : String(people.year),
        mark: people === undefined ? undefined : confidenceMark(people.confidence, language),
      },
      language,
    ),
    factLine(
      { id: "municipalities", term: text.terms.municipalities, value: formatCount(codes.length, language) },
      language,
    ),
    factLine(
      {
        id: "areas",
        term: text.areas,
        value: culturalAreas
          .filter(({ order }) => order > 0)
          .map((area) => area[language])
          .join(" · "),
      },
      language,
    ),
    factLine(
      {
        id: "goals",
        term: regionText[language].goals,
        value: regionText[language].goalCount,
        detail: regionText[language].goalList.join(" · "),
      },
      language,
    ),
  ];
}

function summaryOf(
  policies: readonly Kind[],
  codes: readonly MunicipalityCode[],
  plan: CulturePlan | undefined,
  language: Language,
): string {
  const words = regionText[language];
  const of = codes.length;
  const lacking = lackingIn(policies).flatMap((kind) => kind.codes);
  const unknown = policies.find(({ id }) => id === "unknown")?.codes.length ?? 0;
  const sentences = [
    plan === undefined
      ? words.noPlan
      : words.plan(plan.title, plan.title.includes(periodOf(plan)) ? "" : periodOf(plan)),
    lacking.length > 0
      ? words.lacking(lacking.length, of, lacking.map(municipalityName))
      : unknown === 0 && policies.length > 0
        ? words.allValid(of)
        : "",
    unknown === 0 ? "" : words.notReported(unknown),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
