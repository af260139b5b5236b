import type { LansmuseerMap as MapElement } from "@lansmuseer/widgets";
import { act, useState, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LansmuseerMap } from "../index.js";

let root: Root;
let box: HTMLElement;

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  box = document.createElement("div");
  document.body.append(box);
  root = createRoot(box);
});

afterEach(async () => {
  await act(() => {
    root.unmount();
    return Promise.resolve();
  });
  box.remove();
});

async function render(node: ReactNode): Promise<MapElement> {
  await act(() => {
    root.render(node);
    return Promise.resolve();
  });
  const element = box.querySelector("lansmuseer-map")!;
  await element.updateComplete;
  return element;
}

const within = (element: MapElement): ShadowRoot =>
  element.shadowRoot!.querySelector("lansmuseer-museum-map")!.shadowRoot!;

test("a property becomes the element's, and what the visitor chooses reaches React", async () => {
  function Page(): ReactNode {
    const [chosen, setChosen] = useState<string>();
    return (
      <>
        <LansmuseerMap
          museum="jamtli"
          headingLevel={3}
          onLansmuseerSelect={({ id }) => {
            setChosen(id);
          }}
        />
        <output>{chosen}</output>
      </>
    );
  }
  const element = await render(<Page />);
  expect(element.museum).toBe("jamtli");
  await expect.poll(() => within(element).querySelector(".title")?.ariaLevel).toBe("3");
  await expect.poll(() => within(element).querySelector(".row")).not.toBeNull();
  await act(() => {
    within(element).querySelector<HTMLElement>("button.row")?.click();
    return Promise.resolve();
  });
  expect(box.querySelector("output")?.textContent).toBe("stockholms-lansmuseum");
});

test("the element stays the same while only its properties change, and goes with the component", async () => {
  const first = await render(<LansmuseerMap museum="jamtli" />);
  const second = await render(<LansmuseerMap museum="vasterbottens-museum" />);
  expect(second).toBe(first);
  expect(second.museum).toBe("vasterbottens-museum");
  await act(() => {
    root.render(null);
    return Promise.resolve();
  });
  expect(box.childElementCount).toBe(0);
});
