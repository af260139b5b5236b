// The example data of a region, made by the command line for `apps/region-site`, beside the page that shows it.
import { cp } from "node:fs/promises";

const made = new URL("../region-site/dist/data/exempel/", import.meta.url);
await cp(made, new URL("dist/data/", import.meta.url), { recursive: true });
