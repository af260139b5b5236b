import { type ExitCode, type Terminal, UsageError } from "../terminal/terminal.js";
import { cubeCommand } from "./cube.js";
import { exportCommand } from "./export.js";
import { importCommand } from "./import.js";
import { inspectCommand } from "./inspect.js";
import { type Options, readOptions } from "./options.js";
import { queryCommand } from "./query.js";
import { RECONCILE_HELP, reconcileCommand } from "./reconcile.js";
import { schemaCommand } from "./schema.js";
import { validateCommand } from "./validate.js";

const COMMANDS: Readonly<
  Record<string, (options: Options, terminal: Terminal) => ExitCode | Promise<ExitCode>>
> = {
  validate: validateCommand,
  import: importCommand,
  inspect: inspectCommand,
  export: exportCommand,
  schema: schemaCommand,
  query: queryCommand,
  cube: cubeCommand,
  reconcile: reconcileCommand,
};

/** What is said of a command alone; of the others the whole is said. */
const HELP_OF: Readonly<Record<string, string>> = { reconcile: RECONCILE_HELP };

const HELP = `lansmuseer validate FIL...            säger vad som är fel i filerna, och hur det rättas
lansmuseer import FIL... -o MAPP      gör ett datapaket av dem
lansmuseer inspect FIL...             säger hur kolumnerna läses
lansmuseer export FIL... --to FORM -o FIL   skriver dem som 360giving, csv, csv-excel, json, parquet
lansmuseer schema                     skriver tabellens schema
lansmuseer query FIL --ask FRÅGA      svarar på en fråga om grants.parquet eller grants.csv
lansmuseer cube FIL --by FÄLT -o FIL  skriver summor som en sida ritar sin första bild av
lansmuseer reconcile MAPP             stämmer av medelsfördelningen, nivå för nivå

  --kind SLAG       grants, facts, activities, venues, policy, forms, networks, allocations (annars grants)
  --region REGION   bidragsgivaren, där filen inte säger det: 12, Skåne
  --mapping FIL     en mappningsfil för rubriker som inte känns igen
  --format FORM     csv, json eller parquet i datapaketet (annars csv)
  --title TEXT      datapaketets namn
  --base-url ADRESS och --contact E-POST   för katalogposten dcat.rdf
  --date DAG        dagen som skrivs i paketet (annars i dag)
  --fictional       allt i filerna är påhittat; det skrivs överallt
  --keep-personal   publicera även det som ser ut som personuppgifter
  --strict          varningar räknas som fel
  --as FORM         schema som table eller json
  --ask FRÅGA       som v=1&by=year,area&measure=sum,awarded, eller en JSON-fil
  --by FÄLT         kubens fält (annars year,area,municipality,region)
  --engine ADRESS   fråga postgres://... eller trino+https://... i stället för en fil
  --json            svara för program

Svarar 0 när allt är rätt, 1 när filerna har fel, 2 när kommandot inte förstås.
`;

/**
 * Runs a command.
 *
 * @param words what was written after `lansmuseer`
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = "", ...rest] = words;
  if (words.includes("--help") || words.includes("-h") || name === "help") {
    terminal.out((Object.hasOwn(HELP_OF, name) ? HELP_OF[name] : undefined) ?? HELP);
    return 0;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined)
      throw new UsageError(
        `ett kommando krävs (${Object.keys(COMMANDS).join(", ")}), fick ${name || "inget"}`,
      );
    return await command(readOptions(rest), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`lansmuseer: ${error.message}\nlansmuseer --help visar hur kommandona används.\n`);
    return 2;
  }
}
