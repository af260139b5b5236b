import { afterEach, expect, test } from "vitest";
import "./museum-finder.define.js";

afterEach(() => {
  document.body.replaceChildren();
});

test("the visitor's municipality gives the museum responsible", async () => {
  const widget = document.createElement("lansmuseer-museum-finder");
  widget.lang = "sv";
  document.body.append(widget);
  await widget.updateComplete;
  const view = widget.shadowRoot!.querySelector("lansmuseer-museum-finder-view")!;
  await view.updateComplete;
  const select = view.shadowRoot!.querySelector("select")!;
  expect(select.querySelectorAll("option")).toHaveLength(291);
  select.value = "2584";
  select.dispatchEvent(new Event("change"));
  await widget.updateComplete;
  await view.updateComplete;
  expect(view.shadowRoot!.querySelector("[role=status]")?.textContent).toBe(
    "Norrbottens museum ansvarar för Kiruna.",
  );
});
