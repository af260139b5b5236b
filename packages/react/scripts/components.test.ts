import { expect, test } from "vitest";
import { generatedFiles, presentFiles } from "./build-components.mjs";
import { filesOf, tagsOf } from "./components.mjs";

test("the generated files say what the manifests say", async () => {
  // Out of date: npm run components -w @lansmuseer/react
  expect([...presentFiles()].sort()).toEqual([...(await generatedFiles())].sort());
});

test("a tag of the manifest becomes a component, and its attributes and events become types", () => {
  const manifest = {
    modules: [
      {
        path: "dist/trend/trend.js",
        declarations: [
          {
            name: "LansmuseerTrend",
            tagName: "lansmuseer-trend",
            summary: "A line.",
            members: [{ name: "rows" }],
            attributes: [
              { name: "heading", fieldName: "heading", description: "The title." },
              { name: "heading-level", fieldName: "headingLevel", description: "Its level." },
            ],
            events: [
              { name: "lansmuseer-select", type: { text: "LansmuseerSelectEvent" }, description: "Asked." },
            ],
          },
          { name: "lineOf" },
        ],
      },
    ],
  };
  const files = filesOf(tagsOf("@lansmuseer/elements", manifest));
  expect([...files.keys()]).toEqual([
    "components/trend.generated.ts",
    "components/components.generated.ts",
    "jsx/tags.generated.ts",
  ]);
  const component: unknown = files.get("components/trend.generated.ts");
  expect(component).toContain('import "@lansmuseer/elements/trend/trend.define.js"');
  expect(component).toContain('onLansmuseerSelect: "lansmuseer-select" as EventName<LansmuseerSelectEvent>');
  const types: unknown = files.get("jsx/tags.generated.ts");
  expect(types).toContain('TagProps<LansmuseerTrend, "rows">');
  expect(types).toContain('"heading-level"?: string | number');
  expect(types).not.toContain('"heading"?:');
  expect(types).toContain('"onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void');
});
