// Writes docs/glossary.md from the built table. Run by `npm run glossary`, which builds first.
import { writeFile } from "node:fs/promises";
import { glossary, renderGlossary } from "../dist/glossary.js";

await writeFile(new URL("../../../docs/glossary.md", import.meta.url), renderGlossary(glossary));
