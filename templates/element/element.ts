import {
  exampleNameView,
  type ExampleNameBar,
  type ExampleNameDatum,
  type ExampleNameRow,
  type ExampleNameView,
  type Language,
} from "@lansmuseer/view";
import {
  html,
  LitElement,
  svg,
  type CSSResultGroup,
  type PropertyDeclarations,
  type SVGTemplateResult,
  type TemplateResult,
} from "lit";
import { memoizeLast } from "../controllers/memoize-last.js";
import { LansmuseerSelectEvent } from "../events/events.js";
import { theme } from "../theme/theme.styles.js";
import { styles } from "./example-name.styles.js";

/**
 * TODO: what it shows, in a sentence. When to use it, and when not.
 *
 * @tag lansmuseer-example-name
 * @summary TODO: what it is for.
 * @status experimental
 * @since TODO: the next version.
 * @slot empty - Shown when `data` is empty.
 * @fires {LansmuseerSelectEvent} lansmuseer-select - When a row is chosen.
 * @csspart picture - The drawing.
 * @csspart summary - The picture in a sentence.
 * @csspart table - The picture as a table.
 * @cssprop [--lansmuseer-mark=#41505c] - The fill of a bar.
 */
export class LansmuseerExampleName extends LitElement {
  static override styles: CSSResultGroup = [theme, styles];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    language: { attribute: false },
    selected: { attribute: false },
  };

  /** What to draw, in order. The same object as long as nothing changed. Default none. */
  declare data: readonly ExampleNameDatum[];
  /** The language of the words and numbers. Default Swedish. */
  declare language: Language;
  /** Id of the row that the owner has selected. Default none. */
  declare selected: string | undefined;

  readonly #view = memoizeLast(exampleNameView);

  constructor() {
    super();
    this.data = [];
    this.language = "sv";
  }

  override render(): TemplateResult {
    if (this.data.length === 0) return html`<slot name="empty"></slot>`;
    const view = this.#view(this.data, this.language);
    return html`<div class="root" lang=${this.language}>
      <p id="summary" part="summary">${view.summary}</p>
      <svg part="picture" role="img" aria-labelledby="summary" viewBox="0 0 ${view.width} ${view.height}">
        ${view.bars.map((bar) => this.#bar(bar, view.barHeight))}
      </svg>
      ${this.#table(view)}
    </div>`;
  }

  #bar({ id, y, width }: ExampleNameBar, height: number): SVGTemplateResult {
    const mark = id === this.selected ? "bar selected" : "bar";
    return svg`<rect class=${mark} y=${y} width=${width} height=${height}></rect>`;
  }

  #table({ columns, rows }: ExampleNameView): TemplateResult {
    return html`<table part="table" aria-describedby="summary">
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  #row({ id, label, value }: ExampleNameRow): TemplateResult {
    const choose = (): void => {
      this.dispatchEvent(new LansmuseerSelectEvent(id === this.selected ? undefined : id));
    };
    const pressed = id === this.selected ? "true" : "false";
    return html`<tr>
      <th scope="row"><button type="button" aria-pressed=${pressed} @click=${choose}>${label}</button></th>
      <td>${value}</td>
    </tr>`;
  }
}
