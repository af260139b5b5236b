import { museumFinderView } from "@lansmuseer/view";
import { afterEach, expect, test } from "vitest";
import { sample } from "./museum-finder.sample.js";

afterEach(() => {
  document.body.replaceChildren();
});

test("choosing a municipality asks for it, and the answer is a sentence and a card a museum", async () => {
  const element = sample();
  document.body.append(element);
  await element.updateComplete;
  const root = element.shadowRoot!;
  expect(root.querySelectorAll(".card")).toHaveLength(2);
  const asked: (string | undefined)[] = [];
  element.addEventListener("lansmuseer-select", ({ id }) => {
    asked.push(id);
    element.selected = id;
    element.data = museumFinderView(id, "sv");
  });
  const select = root.querySelector("select")!;
  expect(select.value).toBe("1280");
  select.value = "2380";
  select.dispatchEvent(new Event("change"));
  await element.updateComplete;
  expect(root.querySelector("[role=status]")?.textContent).toBe("Jamtli ansvarar för Östersund.");
  select.value = "";
  select.dispatchEvent(new Event("change"));
  await element.updateComplete;
  expect(asked).toEqual(["2380", undefined]);
  expect(root.querySelectorAll(".card")).toHaveLength(0);
});
