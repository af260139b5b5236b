import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { LansmuseerSelectEvent } from "../events/events.js";
import "./example-name.define.js";

const makeData = () => [
  { id: "a", label: "Åre", value: 5 },
  { id: "b", label: "Övik", value: 1000 },
  { id: "c", label: "Malå", value: undefined },
];

async function made(data = makeData()) {
  const element = document.createElement("lansmuseer-example-name");
  element.data = data;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];

afterEach(() => {
  document.body.replaceChildren();
});

test("without data it shows what the page has put in its slot", async () => {
  const element = await made([]);
  expect(all(element, "slot[name=empty]")).toHaveLength(1);
  expect(all(element, "svg")).toEqual([]);
});

test("picture, table and sentence say the same", async () => {
  const element = await made();
  expect(all(element, "rect")).toHaveLength(2);
  expect(all(element, "tbody tr").map((row) => row.querySelector("td")?.textContent)).toEqual([
    "5",
    "1\u00a0000",
    "uppgift saknas",
  ]);
  expect(all(element, "[part=summary]")[0]?.textContent).toBe("2/3 har uppgift.");
});

test("a chosen row is asked for, not taken", async () => {
  const element = await made();
  const asked: (string | undefined)[] = [];
  element.addEventListener("lansmuseer-select", (event) => {
    expect(event).toBeInstanceOf(LansmuseerSelectEvent);
    asked.push(event.id);
  });
  const press = () => {
    (all(element, "button")[1] as HTMLButtonElement).click();
  };
  press();
  expect(element.selected).toBeUndefined();
  element.selected = "b";
  await element.updateComplete;
  press();
  expect(asked).toEqual(["b", undefined]);
});

test("it survives being moved", async () => {
  const element = await made();
  element.remove();
  document.body.append(element);
  await element.updateComplete;
  expect(all(element, "rect")).toHaveLength(2);
});

test.each([
  ["empty", []],
  ["filled", makeData()],
])("axe finds nothing when it is %s", async (_, data) => {
  const element = await made(data);
  const { violations } = await axe.run(element);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
