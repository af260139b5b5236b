import type { FigureView, Language, SizeClass } from "@lansmuseer/view";
import { sizeClass } from "@lansmuseer/view";
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import { ruler, ScreenController, type Scheme } from "../controllers/screen-controller.js";
import { LansmuseerFilterEvent } from "../events/events.js";
import { exportMenu, type ExportKind } from "../export/export-menu.js";
import { figureChoices, type FigureChoice } from "./figure-choices.js";
import { withDataWords } from "./data-words.js";
import { tableTwin } from "./table-twin.js";

/** Which twins are shown: the picture with its table on request, the picture alone, or the table alone. */
export type FigureTwins = "both" | "picture" | "table";

/** What the owner of a figure decides about its frame. */
export interface FigureFrame {
  readonly language: Language;
  readonly twins: FigureTwins;
  /** Level of the title, 1 to 6. */
  readonly headingLevel: number;
  readonly theme: Scheme | "auto";
  /** What the reader may take along; none leaves the menu out. */
  readonly exports: readonly ExportKind[];
  /** The address of the page as it stands now, for `link`. */
  readonly link?: string | undefined;
}

/**
 * The frame that all figures share: title, subtitle, note, picture, sentence, source, and the table that opens below. An
 * element keeps one and renders through it. The element's own styles begin with `figureStyles`.
 */
export class FigureController implements ReactiveController {
  readonly screen: ScreenController;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isTableOpen = false;
  #said = "";
  #paper: MediaQueryList | undefined;
  #isPrinting = false;
  #shown: FigureView | undefined;
  /** What was shown when the reader chose something else: what it becomes is said. */
  #chosenIn: FigureView | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.screen = new ScreenController(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#said = "";
    this.#paper = matchMedia("print");
    this.#paper.addEventListener("change", this.#onPaper);
    addEventListener("beforeprint", this.#onPaper);
    addEventListener("afterprint", this.#onPaper);
  }

  hostDisconnected(): void {
    this.#paper?.removeEventListener("change", this.#onPaper);
    removeEventListener("beforeprint", this.#onPaper);
    removeEventListener("afterprint", this.#onPaper);
  }

  /**
   * On paper the table is always there; on screen a closed one is not drawn at each change. A browser counts its pages before
   * it changes the medium: a table that came only then would lose the last pages.
   */
  readonly #onPaper = ({ type }: Event): void => {
    this.#isPrinting = type === "beforeprint";
    this.#host.requestUpdate();
  };

  get size(): SizeClass {
    return sizeClass(this.screen.width);
  }

  /** Says something once to those who do not see the picture. */
  say(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }

  /** The lists above a picture. Each says itself what was chosen in it; then the figure says what that comes to. */
  choices(choices: readonly FigureChoice[]): TemplateResult | typeof nothing {
    return figureChoices(choices, (id, value) => {
      this.#chosenIn = this.#shown;
      this.#host.dispatchEvent(new LansmuseerFilterEvent(id, value));
    });
  }

  hostUpdated(): void {
    const shown = this.#shown;
    if (this.#chosenIn === undefined || shown === undefined || this.#chosenIn === shown) return;
    this.#chosenIn = undefined;
    void this.#host.updateComplete.then(() => {
      this.say(shown.summary);
    });
  }

  readonly #toggleTable = (): void => {
    this.#isTableOpen = !this.#isTableOpen;
    this.#host.requestUpdate();
  };

  /**
   * The whole figure. `picture` is drawn once the width is known; an svg in it that may be saved has the attribute
   * `data-picture`. `choices` stand between the words above and the picture.
   */
  render(
    view: FigureView,
    frame: FigureFrame,
    picture: () => TemplateResult | typeof nothing,
    choices: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    this.#shown = view;
    const isTable = frame.twins === "table";
    const isOpen = isTable || this.#isTableOpen;
    const summary = withDataWords(view.summary, view.dataWords, view.language);
    return this.root(
      frame,
      html`${this.head(view, frame)} ${choices}
        ${isTable || this.screen.width === 0 ? nothing : html`<div class="body">${picture()}</div>`}
        <p class="summary" id="summary" part="summary">${summary}</p>
        ${this.foot(
          view,
          frame,
          isTable || frame.twins === "picture" ? nothing : this.#tableButton(view, isOpen),
        )}
        ${tableTwin(view, isOpen, isOpen || this.#isPrinting || this.#paper?.matches === true)}`,
    );
  }

  /** Title, subtitle and what is made up: what stands above every figure. */
  head(
    { title, subtitle, note, dataWords, language }: FigureView,
    { headingLevel }: FigureFrame,
  ): TemplateResult {
    return html`<p class="title" id="title" part="heading" role="heading" aria-level=${headingLevel}>
        ${withDataWords(title, dataWords, language)}
      </p>
      <p class="subtitle" part="subtitle">${subtitle}</p>
      ${note === undefined ? nothing : html`<p class="warn note" part="note">${note}</p>`}`;
  }

  /** Source and files: what stands below every figure, and what is said once. */
  foot(view: FigureView, frame: FigureFrame, buttons: unknown = nothing): TemplateResult {
    return html`<p class="vh" role="status" .textContent=${this.#said}></p>
      <div class="foot" part="source">
        ${view.source.text === "" ? nothing : html`<p class="sourceline">${this.#source(view)}</p>`}
        ${buttons}
        ${exportMenu(this.#host, view, frame, (text) => {
          this.say(text);
        })}
      </div>`;
  }

  #tableButton({ words }: FigureView, isOpen: boolean): TemplateResult {
    return html`<button
      type="button"
      class="linkbutton"
      aria-expanded=${String(isOpen)}
      aria-controls="table"
      @click=${this.#toggleTable}
    >
      <span .textContent=${isOpen ? words.hideTable : words.showTable}></span>
    </button>`;
  }

  /** The element's outermost box, with what its styles go by: scheme, width class and language. */
  root({ theme, language }: Pick<FigureFrame, "theme" | "language">, content: unknown): TemplateResult {
    const { size } = this;
    const isWide = size === "m" || size === "l";
    return html`${ruler}
      <div
        class="root ${isWide ? "wide" : "narrow"}"
        data-scheme=${theme === "auto" ? this.screen.scheme : theme}
        data-size=${size}
        lang=${language}
      >
        ${content}
      </div>`;
  }

  #source({ source, dataWords, language }: FigureView): TemplateResult {
    const words = withDataWords(source.text, dataWords, language);
    return source.href === undefined
      ? html`${words}`
      : html`<a href=${source.href} rel="noopener">${words}</a>`;
  }
}
