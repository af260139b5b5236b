import type { GlossarySection } from "./glossary.js";
import type { GlossaryTerm } from "./term.js";

const PREAMBLE = `# Glossary

The Swedish words of regional culture policy and the identifiers that stand for them in the code. This page is made
from \`packages/domain/src/glossary\` by \`npm run glossary -w @lansmuseer/domain\`; change the table there.
`;

/** The glossary as a page of Markdown, in the form that Prettier leaves alone. */
export function renderGlossary(sections: readonly GlossarySection[]): string {
  return [PREAMBLE, ...sections.map(renderSection)].join("\n");
}

function renderSection(section: GlossarySection): string {
  return [`## ${section.heading}\n`, ...section.terms.map(renderTerm)].join("\n");
}

function renderTerm(term: GlossaryTerm): string {
  const forms = [term.svDefinite, term.svPlural].filter((form) => form !== undefined).join(", ");
  const not =
    term.notToBeConfusedWith === undefined ? "" : `\n\nNot to be confused with ${term.notToBeConfusedWith}.`;
  return `### ${term.sv}

\`${term.id}\` · ${term.en} · _${forms}_

${term.definition}${not}

Source: ${term.source}.
`;
}
