import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { shownValue } from "./issue.js";
import { issueText, messages, severityOf } from "./messages.js";
import { renderMessages } from "./render-messages.js";

const all = Object.entries(messages);

test.each(all)(
  "%s says what is the matter and what to do, in sentences of both languages",
  (code, message) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    for (const text of [message.message, message.remedy].flatMap(({ sv, en }) => [sv, en])) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/!|\bOops\b/u);
    }
    expect(message.message.sv).not.toBe(message.message.en);
  },
);

test("no message says the same as another", () => {
  for (const lang of ["sv", "en"] as const) {
    const texts = all.map(([, { message }]) => message[lang]);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test("docs/messages.md has a section for each code, as the table has it", async () => {
  const page = await readFile(new URL("../../../../docs/messages.md", import.meta.url), "utf8");
  expect(page.endsWith(renderMessages())).toBe(true);
});

test("an issue has the words of its code and what stands beside them", () => {
  const issue = { code: "limit-cells", expected: { sv: "högst 10", en: "at most 10" } } as const;
  expect(issueText(issue, "sv").expected).toBe("högst 10");
  expect(issueText(issue, "en").message).toBe("The sheet has too many cells or columns.");
  expect(issueText({ code: "term-unknown", expected: "dans" }, "sv").expected).toBe("dans");
  expect(severityOf("sum-row")).toBe("notice");
});

test("a value is shown on one line and cut short", () => {
  expect(shownValue("a\u202eb\r\nc")).toBe("a b c");
  expect(shownValue("x".repeat(500))).toBe(`${"x".repeat(80)}…`);
});
