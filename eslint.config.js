import js from "@eslint/js";
import globals from "globals";
import lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import tseslint from "typescript-eslint";
import wc from "eslint-plugin-wc";
import { ban, banned } from "./scripts/lint/bans.js";

const tests = ["**/*.test.{ts,tsx}", "**/*.test-d.{ts,tsx}", "**/test/**/*.ts"];
const shipped = "packages/*/src/**/*.{ts,tsx}";
const plain = "**/*.{js,mjs,cjs}";
const only = (...names) => names.map((name) => `packages/${name}/src/**/*.{ts,tsx}`);

export default tseslint.config(
  { ignores: ["**/dist/", "**/node_modules/", "**/.turbo/", "**/*.generated.ts", "templates/", "coverage/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" }, plugins: { lansmuseer: banned } },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      // With noUncheckedIndexedAccess, `at(-1)!` after a length check is the honest spelling.
      "@typescript-eslint/no-non-null-assertion": "off",
      // A Lit element may be nothing but its decorated fields.
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": ["error", { allow: ["info", "warn"] }],
      ...ban("no-for-in", "no-code-from-strings"),
    },
  },
  // Scripts in plain JavaScript start before anything is installed: no types to check, a terminal to write to.
  {
    files: [plain],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: { "no-console": "off" },
  },
  {
    files: only("elements", "widgets"),
    extends: [lit.configs["flat/recommended"], wc.configs["flat/best-practice"]],
    plugins: { "lit-a11y": litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      "@typescript-eslint/unbound-method": "off", // Lit binds an event listener to its element
      "lit-a11y/no-redundant-role": "off", // Safari drops the role of a list without bullets
      "wc/guard-super-call": "off", // reports LitElement, whose callbacks exist
    },
  },
  { files: [shipped], rules: ban("no-default-export") },
  {
    files: [shipped],
    ignores: tests,
    rules: ban(
      "no-markup-from-strings",
      "no-style-in-templates",
      "no-storage",
      "no-maplibre",
      "no-simple-statistics",
    ),
  },
  {
    files: only("domain", "places", "aggregate", "view", "elements", "widgets", "react"),
    ignores: tests,
    rules: ban("no-fetch"),
  },
  { files: only("domain", "aggregate", "view"), ignores: tests, rules: ban("no-clock-or-locale") },
  {
    files: ["packages/elements/src/**/maplibre-engine.ts", "packages/react/src/map-layers/load-library.ts"],
    rules: { "lansmuseer/no-maplibre": "off" },
  },
  {
    files: ["packages/aggregate/src/statistics/**/*.ts"],
    rules: { "lansmuseer/no-simple-statistics": "off" },
  },
  {
    files: tests,
    rules: {
      ...ban("no-lonely-tests"),
      // `find<HTMLButtonElement>("button")` in a test is a claim that the test makes.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
);
