import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeWorkbook } from "@lansmuseer/sources";

const bin = new URL("../../node_modules/@lansmuseer/cli/dist/bin.js", import.meta.url).pathname;
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the command says of a file, how long it took, and how much memory it had at most. */
async function validate(name: string, content: string | Uint8Array) {
  await writeFile(join(folder, name), content);
  const start = performance.now();
  const script = `process.on("exit", () => process.stderr.write("CPU " + JSON.stringify(process.cpuUsage()) + readFileSync("/proc/self/status", "utf8"))); import { readFileSync } from "node:fs"; process.argv.splice(1, 0, "x"); await import(${JSON.stringify(bin)});`;
  const child = spawn(
    process.execPath,
    ["--input-type=module", "-e", script, "--", "validate", name, "--region", "12", "--json"],
    { cwd: folder },
  );
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  const wall = (performance.now() - start) / 1_000;
  const { user = 0, system = 0 } = JSON.parse(
    /CPU (\{.*?\})/u.exec(err)?.[1] ?? "{}",
  ) as Partial<NodeJS.CpuUsage>;
  // On a machine that others use, what it worked is what it would have taken alone.
  const seconds = Math.min(wall, (user + system) / 1e6 || Infinity);
  // Of this process alone: what the system calls a child's largest size has its parent's in it.
  const megabytes = Number(/VmHWM:\s+(\d+)/u.exec(err)?.[1]) / 1_024;
  return { code, out, seconds, megabytes };
}

interface Entry {
  readonly name: string;
  readonly content: Buffer;
  /** What the archive says that it unpacks to. */
  readonly says?: number;
}

/** An archive made by hand, so that it can lie. */
function archive(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, says = content.length } of entries) {
    const data = deflateRawSync(content);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(data.length, 4);
    sizes.writeUInt32LE(says, 8);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    sizes.copy(local, 14);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    sizes.copy(entry, 16);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), data);
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function workbook(sheet: Buffer, says?: number): Buffer {
  const text = (name: string, content: string) => ({ name, content: Buffer.from(content) });
  return archive([
    text(
      "xl/workbook.xml",
      '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
    ),
    text(
      "xl/_rels/workbook.xml.rels",
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    { name: "xl/worksheets/sheet1.xml", content: sheet, ...(says === undefined ? {} : { says }) },
  ]);
}

const rows = (body: string) => `<worksheet><sheetData>${body}</sheetData></worksheet>`;
const bomb = Buffer.from(rows(`<row r="1"><c t="str"><v>${"0".repeat(258_000_000)}</v></c></row>`));
const manyCells = Buffer.from(rows(`<row>${"<c><v>1</v></c>".repeat(3_000)}</row>`.repeat(1_000)));
const laughs = `<!DOCTYPE l [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join("")}]>`;
const header = "Mottagare;Beviljat belopp;År\n";

const cases: readonly (readonly [
  what: string,
  name: string,
  content: () => string | Uint8Array,
  code: string,
])[] = [
  ["a bomb that says what it is", "a.xlsx", () => workbook(bomb), "limit-bytes"],
  ["a bomb that lies", "a.xlsx", () => workbook(bomb, 1_000), "file-unreadable"],
  ["three million cells", "a.xlsx", () => workbook(manyCells, 1_000), "limit-cells"],
  [
    "nested entities",
    "a.xlsx",
    () => workbook(Buffer.from(`${laughs}${rows('<row><c t="str"><v>&a30;</v></c></row>')}`)),
    "xml-entities",
  ],
  [
    "a cell far out",
    "a.xlsx",
    () => workbook(Buffer.from(rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))),
    "limit-cells",
  ],
  ["no bytes, as a workbook", "a.xlsx", () => "", "empty-file"],
  ["no bytes, as text", "a.csv", () => "", "empty-file"],
  [
    "half a workbook",
    "a.xlsx",
    () => writeWorkbook([{ name: "A", rows: [["a"]] }]).subarray(0, 700),
    "file-unreadable",
  ],
  [
    "ten thousand columns",
    "a.csv",
    () => `${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(";")}\n`,
    "limit-cells",
  ],
  [
    "an open quotation mark and 50 MB",
    "a.csv",
    () => `${header}"${"a;1;2020\n".repeat(5_500_000)}`,
    "quote-unterminated",
  ],
  ["a hundred thousand brackets", "a.json", () => "[".repeat(100_000), "limit-depth"],
  ["a picture", "a.csv", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), "file-kind-unknown"],
  ["a text without headers", "a.csv", () => "hej\n".repeat(10), "header-missing"],
];

test.each(cases)("%s ends soon, in little memory, with its reason", async (_, name, content, reason) => {
  const { code, out, seconds, megabytes } = await validate(name, content());
  const report = JSON.parse(out) as { readonly issueCounts: Readonly<Record<string, number>> };
  expect(Object.keys(report.issueCounts)).toContain(reason);
  expect(code).toBe(1);
  expect(seconds).toBeLessThan(2);
  // Known on Linux only.
  if (!Number.isNaN(megabytes)) expect(megabytes).toBeLessThan(300);
});

// Of the kinds in the Big List of Naughty Strings.
const NAUGHTY = [
  "undefined",
  "null",
  "NaN",
  "-1E+02",
  "0x0",
  "1/0",
  "٠١٢",
  "⁰⁴⁵",
  "Ω≈ç√∫",
  "田中さん",
  "ﷺ",
  "‪‪test‪",
  "Z̮̞̠͙͔ͅA͝L̵G͓O",
  "<script>alert(1)</script>",
  "'; DROP TABLE grants; --",
  "$(touch a)",
  "%s%n",
  "../../etc/passwd",
  "__proto__",
  "constructor",
  "\u0000a",
  "=cmd|' /C calc'!A0",
  "\u{1f469}\u200d\u{1f469}",
  "Ⓣⓗⓔ",
  "َُِ",
];

test("naughty strings are text like others, also as headers", async () => {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = NAUGHTY.map((text) => [text, "5", "2020", text].map(cell).join(";"));
  const text = `Mottagare;Beviljat belopp;År;${cell(NAUGHTY[18]!)}\n${lines.join("\n")}\n`;
  const { code, out } = await validate("naughty.csv", text);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ conserved: true, counts: { published: { rows: NAUGHTY.length } } });
});
