// The manifest of a package's elements: `cem analyze --config ../../custom-elements-manifest.config.mjs`, run in it.

/** `@status` and `@since` of a class comment, which the analyzer does not know. */
const classTags = {
  name: "class-tags",
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || node.name === undefined) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
    for (const tag of ts.getJSDocTags(node)) {
      const name = tag.tagName.text;
      if (declaration && (name === "status" || name === "since"))
        declaration[name] = ts.getTextOfJSDocComment(tag.comment);
    }
  },
};

/** Only what is documented is public: an event that the analyzer guessed from a call has no description. */
const documentedOnly = {
  name: "documented-only",
  packageLinkPhase({ customElementsManifest }) {
    // Files come in the order in which the disk was quick, which is another each time.
    customElementsManifest.modules = customElementsManifest.modules
      .filter((module) => module.declarations?.some(({ tagName }) => tagName))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of customElementsManifest.modules) {
      // The analyzer also takes some variables inside methods for declarations.
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      module.path = module.path.replace(/^src\/(.*)\.ts$/, "dist/$1.js");
      for (const declaration of module.declarations) {
        declaration.events = declaration.events?.filter(({ description }) => description);
        declaration.members = declaration.members?.filter(
          ({ kind, privacy, name, description }) =>
            kind === "field" &&
            !["private", "protected"].includes(privacy) &&
            !name.startsWith("#") &&
            description,
        );
        declaration.attributes = declaration.attributes?.filter(({ description }) => description);
      }
    }
  },
};

export default {
  globs: ["src/**/*.ts"],
  exclude: ["src/**/*.test.ts", "src/test/**"],
  litelement: true,
  packagejson: false,
  plugins: [classTags, documentedOnly],
};
