import { checked, useLab, type Findings } from "./quality.js";
import { choose, mapPage, openTables, settled } from "./visits.js";

const lab = useLab();

const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types lit-html">`;

/** What the browser refused, or threw, while the map was drawn and used under Trusted Types. */
async function refused(body: string): Promise<Findings> {
  const { page, seen } = await lab.visitText(mapPage(body, { head: policy }));
  await settled(page);
  await choose(page, "Upplandsmuseet");
  await openTables(page);
  return [...seen.messages, ...seen.errors];
}

checked(
  "the map is drawn and used under Trusted Types",
  { "the map": () => refused("<lansmuseer-map></lansmuseer-map>") },
  {
    "a script that writes markup": () =>
      refused(
        `<lansmuseer-map></lansmuseer-map><p></p><script>document.querySelector("p").innerHTML = "<b>x</b>";</script>`,
      ),
  },
);
