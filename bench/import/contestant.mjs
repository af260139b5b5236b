// One contestant in a process of its own: reads the list named by the second word, and sends what it found, how long it
// took and how much memory it had at most.
import { createReadStream, readFileSync } from "node:fs";
import { findMunicipality, findRegion } from "@lansmuseer/places";
import { Importer } from "@lansmuseer/sources";
import Papa from "papaparse";

const [, , name, path] = process.argv;
const AMOUNT = "Beviljat belopp";
const kronorOf = (text) => Number(text.replace(" ", ""));
const place = (kind, found) => (found === undefined ? undefined : { kind, code: found.code });

const contestants = {
  /** Every row a checked grant, counted to the öre; nothing is kept. */
  ours: async () => {
    let rows = 0;
    const importer = new Importer(
      "grants",
      {
        register: {
          municipality: (text) => place("municipality", findMunicipality(text)),
          county: (text) => place("county", findRegion(text)),
          name: () => undefined,
        },
        funder: { name: "Region Skåne", kind: "region" },
      },
      (grants) => {
        rows += grants.length;
      },
    );
    await importer.csv("list.csv", createReadStream(path, { highWaterMark: 262_144 }));
    return { rows, sum: Number(importer.counts.published.ore / 100n) };
  },
  /** Every row an object of texts, all of them kept: what the library gives when asked for the data. */
  papaparse: async () => {
    const { data } = Papa.parse(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true });
    return { rows: data.length, sum: () => data.reduce((sum, row) => sum + kronorOf(row[AMOUNT]), 0) };
  },
  /** The same objects, thrown away as they come, and nothing added up. */
  "papaparse-stream": async () => {
    let rows = 0;
    await new Promise((resolve, reject) => {
      Papa.parse(createReadStream(path, { encoding: "utf8", highWaterMark: 262_144 }), {
        header: true,
        skipEmptyLines: true,
        chunk: ({ data }) => {
          rows += data.length;
        },
        complete: resolve,
        error: reject,
      });
    });
    return { rows };
  },
};

const start = performance.now();
const { rows, sum } = await contestants[name]();
const milliseconds = performance.now() - start;
const own = /VmHWM:\s+(\d+)/u.exec(readFileSync("/proc/self/status", "utf8"));
const megabytes = Number(own?.[1]) / 1_024;
process.send({ rows, sum: typeof sum === "function" ? sum() : sum, milliseconds, megabytes });
process.disconnect();
