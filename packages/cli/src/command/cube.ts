import { rename, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import {
  type AdditiveStat,
  type BaseField,
  type FieldName,
  fieldNames,
  grantRow,
  statColumn,
  type TallyQuery,
  tallyFile,
  tallyOfRows,
  toSql,
} from "@lansmuseer/aggregate";
import { cubeOf, packageIn } from "../data-package/descriptor.js";
import { openEngine } from "../engine/open-engine.js";
import { countText } from "../terminal/numbers.js";
import { type ExitCode, type Terminal, UsageError } from "../terminal/terminal.js";
import type { Options } from "./options.js";

const amounts = ["awarded", "requested", "paid"] as const;
const STATS: readonly AdditiveStat[] = [
  { stat: "count" },
  ...amounts.flatMap((of): readonly AdditiveStat[] => [
    { stat: "sum", of },
    { stat: "known", of },
  ]),
  { stat: "positive", of: "awarded" },
];

/** Writes a small file of sums, from which a page draws its first picture without the grants. */
export async function cubeCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  if (options.out === undefined) throw new UsageError("-o: en fil att skriva till krävs");
  const by = fieldsOf(options.by ?? "year,area,municipality,region");
  const engine = await openEngine(options.engine, options.files[0], terminal.folder, setAside(by));
  try {
    const tally = async (query: TallyQuery<AdditiveStat>) =>
      tallyOfRows(query, await engine.execute(toSql(query, engine.dialect, engine.model)));
    const cells = await tally({ by, where: [], stats: STATS });
    const all = await tally({ by: [], where: [], stats: [{ stat: "count" }] });
    const aside = (await engine.aside()).map(grantRow);
    const grants = all.stats[0]?.[0] ?? 0;
    const counted = statColumn(cells, { stat: "count" }).reduce((sum, count) => sum + count, 0);
    if (counted !== grants) {
      terminal.err(
        `Inget skrevs: ${countText(grants)} bidrag finns ${countText(counted)} gånger efter ${by.join(", ")}. Välj fält där varje bidrag har ett värde.\n`,
      );
      return 1;
    }
    const file = resolve(terminal.folder, options.out);
    await writeFile(file, `${JSON.stringify(tallyFile(cells, grants + aside.length, aside))}\n`);
    await putCube(dirname(file), basename(file));
    terminal.err(
      `Skrivet till ${options.out}: ${countText(cells.cells)} summor av ${countText(grants)} bidrag${aside.length === 0 ? "" : `, och ${countText(aside.length)} bidrag med flera värden för sig`}.\n`,
    );
    return 0;
  } finally {
    await engine.close();
  }
}

/**
 * The fields of a cube in which a grant may have several values and stands beside the sums. By a municipality without its
 * region, or the other way, there is no telling which places are one.
 */
function setAside(by: readonly FieldName[]): readonly BaseField[] {
  const isWhole = (near: FieldName, far: FieldName) => by.includes(near) && by.includes(far);
  return [
    ...(isWhole("municipality", "region") ? (["place"] as const) : []),
    ...(isWhole("seatMunicipality", "seatRegion") ? (["seat"] as const) : []),
    ...(["area", "field", "targetGroup"] as const).filter((field) => by.includes(field)),
  ];
}

/** Names the cube in the package of the folder, where it is one of grants. */
async function putCube(folder: string, path: string): Promise<void> {
  const { resources, ...others } = await packageIn(folder);
  const grants = resources.find(({ name }) => name === "grants");
  if (grants === undefined) return;
  const kept = resources.filter((resource) => resource["lansmuseer:kind"] !== "cube");
  const whole = { ...others, resources: [...kept, cubeOf(grants, path)] };
  const fresh = join(folder, ".datapackage.json.new");
  await writeFile(fresh, `${JSON.stringify(whole, undefined, 2)}\n`);
  await rename(fresh, join(folder, "datapackage.json"));
}

function fieldsOf(text: string): readonly FieldName[] {
  const fields = text.split(",");
  const unknown = fields.find((field) => !fieldNames.includes(field as FieldName));
  if (unknown !== undefined)
    throw new UsageError(`--by: fält av ${fieldNames.join(", ")} krävs, fick ${unknown}`);
  return fields as FieldName[];
}
