import type { FigureScreen, FigureView, Language } from "@lansmuseer/view";
import { LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { memoizeLast } from "../controllers/memoize-last.js";
import type { Scheme } from "../controllers/screen-controller.js";
import { LansmuseerReadyEvent } from "../events/events.js";
import { exportKinds, type ExportKind } from "../export/export-menu.js";
import { FigureController, type FigureTwins } from "./figure-controller.js";

/**
 * An element that is one figure: a view model is made of `data`, `state` and the screen, its picture stands in the frame that
 * all figures share, and `lansmuseer-ready` tells when the first one stands.
 *
 * An element of its own says how the view model is made (`arrange`) and what is drawn of it (`picture`). Its styles begin with
 * `figureStyles`.
 */
export abstract class FigureElement<
  Data,
  State extends { readonly language: Language },
  View extends FigureView,
> extends LitElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    state: { attribute: false },
    twins: { attribute: false },
    headingLevel: { attribute: false },
    theme: { attribute: false },
    exports: { attribute: false },
    link: { attribute: false },
    active: { state: true },
  };

  /** What to draw. The same object as long as nothing changed. */
  declare data: Data | undefined;
  /** What the owner has decided. */
  declare state: State;
  /** The picture with its table on request, the picture alone, or the table alone. Default `both`. */
  declare twins: FigureTwins;
  /** Level of the title, 1 to 6; the headings under it follow. Default 2. */
  declare headingLevel: number;
  /** Light, dark, or as the page is. Default `auto`. */
  declare theme: Scheme | "auto";
  /** What the reader may take along. Default everything. */
  declare exports: readonly ExportKind[];
  /** The address of the page as it stands now, for the menu. Default none. */
  declare link: string | undefined;
  /** Id of what the keyboard, or a click, has come to. */
  declare protected active: string | undefined;

  protected readonly figure = new FigureController(this);
  /** The view model that stands; undefined before there is data. */
  protected drawn: View | undefined;
  readonly #onScreen = memoizeLast(
    (width: number, lineHeight: number, measure: FigureScreen["measure"]): FigureScreen => ({
      width,
      lineHeight,
      measure,
    }),
  );
  #isReady = false;

  constructor() {
    super();
    this.twins = "both";
    this.headingLevel = 2;
    this.theme = "auto";
    this.exports = exportKinds;
  }

  /** The view model; the same object while data, state and screen are. */
  protected abstract arrange(data: Data, state: State, screen: FigureScreen): View;
  /** What is drawn once the width is known. */
  protected abstract picture(view: View, screen: FigureScreen): TemplateResult | typeof nothing;

  /** What stands between the words above and the picture. */
  protected lists(): TemplateResult | typeof nothing {
    return nothing;
  }

  override updated(): void {
    if (this.#isReady || this.drawn === undefined || this.figure.screen.width === 0) return;
    this.#isReady = true;
    this.dispatchEvent(new LansmuseerReadyEvent());
  }

  override render(): TemplateResult {
    const { data, state, twins, headingLevel, theme, exports, link } = this;
    const { width, measure, labelPx } = this.figure.screen;
    const screen = this.#onScreen(width, Math.round(labelPx * 1.3), measure);
    const frame = { language: state.language, twins, headingLevel, theme, exports, link };
    const view = data && this.arrange(data, state, screen);
    this.drawn = view;
    return view === undefined
      ? this.figure.root(frame, nothing)
      : this.figure.render(view, frame, () => this.picture(view, screen), this.lists());
  }
}
