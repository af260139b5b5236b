import {
  type MunicipalityFacts,
  type MunicipalityForm,
  organizationForms,
  parsePlainDate,
  type PolicyDocument,
  policyStages,
} from "@lansmuseer/domain";
import { figure, given, municipality, oneOf, origin, period, readYear } from "./published-cells.js";
import { type PublishedTable, readTable } from "./published-table.js";

const readForm = /* @__PURE__ */ oneOf(organizationForms);
const readStage = /* @__PURE__ */ oneOf(policyStages);

/** The rows of a published `municipality-facts.csv`: one for each municipality and year. */
export const readMunicipalityFacts = (text: string, file: string): PublishedTable<MunicipalityFacts> =>
  readTable(text, file, ["municipality", "year"], (row) => {
    const organizationForm = row.read("organization_form", readForm);
    return {
      municipality: municipality(row),
      year: row.need("year", readYear),
      population: figure(row, "population"),
      cultureCost: figure(row, "culture_cost"),
      cultureGrossCost: figure(row, "culture_gross_cost"),
      libraryCost: figure(row, "library_cost"),
      leisureCost: figure(row, "leisure_cost"),
      localities: figure(row, "localities"),
      ...(organizationForm !== undefined && { organizationForm }),
      ...given("policyUrl", row.text("policy_url")),
      ...origin(row),
    };
  });

/** The rows of a published `organization-forms.csv`. */
export const readOrganizationForms = (text: string, file: string): PublishedTable<MunicipalityForm> =>
  readTable(text, file, ["municipality", "year", "form"], (row) => ({
    municipality: municipality(row),
    year: row.need("year", readYear),
    form: row.need("form", readForm),
    ...origin(row),
  }));

/** The rows of a published `policy-documents.csv`; a municipality without a document has one that says so. */
export const readPolicyDocuments = (text: string, file: string): PublishedTable<PolicyDocument> =>
  readTable(text, file, ["municipality", "stage"], (row) => {
    const adopted = row.read("adopted", parsePlainDate);
    return {
      municipality: municipality(row),
      stage: row.need("stage", readStage),
      ...given("title", row.text("title")),
      ...(adopted !== undefined && { adopted }),
      period: period(row, "valid_from", "valid_until"),
      ...given("url", row.text("url")),
      ...origin(row),
    };
  });
