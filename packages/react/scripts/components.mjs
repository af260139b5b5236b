// React components and JSX types, as text, from the manifests of the elements and the widgets.

const head = "// Written by `npm run components -w @lansmuseer/react`.\n";

/** `lansmuseer-select` becomes `onLansmuseerSelect`. */
const handlerOf = (event) => `on-${event}`.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The tags of a package's manifest. */
export function tagsOf(packageName, { modules }) {
  return modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ tagName }) => tagName !== undefined)
      .map(({ name, tagName, summary, members = [], attributes = [], events = [] }) => ({
        packageName,
        className: name,
        tag: tagName,
        /** What the tag is called in file names. */
        file: tagName.replace(/^lansmuseer-/, ""),
        define: path.replace(/^dist\/(.*)\.js$/, `${packageName}/$1.define.js`),
        summary,
        properties: members.map((member) => member.name),
        /** Those without a property of the same name, which React therefore writes as attributes. */
        attributes: attributes.filter((attribute) => attribute.name !== attribute.fieldName),
        events: events.map((event) => ({ ...event, type: event.type.text })),
      })),
  );
}

const eventTypes = (tags) =>
  [...new Set(tags.flatMap(({ events }) => events.map(({ type }) => type)))].sort();

function component(tag) {
  const { packageName, className, define, summary, events } = tag;
  const types = eventTypes([tag]);
  const handlers = events.map(({ name, type }) => `${handlerOf(name)}: "${name}" as EventName<${type}>`);
  return `${head}
    import { ${className} as element } from "${packageName}";
    ${types.length > 0 ? `import type { ${types.join(", ")} } from "@lansmuseer/elements";` : ""}
    import "${define}";
    import { createComponent${types.length > 0 ? ", type EventName" : ""} } from "@lit/react";
    import * as React from "react";

    /** \`<${tag.tag}>\`: ${summary} */
    export const ${className} = createComponent({
      react: React,
      tagName: "${tag.tag}",
      elementClass: element,
      displayName: "${className}",
      events: { ${handlers.join(", ")} },
    });
  `;
}

function tagType({ className, tag, summary, properties, attributes, events }) {
  const own = [
    ...attributes.map(({ name, description }) => `/** ${description} */\n"${name}"?: string | number;`),
    ...events.map(
      ({ name, type, description }) => `/** ${description} */\n"on${name}"?: (event: ${type}) => void;`,
    ),
  ];
  const names = properties.map((name) => `"${name}"`).join(" | ");
  return `/** ${summary} */\n"${tag}": TagProps<${className}, ${names || "never"}> & { ${own.join("\n")} };`;
}

function tagTypes(tags) {
  const imports = new Map([["@lansmuseer/elements", eventTypes(tags)]]);
  for (const { packageName, className } of tags)
    imports.set(packageName, [...(imports.get(packageName) ?? []), className].sort());
  return `${head}
    ${[...imports].map(([name, types]) => `import type { ${types.join(", ")} } from "${name}";`).join("\n")}
    import type { TagProps } from "./tag-props.js";

    /** Every tag with its properties, attributes and events. */
    export interface LansmuseerTags { ${tags.map(tagType).join("\n")} }
  `;
}

/** Text by path under `src`, before it is formatted. */
export function filesOf(tags) {
  const sorted = [...tags].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  return new Map([
    ...sorted.map((tag) => [`components/${tag.file}.generated.ts`, component(tag)]),
    [
      "components/components.generated.ts",
      head +
        sorted
          .map(({ className, file }) => `export { ${className} } from "./${file}.generated.js";`)
          .join("\n"),
    ],
    ["jsx/tags.generated.ts", tagTypes(sorted)],
  ]);
}
