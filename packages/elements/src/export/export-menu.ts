import { figureCsv, type FigureView } from "@lansmuseer/view";
import { html, nothing, type TemplateResult } from "lit";
import { saveAs, textFile } from "./save-as.js";

/** What a reader may take along from a figure. */
export type ExportKind = "csv" | "excel" | "svg" | "png" | "link" | "print";

export const exportKinds: readonly ExportKind[] = ["csv", "excel", "svg", "png", "link", "print"];

interface MenuFrame {
  readonly exports: readonly ExportKind[];
  readonly link?: string | undefined;
}

/** The picture may be several drawings: maps side by side, and their key. */
const drawings = (host: Element): readonly SVGSVGElement[] => [
  ...(host.shadowRoot?.querySelectorAll<SVGSVGElement>("svg[data-picture]") ?? []),
];

/** Few readers save a picture: what it takes is loaded by those who do. */
async function savePicture(
  kind: "svg" | "png",
  drawn: readonly SVGSVGElement[],
  view: FigureView,
): Promise<void> {
  if (drawn.length === 0) return;
  const { pngOf, svgOf } = await import("./saved-picture.js");
  saveAs(`${view.fileName}.${kind}`, kind === "svg" ? svgOf(drawn, view) : pngOf(drawn, view));
}

/** The menu under a figure: each file has title, source and what is made up in it. */
export function exportMenu(
  host: Element,
  view: FigureView,
  { exports, link }: MenuFrame,
  say: (text: string) => void,
): TemplateResult | typeof nothing {
  const { words, fileName } = view;
  const acts: Readonly<Record<ExportKind, () => void>> = {
    csv: () => {
      saveAs(`${fileName}.csv`, textFile("text/csv", `\ufeff${figureCsv(view, "csv")}`));
    },
    excel: () => {
      saveAs(`${fileName}-excel.csv`, textFile("text/csv", figureCsv(view, "excel")));
    },
    svg: () => {
      void savePicture("svg", drawings(host), view);
    },
    png: () => {
      void savePicture("png", drawings(host), view);
    },
    link: () => {
      void navigator.clipboard.writeText(link ?? "").then(() => {
        say(words.linkCopied);
      });
    },
    print: () => {
      print();
    },
  };
  const shown = exports.filter((kind) => kind !== "link" || (link !== undefined && "clipboard" in navigator));
  if (shown.length === 0) return nothing;
  const label = (kind: ExportKind): string =>
    kind === "link" ? words.copyLink : kind === "print" ? words.print : words.save[kind];
  return html`<details class="exports" part="exports" @keydown=${closeOnEscape}>
    <summary>${words.download}</summary>
    <ul role="list">
      ${shown.map(
        (kind) =>
          html`<li>
            <button type="button" class="linkbutton" data-export=${kind} @click=${acts[kind]}>
              ${label(kind)}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== "Escape" || !menu.open) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
  event.stopPropagation();
}
