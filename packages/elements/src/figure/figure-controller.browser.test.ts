import { figureView, textCell, type FigureView } from "@lansmuseer/view";
import { css, html, LitElement, svg, type CSSResultGroup, type TemplateResult } from "lit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportKinds } from "../export/export-menu.js";
import { pngOf } from "../export/paint-picture.js";
import { standaloneSvg } from "../export/standalone-svg.js";
import { FigureController, type FigureFrame } from "./figure-controller.js";
import { figureStyles } from "./figure.styles.js";

const view: FigureView = figureView(
  {
    title: "Mest till <b>Malmö</b>",
    subtitle: "Kronor, 2024",
    summary: "Malmö fick mest.",
    fileName: "bidrag",
    table: {
      caption: "Bidrag",
      columns: [{ id: "a", label: "Kommun", numeric: false }],
      rows: [{ id: "1280", cells: [textCell("Malmö")] }],
    },
  },
  { source: "Region Skåne", madeUp: "" },
  "sv",
);

class FigureProbe extends LitElement {
  static override styles: CSSResultGroup = [
    figureStyles,
    css`
      .box {
        fill: rgb(140, 29, 24);
      }
    `,
  ];

  frame: FigureFrame = {
    language: "sv",
    twins: "both",
    headingLevel: 3,
    theme: "light",
    exports: exportKinds,
  };
  readonly #figure = new FigureController(this);

  override render(): TemplateResult {
    return this.#figure.render(
      view,
      this.frame,
      () =>
        html`<svg data-picture width="100" height="50" viewBox="0 0 100 50">
          <defs>
            <pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse">
              <rect width="4" height="4" fill="rgb(0, 0, 255)"></rect>
            </pattern>
          </defs>
          ${svg`<g transform="translate(10 10)"><rect class="box" width="30" height="30"></rect></g>`}
          <circle cx="75" cy="25" r="15" fill="url(#p)"></circle>
          <text x="2" y="48">Malmö</text>
        </svg>`,
    );
  }
}
customElements.define("figure-probe", FigureProbe);

let probe: FigureProbe;
const inside = (selector: string): HTMLElement => probe.shadowRoot!.querySelector<HTMLElement>(selector)!;
const picture = (): SVGSVGElement => probe.shadowRoot!.querySelector("svg")!;

beforeEach(async () => {
  probe = new FigureProbe();
  document.body.append(probe);
  await probe.updateComplete;
  await probe.updateComplete;
});
afterEach(() => {
  probe.remove();
});

describe("a figure", () => {
  it("has title, note, sentence and source around its picture, all as text", () => {
    expect(inside(".title").textContent.trim()).toBe("Mest till <b>Malmö</b>");
    expect(inside(".title").getAttribute("aria-level")).toBe("3");
    expect(inside(".note").textContent).toBe("Exempel. Värdena är påhittade.");
    expect(inside(".summary").textContent).toBe("Malmö fick mest.");
    expect(inside(".sourceline").textContent).toBe("Källa: Region Skåne.");
  });

  it("draws its table on request", async () => {
    expect(inside("table")).toBeNull();
    inside("[aria-controls=table]").click();
    await probe.updateComplete;
    expect(inside("tbody th").textContent).toBe("Malmö");
    expect(inside("#table").hidden).toBe(false);
  });

  it("has its table before a browser counts the pages it prints, and not after", async () => {
    dispatchEvent(new Event("beforeprint"));
    await probe.updateComplete;
    expect(inside("tbody th").textContent).toBe("Malmö");
    dispatchEvent(new Event("afterprint"));
    await probe.updateComplete;
    expect(inside("table")).toBeNull();
  });

  it("is a table alone when asked", async () => {
    probe.frame = { ...probe.frame, twins: "table" };
    probe.requestUpdate();
    await probe.updateComplete;
    expect(inside("svg")).toBeNull();
    expect(inside("tbody th").textContent).toBe("Malmö");
  });

  it("offers no link where the page has none", () => {
    const kinds = [...probe.shadowRoot!.querySelectorAll<HTMLElement>("[data-export]")];
    expect(kinds.map(({ dataset }) => dataset["export"])).toEqual(["csv", "excel", "svg", "png", "print"]);
  });
});

describe("a saved picture", () => {
  it("is a file of its own: colours, words and source within", () => {
    const file = new DOMParser().parseFromString(standaloneSvg([picture()], view), "image/svg+xml");
    expect(file.querySelector("parsererror")).toBeNull();
    expect(file.querySelector("g rect")?.getAttribute("fill")).toBe("rgb(140, 29, 24)");
    expect(file.querySelector("svg > title")?.textContent).toBe("Mest till <b>Malmö</b>");
    const texts = [...file.querySelectorAll("text")].map(({ textContent }) => textContent);
    const words = texts.join(" ");
    for (const line of ["Kronor, 2024", "Exempel. Värdena är påhittade.", "Källa: Region Skåne."])
      expect(words).toContain(line);
    expect(Number([...file.querySelectorAll("text")].at(-1)?.getAttribute("textLength"))).toBeGreaterThan(20);
    expect(file.querySelector("[class],[style]")).toBeNull();
  });

  it("is painted as it stands: fills, patterns and ground", async () => {
    const image = new Image();
    image.src = pngOf([picture()], view);
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext("2d")!;
    pen.drawImage(image, 0, 0);
    const { width } = picture().getBoundingClientRect();
    expect(image.width).toBe((width + 48) * 2);
    const pixels = pen.getImageData(0, 0, image.width, image.height).data;
    const has = (...[r, g, b]: readonly number[]): boolean => {
      for (let at = 0; at < pixels.length; at += 4)
        if (pixels[at] === r && pixels[at + 1] === g && pixels[at + 2] === b) return true;
      return false;
    };
    expect(has(140, 29, 24)).toBe(true);
    expect(has(0, 0, 255)).toBe(true);
    expect([...pixels.slice(0, 4)]).toEqual([255, 255, 255, 255]);
    expect(has(255, 0, 0)).toBe(false);
  });
});
