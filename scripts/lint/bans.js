// The project's own lint rules: each says what must not stand in a file, why, and what stands there instead.
// A rule is a list of esquery selectors; scripts/lint/bans.test.ts shows each one catching and letting through.

const calls = (...names) => names.map((name) => `CallExpression[callee.name="${name}"]`);
const imports = (source) =>
  ["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration", "ImportExpression"].map(
    (node) => `${node}[source.value=${source}]`,
  );
const onGlobal = (name) =>
  `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name="${name}"]`;
const template = "TaggedTemplateExpression[tag.name=/^(html|svg)$/]";

const bans = {
  "no-markup-from-strings": {
    message: "A string never becomes markup: build nodes with a Lit template or textContent.",
    selectors: [
      "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]",
      "CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTML|setHTMLUnsafe|parseFromString|createContextualFragment)$/]",
      'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
      "ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]",
      `${template} TemplateElement[value.raw=/\\.(innerHTML|outerHTML)=["']?$/]`,
    ],
  },
  "no-code-from-strings": {
    message: "A string never becomes code: a strict content security policy forbids it.",
    selectors: [
      ...calls("eval", "Function"),
      'NewExpression[callee.name="Function"]',
      "CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.0.type='Literal']",
    ],
  },
  "no-style-in-templates": {
    message: "style-src 'self' blocks style in a template: use static styles, an SVG attribute or cssProps.",
    selectors: [
      ...imports("/^lit\\u002Fdirectives\\u002Fstyle-map/"),
      "ImportSpecifier[imported.name='styleMap']",
      `${template} TemplateElement[value.raw=/(\\sstyle=|<style)/]`,
    ],
  },
  "no-fetch": {
    message: "This package does not fetch: bytes come in as an argument or a property.",
    selectors: [
      ...calls("fetch"),
      onGlobal("fetch"),
      "NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource)$/]",
      'CallExpression[callee.property.name="sendBeacon"]',
    ],
  },
  "no-storage": {
    message: "Nothing is stored in the reader's browser.",
    selectors: [
      "Identifier[name=/^(localStorage|sessionStorage|indexedDB|cookieStore|caches)$/]",
      'MemberExpression[object.name="document"][property.name="cookie"]',
      'CallExpression[callee.property.name="open"][callee.object.name="caches"]',
    ],
  },
  "no-clock-or-locale": {
    message: "Time and locale are arguments: today is a parameter called `on`, words come from the messages.",
    selectors: [
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'CallExpression[callee.name="Date"]',
      'MemberExpression[object.name="Date"][property.name="now"]',
      "CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString)$/]",
      "CallExpression[callee.property.name='localeCompare'][arguments.length=1]",
    ],
  },
  "no-maplibre": {
    message:
      "Only maplibre-engine.ts of elements and load-library.ts of react import maplibre-gl; others go through them.",
    selectors: imports("/^maplibre-gl/"),
  },
  "no-simple-statistics": {
    message: "Only aggregate/src/statistics imports simple-statistics; others use our own wrappers.",
    selectors: imports("/^simple-statistics/"),
  },
  "no-default-export": {
    message: "Exports are named.",
    selectors: ["ExportDefaultDeclaration", 'ExportSpecifier[exported.name="default"]'],
  },
  "no-for-in": {
    message: "for…in also walks what a page has added to Object.prototype: use Object.keys.",
    selectors: ["ForInStatement"],
  },
  "no-lonely-tests": {
    message: "Every test runs: no .only and no .skip.",
    selectors: [
      "MemberExpression[object.name=/^(it|test|describe|bench)$/][property.name=/^(only|skip|todo|skipIf|runIf)$/]",
      "CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]",
    ],
  },
};

const rule = ({ message, selectors }) => ({
  meta: { type: "problem", docs: { description: message }, messages: { banned: message }, schema: [] },
  create: (context) => {
    const report = (node) => {
      context.report({ node, messageId: "banned" });
    };
    return Object.fromEntries(selectors.map((selector) => [selector, report]));
  },
});

export const banned = {
  meta: { name: "lansmuseer" },
  rules: Object.fromEntries(Object.entries(bans).map(([name, ban]) => [name, rule(ban)])),
};

/** `{ "lansmuseer/no-fetch": "error", … }` */
export const ban = (...names) => Object.fromEntries(names.map((name) => [`lansmuseer/${name}`, "error"]));
