import { expect, test } from "vitest";
import { nameComplaint, renamed, withExport } from "./new-element.mjs";

test.each(["trend-lines", "map", "top-10"])("%s is a name", (name) => {
  expect(nameComplaint(name)).toBeUndefined();
});

test.each([
  undefined,
  "",
  "TrendLines",
  "trend--lines",
  "trend-",
  "-trend",
  "10-top",
  "kommunkärta",
  "../view",
  "lansmuseer-map",
])("%s is no name", (name) => {
  expect(nameComplaint(name)).toContain("required");
});

test("the name takes the template's place in each of its forms", () => {
  expect(renamed("ExampleName exampleName example-name", "trend-lines")).toBe(
    "TrendLines trendLines trend-lines",
  );
});

test("an export goes where its path belongs", () => {
  const index = 'export { a } from "./a/a.js";\nexport {\n  c,\n  d,\n} from "./c/c.js";\n';
  expect(withExport(index, 'export { b } from "./b/b.js";')).toBe(
    'export { a } from "./a/a.js";\nexport { b } from "./b/b.js";\nexport {\n  c,\n  d,\n} from "./c/c.js";\n',
  );
  expect(withExport("export {};\n", 'export { b } from "./b/b.js";')).toBe('export { b } from "./b/b.js";\n');
});
