// Take away one line that registers a tag, one museum or one county, and something here fails.
import { museums } from "@lansmuseer/places";
import { bundleWith, checked, inPage, useLab, type Edit, type Findings } from "./quality.js";
import { mapPage } from "./visits.js";

const lab = useLab();

/** What the page lacks with `script` as the map's file; with the built one without it. */
async function missing(script?: string): Promise<Findings> {
  const html = mapPage("<lansmuseer-map></lansmuseer-map>");
  const { page, seen } = await lab.visitText(
    script === undefined ? html : html.replace("lansmuseer/lansmuseer-map.js", "mutant.js"),
    script === undefined ? {} : { files: { "/museum-site/mutant.js": script } },
  );
  const unknown = await page.evaluate(() =>
    ["lansmuseer-map", "lansmuseer-museum-map"].filter((tag) => customElements.get(tag) === undefined),
  );
  if (unknown.length > 0) return unknown.map((tag) => `<${tag}> is not registered`);
  const found = await inPage(page, async ({ all, frames }) => {
    await frames(4);
    const areas: string[] = [];
    for (const { textContent } of all(".rowname")) {
      all(".row")
        .find((row) => row.querySelector(".rowname")?.textContent === textContent)
        ?.click();
      await frames(1);
      const box = all(".area.chosen")[0]?.getBoundingClientRect();
      if (box !== undefined && box.width > 4 && box.height > 4) areas.push(textContent);
    }
    return {
      areas,
      rows: all(".rowname").map(({ textContent }) => textContent),
      headers: all("tbody th").map(({ textContent }) => textContent),
      options: all("[role=option]").map((option) => option.getAttribute("aria-label") ?? ""),
      dots: all(".map .mark .dot").length,
    };
  });
  const sites = museums.flatMap((museum) => museum.sites).length;
  return [
    ...museums.flatMap(({ name }) => [
      ...(found.rows.includes(name) ? [] : [`${name} is not in the list`]),
      ...(found.headers.includes(name) ? [] : [`${name} is not in the table`]),
      ...(found.options.some((option) => option.includes(name)) ? [] : [`${name} is not in the picture`]),
      ...(found.areas.includes(name) ? [] : [`${name} has no area in the picture`]),
    ]),
    ...(museums.length === 24 && found.rows.length === 24 ? [] : [`${found.rows.length} museums of 24`]),
    ...(sites === 25 && found.dots === 25 ? [] : [`${found.dots} sites of 25`]),
    ...seen.errors,
  ];
}

const without = (edit: Edit) => async (): Promise<Findings> => missing(await bundleWith(edit));
const emptied = (file: string): Edit => ({ file, change: () => "export {};" });

checked(
  "The map's file has both tags, 24 museums on 25 sites, and the area of each",
  {
    "as built": async () => missing(),
    "from the sources": async () =>
      missing(await bundleWith({ file: "widgets/src/map/map.define.ts", change: (source) => `${source}\n` })),
  },
  {
    "without the map's registration": without(emptied("widgets/src/map/map.define.ts")),
    "without the drawing's registration": without(emptied("elements/src/museum-map/museum-map.define.ts")),
    ...Object.fromEntries(
      (["jamtli", "gotlands-museum"] as const).map((id) => [
        `without the museum ${id}`,
        without({
          file: "places/src/museum/museums.ts",
          change: (source) => source.replace(/\n\);\n$/, `\n).filter(({ id }) => id !== "${id}");\n`),
        }),
      ]),
    ),
    ...Object.fromEntries(
      (["jamtli", "gotlands-museum"] as const).map((id) => [
        `without the county of ${id}`,
        without({
          file: "places/src/grid/overview.generated.ts",
          change: (source) => source.replace(new RegExp(`\\n *'?${id}'?: .*`), ""),
        }),
      ]),
    ),
    "without one of two sites": without({
      file: "places/src/museum/museums.ts",
      change: (source) =>
        source.replace(
          /\n\);\n$/,
          "\n).map((museum) => ({ ...museum, sites: [museum.sites[0]] as const }));\n",
        ),
    }),
  },
);
